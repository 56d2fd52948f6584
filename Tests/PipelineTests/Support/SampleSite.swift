import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

/// A workspace on the disk: two articles, a few UI messages, Italian and Arabic.
final class SampleSite {
    let folder: TemporaryFolder

    init(settings: String = "publish: hold\n") throws {
        folder = try TemporaryFolder()
        try folder.write(
            "parlance.yaml",
            "site: {name: Sample, url: \"https://sample.example\"}\nsource: en\nlocales: [en, it, ar]\n"
                // The made-up translations hold their sources.
                + "checks: {fully-translated: off, in-the-language: off, letters-known: off, page-in-the-language: off}\n"
                + settings)
        try folder.write(
            "articles/sleep.md",
            """
            ---
            title: Sleep well
            tags: [sleep]
            ---
            First sentence here. Second sentence here.

            See [love](love.md).

            """)
        try folder.write("articles/love.md", "---\ntitle: Love\n---\n## How it begins\n\nOne line of text.\n")
        try folder.write(
            "locales/en/site.yaml",
            "# The first page.\nhome: Home\narticles-count: \"{count, plural, one {# article} other {# articles}}\"\n")
    }

    func workspace() throws -> Workspace {
        let (workspace, diagnostics) = Workspace.open(at: folder.path)
        #expect(diagnostics.isEmpty)
        return try #require(workspace)
    }

    @discardableResult
    func extract() throws -> Extraction { Extraction(try workspace()) }

    // The folder lives as long as the site: stages run inside of these.
    func status() throws -> Status { Status(try workspace()) }
    func gate() throws -> GateCheck { GateCheck(try workspace()) }
    func survey() throws -> LocaleSurvey { LocaleSurvey(try workspace()) }
    func build(_ options: BuildOptions = BuildOptions()) throws -> SiteBuild { SiteBuild(try workspace(), options) }

    /// Fills every empty `msgstr` of a locale with its source behind the locale's name.
    func translate(_ locale: String, except: Set<String> = []) throws {
        for name in try folder.snapshot("locales/\(locale)").keys.sorted() where name.hasSuffix(".po") {
            let path = "locales/\(locale)/" + name
            let catalog = Catalog(parsing: .init(path: path, bytes: try folder.bytes(path)))
            let edits = catalog.entries.filter { $0.translation.isEmpty && !except.contains($0.source.description) }
                .map { TranslationEdit(entry: $0.index, translation: Self.translation(of: $0, locale)) }
            try folder.write(path, bytes: catalog.edited(edits).bytes)
        }
    }

    private static func translation(of entry: CatalogEntry, _ locale: String) -> TextSlice {
        let source = entry.source.description
        guard source.hasPrefix("{") else { return TextSlice((locale == "ar" ? "نص " : "Testo ") + source) }
        let categories = locale == "ar" ? ["zero", "one", "two", "few", "many", "other"] : ["one", "many", "other"]
        return TextSlice("{count, plural, " + categories.map { "\($0) {# x}" }.joined(separator: " ") + "}")
    }
}

extension [Diagnostic] {
    var ids: [String] { map(\.id) }
    /// As people see them.
    var rendered: String { map { ConsoleRenderer().text($0) }.joined() }
}
