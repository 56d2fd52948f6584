package import Segments
import SourceText

/// What becomes of one unit of an imported file.
package enum ExchangeOutcome: Sendable, Hashable, CaseIterable {
    /// Its translation is new in the catalog.
    case placed
    /// Its translation is in the catalog and still has to be looked at.
    case stale
    /// The catalog has this translation already.
    case unchanged
    /// It has no translation.
    case untranslated
    /// The catalog has another finished translation, which stays.
    case kept
    /// No entry of the catalog has its source.
    case notFound
    /// Its translation breaks the inline codes.
    case refused

    package var name: String {
        switch self {
        case .placed: "placed"
        case .stale: "stale"
        case .unchanged: "unchanged"
        case .untranslated: "untranslated"
        case .kept: "kept"
        case .notFound: "not found"
        case .refused: "refused"
        }
    }
}

/// Puts the units of an imported file into a catalog.
///
/// A unit belongs to the entry with its id, or with its context and source. A unit whose source is in the catalog no
/// more belongs to the most similar entry that no other unit is about, and is never more than `stale` there.
/// Nothing is written over a finished translation unless it is asked for.
package struct ExchangePlacing {
    /// What became of one unit.
    package struct Result: Sendable {
        package var outcome: ExchangeOutcome
        /// The entry that it belongs to.
        package var entry: CatalogEntry?
        /// Why it was refused.
        package var reason: String?
        var edit: TranslationEdit?

        package init(
            outcome: ExchangeOutcome, entry: CatalogEntry? = nil, reason: String? = nil, edit: TranslationEdit? = nil
        ) {
            self.outcome = outcome
            self.entry = entry
            self.reason = reason
            self.edit = edit
        }

        /// ``CatalogEntry/index`` of the entry that would get the translation.
        package var editedEntry: Int? { edit?.entry }

        package mutating func refuse(_ reason: String) {
            (outcome, self.reason, edit) = (.refused, reason, nil)
        }
    }

    private let catalog: Catalog
    private let segments: [Key: Segment]
    private let replaces: Bool
    private var entries: [CatalogEntry] = []
    private var byID: [String: Int] = [:]
    /// Stale entries by what they were translated from.
    private var byPreviousSource: [TextSlice: Int] = [:]

    private struct Key: Hashable {
        var context: TextSlice?
        var source: TextSlice
    }

    /// - Parameter replaces: whether a finished translation makes way for another one.
    package init(_ catalog: Catalog, _ segments: [Segment], replaces: Bool = false) {
        self.catalog = catalog
        self.replaces = replaces
        self.segments = Dictionary(segments.map { (Key(context: $0.context, source: $0.text), $0) }) { first, _ in first
        }
        entries = catalog.entries
        for (index, entry) in entries.enumerated() {
            byID[ExchangeUnit.identifier(context: entry.context, source: entry.source), default: index] = index
            if let previous = entry.previousSource { byPreviousSource[previous, default: index] = index }
        }
    }

    /// The results in the order of the units.
    ///
    /// - Parameter guesses: whether a unit of an unknown source looks for a similar entry.
    package func results(of units: [ExchangeUnit], guesses: Bool = true) -> [Result] {
        var found = units.map(entry(of:))
        var isGuess = [Bool](repeating: false, count: units.count)
        if guesses {
            for unit in units.indices where found[unit] == nil {
                found[unit] = byPreviousSource[units[unit].source.text]
                isGuess[unit] = found[unit] != nil
            }
            for (unit, entry) in similar(units, found) {
                found[unit] = entry
                isGuess[unit] = true
            }
        }
        var taken: Set<Int> = []
        return units.indices.map { index in
            guard let at = found[index] else {
                let isEmpty = units[index].target?.text.isEmpty ?? true
                if let problem = units[index].problem { return Result(outcome: .refused, reason: problem) }
                return Result(outcome: isEmpty ? .untranslated : .notFound)
            }
            var result = place(units[index], in: entries[at], isGuess: isGuess[index])
            if result.edit != nil, !taken.insert(at).inserted {
                result.edit = nil
                result.outcome = .kept
            }
            return result
        }
    }

    /// The catalog with what was placed.
    package func document(with results: [Result]) -> PODocument { catalog.edited(results.compactMap(\.edit)) }

    private func entry(of unit: ExchangeUnit) -> Int? {
        if let index = byID[unit.id], isSame(entries[index].source, unit.source.text) { return index }
        // The words count, not the marks: a tool may have left out what it could not show.
        let context = unit.context
        let id = ExchangeUnit.identifier(context: context, source: unit.source.text)
        if let index = byID[id], entries[index].source == unit.source.text { return index }
        guard let index = byID[unit.id] else { return nil }
        let own = content(of: entries[index])
        return isSame(own.words, unit.source.words) ? index : nil
    }

    /// Whether two texts differ at most in white space and in characters that XML cannot hold.
    private func isSame(_ left: TextSlice, _ right: TextSlice) -> Bool {
        left == right || Self.visible(left) == Self.visible(right)
    }

    private static func visible(_ text: TextSlice) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.bytes where byte > 0x20 {
            bytes.append(byte)
            // U+FFFD, which stands for what could not be written.
            if byte == 0xBD, bytes.suffix(3) == [0xEF, 0xBF, 0xBD] { bytes.removeLast(3) }
        }
        return bytes
    }

    private func segment(of entry: CatalogEntry) -> Segment {
        segments[Key(context: entry.context, source: entry.source)]
            ?? Segment(text: entry.source, context: entry.context, place: "", range: ByteRange(0, entry.source.count))
    }

    private func content(of entry: CatalogEntry) -> ExchangeContent { ExchangeContent(sourceOf: segment(of: entry)) }

    /// Pairs of units without an entry and entries without a unit whose sources are alike.
    private func similar(_ units: [ExchangeUnit], _ found: [Int?]) -> [(unit: Int, entry: Int)] {
        let known = Set(found.compactMap(\.self))
        let old = units.indices.filter { found[$0] == nil && !(units[$0].target?.text.isEmpty ?? true) }
        let new = entries.indices.filter { !known.contains($0) && entries[$0].state == .untranslated }
        if old.isEmpty || new.isEmpty { return [] }
        let pairs = SimilarPairs(
            old: old.map { WordBag(units[$0].source.text) }, new: new.map { WordBag(entries[$0].source) }
        ) { left, right in units[old[left]].context == entries[new[right]].context ? 1 : 0.5 }
        return pairs.pairs(above: 0.6).map { (old[$0.old], new[$0.new]) }
    }

    // MARK: One unit

    private func place(_ unit: ExchangeUnit, in entry: CatalogEntry, isGuess: Bool) -> Result {
        guard let target = unit.target, !target.text.isBlank || target.pieces.count > 1 else {
            return Result(outcome: .untranslated, entry: entry)
        }
        let segment = segment(of: entry)
        let check = ExchangeCodeCheck(unit: unit, target: target, segment: segment, current: entry.translation)
        let text = check.text
        if text == entry.translation {
            // A stale translation that someone calls finished is confirmed.
            if entry.state == .stale, unit.state >= .translated, !isGuess {
                return Result(
                    outcome: .placed, entry: entry, edit: TranslationEdit(entry: entry.index, translation: text))
            }
            return Result(outcome: entry.state == .stale ? .stale : .unchanged, entry: entry)
        }
        if isGuess {
            guard entry.state == .untranslated else { return Result(outcome: .kept, entry: entry) }
            return Result(
                outcome: .stale, entry: entry,
                edit: TranslationEdit(
                    entry: entry.index, translation: text, isStale: true, previousSource: unit.source.text))
        }
        if let problem = check.problem { return Result(outcome: .refused, entry: entry, reason: problem) }
        if entry.state >= .translated, !replaces { return Result(outcome: .kept, entry: entry) }
        let isStale = unit.state < .translated
        return Result(
            outcome: isStale ? .stale : .placed, entry: entry,
            edit: TranslationEdit(
                entry: entry.index, translation: text, isStale: isStale,
                previousSource: isStale ? entry.previousSource : nil))
    }
}

extension ExchangeContent {
    /// The text without marks.
    var words: TextSlice {
        var bytes: [UInt8] = []
        for piece in pieces { if case .text(let text) = piece { bytes += text.bytes } }
        return TextSlice(bytes)
    }
}
