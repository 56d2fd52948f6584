package import Diagnostics
package import Locales
package import Publishing
package import SourceText
package import Translations

/// What the workspace and the imported memories know that is like a text, for one locale.
///
/// Made once for many questions: the catalogs of the locale are read and indexed when it is made. Not for several
/// threads at once.
package final class MemorySuggestions {
    /// One entry that waits for a translation.
    package struct Open: Sendable {
        package let article: String
        /// Its number among the entries in use, from 1.
        package let number: Int
        package let entry: CatalogEntry
    }

    package let locale: LocaleTag
    package private(set) var diagnostics: [Diagnostic] = []
    /// The untranslated and stale entries in the order of the files.
    package private(set) var open: [Open] = []

    private var index = MemoryIndex()
    private let store: MemoryStore?
    private var parts: [MemoryStore.Part] = []
    private let files: [LocaleCatalogs.File]
    private let workspace: Workspace

    package init(_ workspace: Workspace, _ locale: SiteLocale) {
        self.workspace = workspace
        self.locale = locale.tag
        files = workspace.catalogFiles(locale)
        let (store, problems) = workspace.memoryStore()
        self.store = store
        diagnostics += problems
        let read = Workers.map(files, tools: {}) { file, _ -> (Catalog?, [Diagnostic]) in
            workspace.catalog(at: file.path)
        }
        for (file, (catalog, problems)) in zip(files, read) {
            diagnostics += problems
            guard let catalog else { continue }
            for unit in catalog.units(origin: file.origin) { index.add(unit) }
            for (number, entry) in catalog.entries.enumerated() where entry.state < .translated {
                open.append(Open(article: file.origin, number: number + 1, entry: entry))
            }
        }
        do throws(SQLiteProblem) {
            parts = try store?.parts(from: workspace.configuration.source, to: self.locale) ?? []
        } catch {
            diagnostics.append(error.diagnostic(of: workspace.memoryPath))
        }
    }

    /// The entry of an article by its number, whatever its state; nil where there is none.
    package func entry(_ number: Int, of article: String) -> Open? {
        guard let file = files.first(where: { $0.origin == article }),
            let entries = workspace.catalog(at: file.path).0?.entries, entries.indices.contains(number - 1)
        else { return nil }
        return Open(article: article, number: number, entry: entries[number - 1])
    }

    /// The articles that have a catalog in this locale.
    package var articles: [String] { files.map(\.origin) }

    /// The best matches for a text; where it is that of an entry, the entry's own old translation is one of them.
    package func matches(
        of text: TextSlice, context: TextSlice? = nil, least: Int = 40, limit: Int = 5
    ) -> [MemoryMatch] {
        var found = index.matches(of: text, context: context, least: least, limit: 4 * limit)
        do throws(SQLiteProblem) {
            for part in parts { found += try store?.matches(of: text, in: part, least: least) ?? [] }
        } catch {
            diagnostics.append(error.diagnostic(of: workspace.memoryPath))
        }
        return MemoryMatch.ranked(found, context: context, limit: limit)
    }
}
