package import SourceText

/// A text with its translation, from a catalog or an imported memory.
package struct MemoryUnit: Sendable, Hashable {
    package var source: TextSlice
    package var translation: TextSlice
    /// What tells equal texts apart: `title`, a message's key.
    package var context: TextSlice?
    /// The texts before and after it where it was translated.
    package var previous: TextSlice?
    package var next: TextSlice?
    /// The article or the file that it comes from, for people.
    package var origin: String
    package var state: TranslationState
    /// Whether the text no longer stands where it was translated.
    package var isGone: Bool

    package init(
        source: TextSlice, translation: TextSlice, context: TextSlice? = nil, previous: TextSlice? = nil,
        next: TextSlice? = nil, origin: String = "", state: TranslationState = .translated, isGone: Bool = false
    ) {
        self.source = source
        self.translation = translation
        self.context = context
        self.previous = previous
        self.next = next
        self.origin = origin
        self.state = state
        self.isGone = isGone
    }
}

extension Catalog {
    /// The translations of a catalog as units: first those in use, then what is kept of sources that are gone.
    ///
    /// A stale translation belongs to the source that it was made from; where that is not known it is left out.
    ///
    /// - Parameter isOrphan: whether the article itself is gone, and so are all of its texts.
    package func units(origin: String, isOrphan: Bool = false) -> [MemoryUnit] {
        units(of: entries, origin: origin, areGone: isOrphan)
            + units(of: obsoleteEntries, origin: origin, areGone: true)
    }

    func units(of entries: [CatalogEntry], origin: String, areGone: Bool) -> [MemoryUnit] {
        entries.indices.compactMap { index in
            let entry = entries[index]
            guard entry.state >= .stale else { return nil }
            guard let source = entry.state == .stale ? entry.previousSource : entry.source else { return nil }
            return MemoryUnit(
                source: source, translation: entry.translation, context: entry.context,
                previous: index > 0 ? entries[index - 1].source : nil,
                next: index + 1 < entries.count ? entries[index + 1].source : nil, origin: origin,
                state: entry.state, isGone: areGone)
        }
    }
}
