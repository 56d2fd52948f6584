package import Diagnostics
package import Segments
package import SourceText

/// The segment file of one article in one locale: a PO document seen as translations of segments.
///
/// Looking up a segment costs O(1) and copies no text. To change a catalog, merge it (``CatalogMerge``) or edit it
/// (``Catalog/edited(_:)``); both give a new document.
package struct Catalog: Sendable {
    package let document: PODocument

    package init(_ document: PODocument) { self.document = document }
    package init(parsing file: SourceFile) { document = PODocument(parsing: file) }

    package var diagnostics: [Diagnostic] { document.diagnostics }

    /// The entries in use, in file order: neither the header nor obsolete ones.
    package var entries: [CatalogEntry] {
        document.entries.indices.filter(isInUse).map { CatalogEntry(document, at: $0) }
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
        return CatalogEntry(document, at: index)
    }

    /// How many entries in use are in a state; PO knows no `reviewed`.
    package func count(_ state: TranslationState) -> Int {
        document.entries.reduce(0) { sum, entry in
            sum + (!entry.isHeader && !entry.isObsolete && entry.state == state ? 1 : 0)
        }
    }

    /// The `Language` field of the header.
    package var language: TextSlice? { headerField("Language") }

    package func headerField(_ name: String) -> TextSlice? {
        guard let index = document.headerIndex else { return nil }
        return POHeader.field(name, in: document.text(document.entries[index].translation))
    }

    private func isInUse(_ index: Int) -> Bool {
        let entry = document.entries[index]
        return !entry.isHeader && !entry.isObsolete
    }
}
