import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations

/// Puts the aligned texts of one page into the catalog of its article.
struct AdoptionWriting {
    private let workspace: Workspace
    private let locale: SiteLocale
    private let request: Adoption.Request
    private(set) var diagnostics: [Diagnostic] = []

    init(_ workspace: Workspace, _ locale: SiteLocale, _ request: Adoption.Request) {
        self.workspace = workspace
        self.locale = locale
        self.request = request
    }

    mutating func adopt(_ match: AdoptionMatch, _ alignment: PageAlignment) -> Adoption.Page {
        let segments = match.source.ownSegments
        let reading = workspace.articleCatalog(match.source, segments, locale)
        diagnostics += reading.diagnostics
        var page = Adoption.Page(path: match.path, article: match.source.article.id, catalog: reading.path)
        let lines = match.file.lines
        page.extra = alignment.unmatched.map { index in
            let segment = match.targetOutline.segments[index]
            return Adoption.ExtraText(
                line: lines.lineIndex(of: segment.range.start) + 1, text: segment.text)
        }
        page.copies = alignment.pairs.reduce(0) { $0 + ($1.isCopy && !$1.isQuoted ? $1.source.count : 0) }
        let best = bestPairs(match, alignment, reading.catalog)
        var adopted: [AdoptedEntry] = []
        for entry in reading.catalog.entries {
            let pair = best[entry.index]
            let isSure = pair?.isSure ?? false
            if entry.state >= .translated, !(request.replaces && isSure) {
                page.kept += 1
            } else if let pair, isSure || entry.state == .untranslated {
                let text = AdoptedText.text(
                    of: pair, match.sourceOutline, match.targetOutline, separator: locale.tag.sentenceSeparator,
                    languages: locale.addressNames(in: workspace))
                adopted.append(
                    AdoptedEntry(
                        entry: entry.index, translation: text, isSure: isSure,
                        furtherSentences: pair.source.count - 1))
                if isSure { page.sure += 1 } else { page.unsure += 1 }
            } else if entry.state == .stale {
                page.kept += 1
            } else {
                page.missing += 1
            }
        }
        save(reading, adopted, &page)
        return page
    }

    /// The surest pair of each entry: equal sentences share one.
    private func bestPairs(
        _ match: AdoptionMatch, _ alignment: PageAlignment, _ catalog: Catalog
    ) -> [Int: PageAlignment.Pair] {
        var best: [Int: PageAlignment.Pair] = [:]
        for pair in alignment.usablePairs {
            let segment = match.sourceOutline.segments[pair.source[0]]
            guard !segment.isShared, let entry = catalog.translation(of: segment) else { continue }
            if pair.confidence > best[entry.index]?.confidence ?? 0 { best[entry.index] = pair }
        }
        return best
    }

    private mutating func save(_ reading: CatalogReading, _ adopted: [AdoptedEntry], _ page: inout Adoption.Page) {
        if request.isDryRun || adopted.isEmpty { return }
        do throws(FileProblem) {
            page.hasWritten = try reading.save(reading.catalog.adopting(adopted), in: workspace)
        } catch {
            diagnostics.append(error.diagnostic(of: reading.path))
        }
    }
}

extension SiteLocale {
    /// The names of the source's and this language in addresses.
    func addressNames(in workspace: Workspace) -> Set<String> {
        let source = workspace.configuration.source
        let sourceNames = workspace.configuration.locales.first { $0.tag == source }?.names ?? []
        return names.union(sourceNames).union([source.tag.lowercased(), tag.language, source.language])
    }
}
