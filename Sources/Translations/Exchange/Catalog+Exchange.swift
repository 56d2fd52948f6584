package import Segments
import SourceText

extension Catalog {
    /// The entries in use as units, in the order of the file.
    ///
    /// - Parameter segments: those that the catalog is for; what is markup in an entry its segment tells.
    package func exchangeUnits(of segments: [Segment], states: Set<TranslationState>) -> [ExchangeUnit] {
        struct Key: Hashable {
            var context: TextSlice?
            var source: TextSlice
        }
        let known = Dictionary(segments.map { (Key(context: $0.context, source: $0.text), $0) }) { first, _ in first }
        var ids: Set<String> = []
        return entries.filter { states.contains($0.state) }.map { entry in
            let segment =
                known[Key(context: entry.context, source: entry.source)]
                ?? Segment(
                    text: entry.source, context: entry.context, place: "", range: ByteRange(0, entry.source.count))
            var id = ExchangeUnit.identifier(context: entry.context, source: entry.source)
            while !ids.insert(id).inserted { id += "x" }
            let translation = entry.state == .untranslated ? .empty : entry.translation
            return ExchangeUnit(
                id: id, context: entry.context, source: ExchangeContent(sourceOf: segment),
                target: translation.isEmpty ? nil : ExchangeContent(translation: translation, of: segment),
                state: entry.state, previousSource: entry.state == .stale ? entry.previousSource : nil,
                place: entry.place, notes: entry.notes)
        }
    }
}
