import SourceText
import Translations

extension MemoryStore {
    /// For each wanted unit so many of a side are looked at: the words of a phrase may be in nearly all of them, and a
    /// letter or two always is.
    private static let patience = (whole: 500, part: 200)
    /// So many places of a phrase are enough to find few units.
    private static let placeLimit = 200
    /// So many units are looked through one by one.
    private static let fewUnits = 2_000
    /// The words that a part of a word is taken for, the most frequent ones first, which mostly give enough.
    private static let steps = [0..<16, 16..<100, 100..<500]
    /// Those at both ends of a phrase.
    private static let phraseSteps = [0..<200]

    /// Units that may hold a phrase in one of their sides: those that have all of its whole words first, then, where
    /// these are fewer than `limit`, those with words that begin, end or contain its words, as far as ``patience``
    /// goes.
    ///
    /// The caller looks for the phrase itself: `mayHold` in the bytes of one side, so that a unit which only has the
    /// words is passed over before it is read; `take` in the unit, and says whether it was there.
    func search(
        _ phrase: TextSlice, in part: Part, limit: Int, mayHold: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true },
        _ take: (MemoryUnit) -> Bool
    ) throws(SQLiteProblem) {
        let wanted = Array(MemoryFeatures(MemoryTokens(phrase)).sequence.prefix(Self.placeLimit))
        if wanted.isEmpty { return }
        var progress = Progress(limit: limit)
        for isPart in [false, true] {
            for side in 0...1 {
                progress.unread = min(limit, 1 << 20) * (isPart ? Self.patience.part : Self.patience.whole)
                for step in isPart ? (wanted.count == 1 ? Self.steps : Self.phraseSteps) : [0..<1] {
                    if progress.isDone { break }
                    guard let places = try places(wanted, side: side, partly: isPart, step, in: part) else { break }
                    try look(
                        PhraseSearch(self, part, side: side, places: places), side, in: part, &progress, mayHold, take)
                }
            }
        }
    }

    /// How far a search has come.
    private struct Progress {
        let limit: Int
        var found = 0
        /// How many units may still be looked at.
        var unread = 0
        var seen: Set<Int> = []

        init(limit: Int) { self.limit = limit }

        var isDone: Bool { found >= limit || unread <= 0 }
    }

    private func look(
        _ search: PhraseSearch, _ side: Int, in part: Part, _ progress: inout Progress,
        _ mayHold: (UnsafeBufferPointer<UInt8>) -> Bool, _ take: (MemoryUnit) -> Bool
    ) throws(SQLiteProblem) {
        var search = search
        let select = try prepared(
            "SELECT source, translation, context, previous, next FROM unit WHERE part = ?1 AND number = ?2")
        for chunk in 0..<(part.count + chunkSize - 1) / chunkSize where !progress.isDone {
            for number in try search.units(in: chunk) where !progress.isDone {
                let unit = chunk * chunkSize + number
                guard !progress.seen.contains(unit) else { continue }
                progress.unread -= 1
                try select.bind(.integer(part.id), .integer(unit))
                if try select.step(), select.withBytes(Int32(side), mayHold) {
                    progress.seen.insert(unit)
                    if take(self.unit(select, part)) { progress.found += 1 }
                }
                while try select.step() {}
            }
        }
    }

    /// The words that may stand at each place of a phrase; nil where there are none for a place.
    ///
    /// A place where any of many words may stand says nothing where another one leaves few units.
    private func places(
        _ wanted: [[UInt8]], side: Int, partly: Bool, _ step: Range<Int>, in part: Part
    ) throws(SQLiteProblem) -> [[PhraseSearch.Candidate]?]? {
        var places: [[PhraseSearch.Candidate]?] = []
        var texts: [[[UInt8]]] = []
        for (index, text) in wanted.enumerated() {
            texts.append(
                partly && (index == 0 || index == wanted.count - 1)
                    ? try self.texts(with: text, at: index, of: wanted.count, side, step, part) : [text])
        }
        let isWide = texts.map { $0.count > Self.steps[0].count }
        var fewest = Int.max
        for index in texts.indices {
            places.append(isWide[index] ? nil : try candidates(texts[index], side: side, in: part))
            if let place = places[index] {
                if place.isEmpty { return nil }
                fewest = min(fewest, PhraseSearch.count(of: place))
            }
        }
        if fewest <= Self.fewUnits { return places }
        for index in texts.indices where isWide[index] {
            places[index] = try candidates(texts[index], side: side, in: part)
        }
        return places
    }

    /// The words with a part that stands first or last in a phrase of so many.
    private func texts(
        with text: [UInt8], at index: Int, of count: Int, _ side: Int, _ step: Range<Int>, _ part: Part
    ) throws(SQLiteProblem) -> [[UInt8]] {
        let place: MemoryVocabulary.Place = count == 1 ? .anywhere : index == 0 ? .end : .beginning
        let words = try vocabulary(of: part, side: side).words(with: text, at: place, limit: step.upperBound)
        // The whole word was looked for before; in a phrase it may stand beside a part of a word.
        return words.dropFirst(step.lowerBound).filter { count > 1 || $0 != text }
    }

    private func candidates(
        _ texts: [[UInt8]], side: Int, in part: Part
    ) throws(SQLiteProblem) -> [PhraseSearch.Candidate] {
        var candidates: [PhraseSearch.Candidate] = []
        for text in texts {
            guard let word = try word(text, side: side, in: part) else { continue }
            candidates.append(PhraseSearch.Candidate(text: text, lists: WordLists(self, word)))
        }
        return candidates
    }

    /// The list of a word's units in one chunk.
    func list(of word: Word, in chunk: Int) throws(SQLiteProblem) -> [UInt8]? {
        let statement = try prepared("SELECT units FROM posting WHERE word = ?1 AND chunk = ?2")
        try statement.bind(.integer(word.id), .integer(chunk))
        guard try statement.step() else { return nil }
        let list = statement.withBytes(0) { Array($0) }
        while try statement.step() {}
        return list
    }

    private func vocabulary(of part: Part, side: Int) throws(SQLiteProblem) -> MemoryVocabulary {
        if let known = vocabularies[[part.id, side]] { return known }
        let statement = try prepared("SELECT words FROM vocabulary WHERE part = ?1 AND side = ?2")
        try statement.bind(.integer(part.id), .integer(side))
        let vocabulary = MemoryVocabulary(bytes: try statement.step() ? statement.withBytes(0) { Array($0) } : [])
        while try statement.step() {}
        vocabularies[[part.id, side]] = vocabulary
        return vocabulary
    }
}
