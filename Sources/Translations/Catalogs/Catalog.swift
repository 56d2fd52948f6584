package import Diagnostics
package import Segments
package import SourceText

/// The segment file of one article in one locale: a PO document seen as translations of segments.
///
/// Looking up a segment costs O(1) and copies no text. To change a catalog, merge it (``CatalogMerge``) or edit it
/// (``Catalog/edited(_:)``); both give a new document.
package struct Catalog: Sendable {
    package let document: PODocument
    /// The translated entries that a person approved, by their place in ``PODocument/entries``; PO files do not hold
    /// it.
    package var reviewed: Set<Int> = []

    package init(_ document: PODocument) { self.document = document }
    package init(parsing file: SourceFile) { document = PODocument(parsing: file) }

    package var diagnostics: [Diagnostic] { document.diagnostics }

    /// The entries in use, in file order: neither the header nor obsolete ones.
    package var entries: [CatalogEntry] {
        var result: [CatalogEntry] = []
        result.reserveCapacity(document.entries.count)
        for index in document.entries.indices where isInUse(index) { result.append(makeEntry(at: index)) }
        return result
    }

    /// What is kept of sources that are gone.
    package var obsoleteEntries: [CatalogEntry] {
        document.entries.indices.filter { document.entries[$0].isObsolete }.map { CatalogEntry(document, at: $0) }
    }

    /// The entry of a segment: same context, same source, in use.
    package func translation(of segment: Segment) -> CatalogEntry? {
        entry(context: segment.context, source: segment.text)
    }

    package func entry(context: TextSlice?, source: TextSlice) -> CatalogEntry? {
        guard let index = document.index(context: context, source: source), isInUse(index) else { return nil }
        return makeEntry(at: index)
    }

    /// How many entries in use are in a state.
    package func count(_ state: TranslationState) -> Int {
        document.entries.indices.count { isInUse($0) && self.state(at: $0) == state }
    }

    /// The state of the entry at a place in ``PODocument/entries``.
    package func state(at index: Int) -> TranslationState {
        let state = document.entries[index].state
        return state == .translated && reviewed.contains(index) ? .reviewed : state
    }

    /// The `Language` field of the header.
    package var language: TextSlice? { headerField("Language") }

    package func headerField(_ name: String) -> TextSlice? {
        guard let index = document.headerIndex else { return nil }
        return POHeader.field(name, in: document.text(document.entries[index].translation))
    }

    private func makeEntry(at index: Int) -> CatalogEntry {
        CatalogEntry(document, at: index, state: state(at: index))
    }

    private func isInUse(_ index: Int) -> Bool {
        let entry = document.entries[index]
        return !entry.isHeader && !entry.isObsolete
    }
}
