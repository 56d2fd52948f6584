import Articles
import Locales
import Publishing
import Segments
import SourceText
import Translations

/// Finds the open entries of one row, and their places in the catalogs on the disk.
struct OpenEntryReader: Sendable {
    let workspace: Workspace
    let states: Set<TranslationState>

    func entries(_ wanted: OpenEntries.Wanted, _ tools: StageTools) -> [OpenEntry] {
        let folder = workspace.configuration.articlesFolder + "/"
        let path = String(wanted.row.path.dropFirst(folder.count))
        guard let source = workspace.reading(of: path, tools.segmenter).source else { return [] }
        let segments = source.ownSegments
        let lines = source.article.file.lines
        return workspace.configuration.targets.filter { wanted.locales.contains($0.tag) }.flatMap { locale in
            entries(
                of: workspace.articleCatalog(source, segments, locale), wanted.row, locale.tag, tools.words, segments
            ) { lines.position(of: $0.range.start).line }
        }
    }

    func siteEntries(_ wanted: OpenEntries.Wanted) -> [OpenEntry] {
        let segments = WorkspaceScan(workspace) { _, _, _ in 0 }.siteSegments
        let words = WordCounter(workspace.configuration.source)
        return workspace.configuration.targets.filter { wanted.locales.contains($0.tag) }.flatMap { locale in
            entries(
                of: workspace.siteCatalog(segments, locale), wanted.row, locale.tag, words, segments, line: { _ in nil }
            )
        }
    }

    private func entries(
        of reading: CatalogReading, _ row: Status.Row, _ locale: LocaleTag, _ words: WordCounter,
        _ segments: [Segment], line: (Segment) -> Int?
    ) -> [OpenEntry] {
        let language = workspace.configuration.source
        let disk = Catalog(reading.document)
        let lines = reading.document.file.lines
        let places = Dictionary(segments.map { (Key($0.context, $0.text), $0) }) { first, _ in first }
        return reading.catalog.entries.enumerated().compactMap { index, entry in
            guard states.contains(entry.state) else { return nil }
            let segment = places[Key(entry.context, entry.source)]
            let range = Self.original(of: entry, in: disk)?.translationRange
            let position = range.map { lines.position(of: $0.start) }
            return OpenEntry(
                address: EntryAddress(locale, row.id, index + 1), state: entry.state,
                change: entry.state == .stale ? entry.staleness(in: language) : nil, words: words.count(entry.source),
                context: entry.context?.description, place: entry.place?.description ?? "",
                source: entry.source.description,
                previousSource: entry.state == .stale ? entry.previousSource?.description : nil,
                translation: entry.translation.description, sourcePath: row.path,
                sourceLine: segment.flatMap(line), catalogPath: reading.path, catalogLine: position?.line,
                catalogColumn: position?.column)
        }
    }

    private struct Key: Hashable {
        let context: TextSlice?
        let text: TextSlice

        init(_ context: TextSlice?, _ text: TextSlice) {
            self.context = context
            self.text = text
        }
    }

    /// The entry on the disk that a merged one comes from: itself, or the one of the source before the edit.
    static func original(of entry: CatalogEntry, in disk: Catalog) -> CatalogEntry? {
        if let same = disk.entry(context: entry.context, source: entry.source) { return same }
        guard let previous = entry.previousSource else { return nil }
        let contexts = [entry.previousContext, entry.context, nil]
        if let before = contexts.lazy.compactMap({ disk.entry(context: $0, source: previous) }).first { return before }
        // The source changed once more since it became stale, or was cut otherwise: the translation tells.
        return disk.entries.first {
            $0.previousSource == previous && $0.translation == entry.translation && $0.context == entry.context
        } ?? disk.entries.first { !entry.translation.isEmpty && $0.translation == entry.translation }
    }
}
