package import Locales
import Segments
import SourceText

extension Catalog {
    /// Texts as alike as two copies of one of which a word was edited.
    private static let leastSimilarity = 0.8

    /// What new entries get from entries of the same catalog that say nearly the same.
    ///
    /// That is where a sentence stood twice and one of the two was edited. A person has to look at them, unless the
    /// translation can follow the edit (``CarriedEdit``).
    ///
    /// - Parameters:
    ///   - isNew: whether an entry is one of them, by the fingerprint of its source.
    ///   - origin: the article.
    package func nearCopies(
        origin: String, from source: LocaleTag, to target: LocaleTag, among isNew: (UInt64) -> Bool,
        besides known: Set<Int>
    ) -> [MemoryFilling] {
        let places = openPlaces.filter {
            $0.place.context == nil && !known.contains($0.entry) && isNew($0.place.source.fingerprint)
        }
        if places.isEmpty { return [] }
        let new = places.map { WordBag($0.place.source) }
        let units = units(origin: origin).filter { $0.context == nil && !$0.isGone && $0.state >= .translated }
        let old = units.map { WordBag($0.source) }
        let pairs = SimilarPairs(old: old, new: new, sharesOld: true) { unit, place in
            min(old[unit].words.count, new[place].words.count) >= EditedMoves.fewestWords ? 1 : 0
        }
        return pairs.pairs(above: Self.leastSimilarity).map { pair in
            let choice = Self.choice(of: units[pair.old], for: places[pair.new].place.source, source, target)
            return MemoryFilling(entry: places[pair.new].entry, choice: choice)
        }
    }

    private static func choice(
        of unit: MemoryUnit, for text: TextSlice, _ source: LocaleTag, _ target: LocaleTag
    ) -> MemoryFillChoice {
        let edit = CarriedEdit(from: unit.source, to: text, .markdown, source: source, target: target)
        guard let translation = edit.translation(from: unit.translation) else {
            return MemoryFillChoice(continuing: unit)
        }
        return MemoryFillChoice(unit, translation: translation, change: edit.changeClass, previous: nil)
    }
}
