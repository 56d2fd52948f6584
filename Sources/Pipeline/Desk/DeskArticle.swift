package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
package import Translations

/// One catalog on a translator's desk, brought up to date with its source in memory.
package struct DeskArticle: Sendable {
    /// The id of the article; `site` for UI messages and tags.
    package let id: String
    package let locale: LocaleTag
    package let entries: [CatalogEntry]
    /// Faults of the source and the catalog.
    package let diagnostics: [Diagnostic]

    let reading: CatalogReading
    /// Keys of UI messages, which are no Markdown.
    let messageKeys: Set<TextSlice>
    let glossary: Glossary?
    private let sourceLanguage: LocaleTag
    private let segments: [Segment]
    private let sourceFile: SourceFile?

    init(
        _ workspace: Workspace, id: String, locale: LocaleTag, reading: CatalogReading, segments: [Segment],
        sourceFile: SourceFile?, diagnostics: [Diagnostic], messageKeys: Set<TextSlice> = []
    ) {
        self.id = id
        self.locale = locale
        self.reading = reading
        self.segments = segments
        self.sourceFile = sourceFile
        self.messageKeys = messageKeys
        entries = reading.catalog.entries
        glossary = workspace.glossary
        sourceLanguage = workspace.configuration.source
        self.diagnostics = diagnostics + reading.diagnostics
    }

    package var catalogPath: String { reading.path }

    package func address(_ number: Int) -> EntryAddress { EntryAddress(locale, id, number) }

    func risk(of entry: CatalogEntry) -> ChangeClass? {
        guard entry.state == .stale else { return nil }
        return entry.changeClass(in: sourceLanguage)
    }

    /// The entry with a number, from 1; nil where there is none.
    package func entry(_ number: Int) -> DeskEntry? {
        guard entries.indices.contains(number - 1) else { return nil }
        let entry = entries[number - 1]
        let segment = segments.first { $0.text == entry.source && $0.context == entry.context }
        let lines = reading.isOutdated ? nil : entry.file.lines
        return DeskEntry(
            address: address(number), entry: entry, risk: risk(of: entry), terms: terms(of: entry, segment),
            notes: entry.authorNotes, before: neighbour(number - 1),
            after: neighbour(number + 1), sourcePath: sourceFile?.path,
            sourceLine: segment.flatMap { segment in
                sourceFile.map { $0.lines.position(of: segment.range.start).line }
            },
            catalogLine: lines.map { $0.position(of: entry.translationRange.start).line })
    }

    /// The numbers of the entries whose context is `text`, or else whose source holds it, in small letters or capital.
    package func numbers(matching text: String) -> [Int] {
        let wanted = text.lowercased()
        let contexts = entries.indices.filter { entries[$0].context?.description.lowercased() == wanted }
        let sources = entries.indices.filter { entries[$0].source.description.lowercased() == wanted }
        let found =
            contexts.count == 1
            ? contexts
            : sources.count == 1
                ? sources
                : entries.indices.filter { entries[$0].source.description.lowercased().contains(wanted) }
        return found.map { $0 + 1 }
    }

    /// The first entry behind `number` that is not done, then the first of all.
    package func nextToDo(after number: Int) -> Int? {
        let isOpen = { (number: Int) in entries[number - 1].state < .translated }
        return entries.isEmpty
            ? nil
            : ((number + 1)..<(entries.count + 1 + number)).lazy.map { ($0 - 1) % entries.count + 1 }
                .first { $0 != number && isOpen($0) }
    }

    private func neighbour(_ number: Int) -> DeskEntry.Neighbour? {
        guard entries.indices.contains(number - 1) else { return nil }
        let entry = entries[number - 1]
        return DeskEntry.Neighbour(number: number, source: entry.source, translation: entry.translation)
    }

    private func terms(of entry: CatalogEntry, _ segment: Segment?) -> [DeskEntry.Term] {
        guard let glossary else { return [] }
        let matches = segment.map(glossary.matches) ?? glossary.matches(in: entry.source)
        var seen: Set<Int> = []
        return matches.filter { seen.insert($0.concept).inserted }.map { match in
            let concept = glossary.concepts[match.concept]
            let words = concept.translations[locale]
            let termNotes = (words?.terms ?? []).compactMap { term in term.note.map { "\(term.text): \($0)" } }
            return DeskEntry.Term(
                term: concept.term.text, context: concept.context, translations: words?.terms.map(\.text) ?? [],
                forbidden: words?.forbidden ?? [], isKept: concept.isKept,
                notes: [concept.note, words?.note].compactMap { $0 } + termNotes)
        }
    }
}
