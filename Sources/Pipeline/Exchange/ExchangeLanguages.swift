import Articles
import Diagnostics
import Locales
import Publishing
import SourceText
import Translations

/// Which of a workspace's locales an imported file is for.
enum ExchangeLanguages {
    struct Problem: Error {
        var summary: String
        var help: String?
        /// Where the file tells the language.
        var range: ByteRange?

        func diagnostic(in file: SourceFile, of part: ExchangeFile) -> Diagnostic {
            let place = range ?? part.units.first?.range ?? ByteRange(0, 0)
            return Diagnostic("exchange-language", in: file, at: place, summary, help: help)
        }
    }

    static func locale(
        of file: ExchangeFile, in configuration: Configuration, wanted: LocaleTag?
    ) -> Result<LocaleTag, Problem> {
        if let source = file.sourceLanguage, !isSame(source, configuration.source) {
            return .failure(
                Problem(
                    summary: "The file translates from \"\(source)\", the workspace from \"\(configuration.source)\"",
                    help: "import a file that was exported from this workspace", range: file.sourceLanguageRange))
        }
        guard let language = file.targetLanguage else {
            if let wanted { return .success(wanted) }
            return .failure(
                Problem(
                    summary: "The file does not tell its language",
                    help: "name it: --locale \(configuration.targets.first?.tag.tag ?? "it")",
                    range: file.targetLanguageRange))
        }
        let targets = configuration.targets.map(\.tag)
        guard let found = match(language, among: targets) else {
            return .failure(
                Problem(
                    summary: "The file translates into \"\(language)\", which the site has no locale for",
                    help: "its locales are \(targets.map(\.tag).joined(separator: ", "))",
                    range: file.targetLanguageRange))
        }
        if let wanted, wanted != found {
            return .failure(
                Problem(
                    summary: "The file translates into \"\(language)\", not into \"\(wanted)\"",
                    help: "leave out --locale, or import the file of that language", range: file.targetLanguageRange))
        }
        return .success(found)
    }

    /// The locale of a tag; a region that a tool added (`it-IT`) does not count where there is one locale only.
    private static func match(_ text: String, among locales: [LocaleTag]) -> LocaleTag? {
        guard let tag = try? LocaleTag(text) else { return nil }
        if locales.contains(tag) { return tag }
        let alike = locales.filter { $0.language == tag.language && $0.script == tag.script }
        return alike.count == 1 ? alike[0] : nil
    }

    private static func isSame(_ text: String, _ locale: LocaleTag) -> Bool { match(text, among: [locale]) != nil }
}

/// The catalogs of a workspace by the names that files have for them.
struct CatalogNames {
    private let known: Set<String>

    init(_ workspace: Workspace) {
        known = Set(workspace.articlePaths().paths.map { "articles/" + Workspace.articleID(of: $0) }).union([
            ExchangeExport.siteName
        ])
    }

    /// `articles/walk` for that, for `walk` and for `articles/walk.md`; nil for what is no catalog here.
    func name(of original: String) -> String? {
        var name = MarkdownName.articleStem(of: original).map(String.init) ?? original
        for ending in [".po", ".xlf"] where name == original && name.hasSuffix(ending) {
            name.removeLast(ending.count)
            break
        }
        if known.contains(name) { return name }
        return known.contains("articles/" + name) ? "articles/" + name : nil
    }
}

extension Workspace {
    /// The ids of the articles, and `site`.
    package var catalogNames: [String] {
        articlePaths().paths.map(Self.articleID) + [ExchangeExport.siteName]
    }
}
