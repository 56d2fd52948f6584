import Articles
import Checks
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations

/// A catalog brought up to date in memory with the segments it is for, and the file it came from.
struct CatalogReading {
    let path: String
    private(set) var catalog: Catalog
    let report: MergeReport
    /// Whether the file on the disk lacks what the merge brought.
    let isOutdated: Bool
    /// Whether the file holds what a person must mend before anything may be written to it.
    ///
    /// That is conflict markers, another encoding, or a file that cannot be read; broken entries stay as they are
    /// beside the others.
    let waitsForPerson: Bool
    let diagnostics: [Diagnostic]
    /// The catalog as it is on the disk, before the merge.
    let document: PODocument
    private let stamp: Disk.Stamp?

    fileprivate init(
        _ document: PODocument, _ merged: PODocument, _ report: MergeReport, _ stamp: Disk.Stamp?,
        _ diagnostics: [Diagnostic], isUnreadable: Bool = false
    ) {
        path = document.file.path
        self.document = document
        catalog = Catalog(merged)
        self.report = report
        waitsForPerson = isUnreadable || document.waitsForPerson
        isOutdated = merged.bytes != document.bytes && !waitsForPerson
        self.diagnostics = diagnostics
        self.stamp = stamp
    }

    /// Marks the entries that a person approved as they are.
    fileprivate func reviewed(by book: DecisionBook, as name: String) -> CatalogReading {
        let pairs = book.reviews(in: name)
        if pairs.isEmpty { return self }
        var reading = self
        reading.catalog.reviewed = Set(
            catalog.entries.filter { $0.state == .translated && pairs.contains($0.pairFingerprint) }.map(\.index))
        return reading
    }

    /// Writes the merged catalog if it differs from the file; true if it wrote.
    func save(in workspace: Workspace) throws(FileProblem) -> Bool {
        guard isOutdated else { return false }
        return try write(catalog.document.bytes, in: workspace)
    }

    /// Writes a document made from the merged catalog over the file; false where that waits for a person.
    func save(_ document: PODocument, in workspace: Workspace) throws(FileProblem) -> Bool {
        if waitsForPerson { return false }
        return try write(document.bytes, in: workspace)
    }

    private func write(_ bytes: [UInt8], in workspace: Workspace) throws(FileProblem) -> Bool {
        let absolute = workspace.absolute(path)
        if stamp == nil, let slash = absolute.lastIndex(of: "/") {
            try Disk.makeDirectories(String(absolute[..<slash]))
        }
        try Disk.replace(absolute, with: bytes, ifStill: stamp)
        return true
    }
}

extension Workspace {
    func articleCatalog(_ source: ArticleSource, _ segments: [Segment], _ locale: SiteLocale) -> CatalogReading {
        let title = source.article.frontMatter.title?.value ?? source.article.id
        return catalog(
            catalogPath(source.article.id, locale), segments, source.comments,
            merge(CatalogHeader(locale: locale.tag.tag, title: title), locale, source.concepts)
        ).reviewed(by: decisions.book(of: locale.tag), as: Self.catalogName(of: source.article.id))
    }

    func siteCatalog(_ segments: [Segment], _ locale: SiteLocale) -> CatalogReading {
        let header = CatalogHeader(locale: locale.tag.tag, title: configuration.site.name)
        return catalog(siteCatalogPath(locale), segments, nil, merge(header, locale, concepts(of: segments)))
            .reviewed(by: decisions.book(of: locale.tag), as: Desk.siteID)
    }

    private func merge(
        _ header: CatalogHeader, _ locale: SiteLocale, _ concepts: [TextSlice: [Int]]?
    ) -> CatalogMerge {
        CatalogMerge(
            header: header, from: configuration.source, to: locale.tag, terms: termLines(concepts, locale))
    }

    private func termLines(_ concepts: [TextSlice: [Int]]?, _ locale: SiteLocale) -> (
        @Sendable (Segment) -> TextSlice?
    )? {
        guard let concepts, let glossary else { return nil }
        return { segment in concepts[segment.text].flatMap { glossary.line(for: $0, in: locale.tag) } }
    }

    /// Reads a catalog and merges `segments` into it; a missing file is an empty catalog.
    ///
    /// A file that cannot be read is reported, nothing counts as translated, and nothing is written over it.
    private func catalog(
        _ path: String, _ segments: [Segment], _ comments: SegmentComments?, _ merge: CatalogMerge
    ) -> CatalogReading {
        var bytes: [UInt8] = []
        var stamp: Disk.Stamp?
        do throws(FileProblem) {
            (bytes, stamp) = try Disk.readStamped(absolute(path))
        } catch {
            if error.kind != .missing {
                let empty = PODocument.empty(path: path)
                let merged = merge.merged(empty, with: segments).document
                return CatalogReading(
                    empty, merged, MergeReport(), nil, [error.diagnostic(of: path)], isUnreadable: true)
            }
        }
        let document = PODocument(parsing: SourceFile(path: path, bytes: bytes))
        let (merged, report) = merge.merged(document, with: segments, comments: comments)
        return CatalogReading(document, merged, report, stamp, document.diagnostics)
    }
}
