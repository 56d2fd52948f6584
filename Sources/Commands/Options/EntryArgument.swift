import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing

/// Articles and entries as they are typed: `guides/bread`, `guides/bread#12`, or the place that a report shows,
/// `locales/it/articles/guides/bread.po:140`.
struct EntryArgument {
    /// The catalog of one locale, with the entry that is meant; all of them for nil.
    struct Target {
        let article: DeskArticle
        let number: Int?
    }

    private let text: String

    init(_ text: String) { self.text = text }

    /// What is meant in each of the locales; a place in a file is in the locale of its file.
    func targets(
        _ locales: [LocaleTag]?, _ door: DeskDoor, telling reporter: inout Reporter
    ) throws -> [Target] {
        if let place = place(in: door.desk.workspace) {
            let article = try door.article(place.article, place.locale, telling: &reporter)
            guard let line = place.line else { return [Target(article: article, number: nil)] }
            if let number = article.number(atLine: line, in: door.desk.workspace) {
                return [Target(article: article, number: number)]
            }
            reporter.tell(
                Diagnostic(
                    "unknown-entry", .error, "No entry of \"\(article.catalogPath)\" is on line \(line)",
                    help: "\"parlance show \(article.locale) \(article.id)\" lists the entries"))
            throw ExitCode(ExitStatus.invalidInput.rawValue)
        }
        guard let locales else { throw ValidationError("name the locale with --locale.") }
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        return try locales.map { locale in
            let article = try door.article(String(parts[0]), locale, telling: &reporter)
            guard parts.count > 1 else { return Target(article: article, number: nil) }
            return Target(
                article: article, number: try door.number(String(parts[1]), in: article, telling: &reporter))
        }
    }

    /// The catalog and line in `locales/it/articles/bread.po:140:8`.
    private func place(in workspace: Workspace) -> (locale: LocaleTag, article: String, line: Int?)? {
        let pieces = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let path = pieces.first, path.hasSuffix(".po") else { return nil }
        for locale in workspace.configuration.locales.map(\.tag) {
            if let name = workspace.catalogName(ofFile: String(path), locale)
                ?? workspace.catalogName(ofFile: workspace.absolute(String(path)), locale)
            {
                return (locale, Workspace.articleName(ofCatalog: name), pieces.count > 1 ? Int(pieces[1]) : nil)
            }
        }
        return nil
    }
}
