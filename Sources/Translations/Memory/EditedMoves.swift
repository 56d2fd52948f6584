package import Locales
import Segments
package import SourceText

/// Finds texts that are gone from one article and go on in another with an edit, split or merged.
package struct EditedMoves {
    /// A text of which only a part is where it was.
    package struct Shortened: Sendable {
        /// The whole text with its translation; finished if a person had nothing left to do on it.
        package var unit: MemoryUnit
        /// What stayed.
        package var rest: TextSlice

        package init(_ unit: MemoryUnit, rest: TextSlice) {
            self.unit = unit
            self.rest = rest
        }

        /// Whether a text that became another may have lost a part.
        package static func mayBe(_ rest: TextSlice, of whole: TextSlice) -> Bool {
            guard rest.count < whole.count else { return false }
            let (rest, whole) = (WordBag(rest), WordBag(whole))
            let isInside = Double(rest.sharedCount(with: whole)) >= leastContained * Double(rest.words.count)
            return isInside && whole.subtracting(rest).words.count >= fewestWords
        }
    }

    /// As alike as two versions of one sentence: more than within an article, where the neighbours speak too.
    private static let leastSimilarity = (long: 0.7, short: 0.4)
    /// Texts of fewer words are like many others.
    static let fewestWords = 4
    /// How much of a part's words are in what it was a part of.
    private static let leastContained = 0.7

    let source: LocaleTag
    let target: LocaleTag
    /// What is known of the two languages from the origin of a unit.
    let model: (_ origin: String) -> AlignmentModel
    private let gone: [MemoryUnit]
    private let shortened: [Shortened]
    private let open: [MemoryFillChoice.Place]
    private var oldBags: [WordBag] = []
    private var newBags: [WordBag] = []
    private var isTaken: [Bool]
    /// What each place gets, by its position.
    package private(set) var choices: [Int: MemoryFillChoice] = [:]

    /// The work grows with the number of texts, not with its square.
    ///
    /// - Parameter model: asked for only where a text was split.
    package init(
        gone: [MemoryUnit], shortened: [Shortened] = [], open: [MemoryFillChoice.Place], from source: LocaleTag,
        to target: LocaleTag, model: @escaping (_ origin: String) -> AlignmentModel
    ) {
        self.gone = gone
        self.shortened = shortened
        self.open = open
        self.source = source
        self.target = target
        self.model = model
        oldBags = gone.map { WordBag($0.source) }
        newBags = open.map { WordBag($0.source) }
        isTaken = Array(repeating: false, count: gone.count)
        findSplits()
        findDepartures()
        findMerges()
        findEdits(above: Self.leastSimilarity.long) { [self] in wordCount($0, $1) >= Self.fewestWords }
        // Too short to be known by its words: only another spelling of the same.
        findEdits(above: Self.leastSimilarity.short) { [self] unit, place in
            wordCount(unit, place) < Self.fewestWords
                && ChangeClass.of(from: gone[unit].source, to: open[place].source, language: source.language) <= .markup
        }
    }

    private func wordCount(_ unit: Int, _ place: Int) -> Int {
        min(oldBags[unit].words.count, newBags[place].words.count)
    }

    private var freeUnits: [Int] { gone.indices.filter { !isTaken[$0] } }
    private var freePlaces: [Int] { open.indices.filter { choices[$0] == nil } }

    /// Each text goes on in one at most, the most alike first.
    private mutating func findEdits(above threshold: Double, if mayContinue: (_ unit: Int, _ place: Int) -> Bool) {
        let (units, places) = (freeUnits, freePlaces)
        if units.isEmpty || places.isEmpty { return }
        let pairs = withoutActuallyEscaping(mayContinue) { mayContinue in
            SimilarPairs(old: units.map { oldBags[$0] }, new: places.map { newBags[$0] }) { [self] unit, place in
                let (unit, place) = (units[unit], places[place])
                return gone[unit].context == open[place].context && mayContinue(unit, place) ? 1 : 0
            }.pairs(above: threshold)
        }
        for pair in pairs {
            isTaken[units[pair.old]] = true
            choices[places[pair.new]] = MemoryFillChoice(continuing: gone[units[pair.old]])
        }
    }

    private mutating func findSplits() {
        guard open.count > 1 else { return }
        let regrouping = Regrouping(hosts: oldBags, parts: newBags) { [self] in
            gone[$0].context == open[$1].context
        } isInTurn: {
            [self] host, parts in
            PartOrder.isInTurn(parts.map { open[$0].source }, in: gone[host].source)
        }
        let groups = regrouping.groups { [self] in open[$0].previous == open[$0 - 1].source }
        for group in groups {
            let unit = gone[group.host]
            let places = PartOrder.sorted(group.parts, in: unit.source) { open[$0].source }
            let shares = SentenceShares(source: source, target: target, model: model(unit.origin))
                .shares(of: unit.translation, from: unit.source, among: places.map { open[$0].source })
            isTaken[group.host] = true
            for (place, share) in zip(places, shares) where !share.translation.isEmpty {
                choices[place] = MemoryFillChoice(
                    unit, translation: share.translation, change: .split, previous: share.isSure ? nil : share.previous)
            }
        }
    }

    /// Parts that went elsewhere while another part stayed.
    private mutating func findDepartures() {
        let wholes = shortened.map { WordBag($0.unit.source) }
        let rests = shortened.map { WordBag($0.rest) }
        let places = freePlaces.filter { newBags[$0].words.count >= Self.fewestWords }
        if wholes.isEmpty || places.isEmpty { return }
        let left = zip(wholes, rests).map { $0.subtracting($1) }
        // What stays is the last part of each text.
        let regrouping = Regrouping(hosts: wholes, parts: places.map { newBags[$0] } + rests) { [self] host, part in
            guard part < places.count else { return part - places.count == host }
            let (unit, place) = (shortened[host].unit, places[part])
            guard unit.context == open[place].context else { return false }
            let shared = Double(newBags[place].sharedCount(with: left[host]))
            return shared >= Self.leastContained * Double(newBags[place].words.count)
        } isInTurn: { [self] host, parts in
            let texts = parts.map { $0 < places.count ? open[places[$0]].source : shortened[$0 - places.count].rest }
            return PartOrder.isInTurn(texts, in: shortened[host].unit.source)
        }
        for group in regrouping.groups(isNeighbour: { _ in false })
        where group.parts.count > 1 && group.parts.contains(places.count + group.host) {
            let (unit, rest) = (shortened[group.host].unit, shortened[group.host].rest)
            func text(_ part: Int) -> TextSlice { part < places.count ? open[places[part]].source : rest }
            let parts = PartOrder.sorted(group.parts, in: unit.source, text: text)
            let shares = SentenceShares(source: source, target: target, model: model(unit.origin))
                .shares(of: unit.translation, from: unit.source, among: parts.map(text))
            for (part, share) in zip(parts, shares) where part < places.count && !share.translation.isEmpty {
                let isSure = share.isSure && unit.state >= .translated
                choices[places[part]] = MemoryFillChoice(
                    unit, translation: share.translation, change: .split, previous: isSure ? nil : share.previous)
            }
        }
    }

    private mutating func findMerges() {
        let (units, places) = (freeUnits, freePlaces)
        guard units.count > 1 else { return }
        let regrouping = Regrouping(hosts: places.map { newBags[$0] }, parts: units.map { oldBags[$0] }) { [self] in
            gone[units[$1]].context == open[places[$0]].context
        } isInTurn: { [self] host, parts in
            PartOrder.isInTurn(parts.map { gone[units[$0]].source }, in: open[places[host]].source)
        }
        let groups = regrouping.groups { [self] part in
            let (before, unit) = (gone[units[part - 1]], gone[units[part]])
            return unit.origin == before.origin && unit.previous == before.source
        }
        for group in groups {
            let place = places[group.host]
            let text = open[place].source
            let members = PartOrder.sorted(group.parts.map { units[$0] }, in: text) { gone[$0].source }.map { gone[$0] }
            for part in group.parts { isTaken[units[part]] = true }
            let base = SentenceJoint.joined(members.map(\.source), in: source)
            choices[place] = MemoryFillChoice(
                members[0], translation: SentenceJoint.joined(members.map(\.translation), in: target), change: .merge,
                previous: ChangeClass.of(from: base, to: text, language: source.language) <= .whitespace ? nil : base)
        }
    }
}
