import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing
import SourceText
import Translations

/// What the commands of the translator's desk share: from what was typed to entries.
struct DeskDoor {
    let desk: Desk

    init(_ workspace: Workspace) { desk = Desk(workspace) }

    func queue(_ locales: [LocaleTag]?, article: String?) -> DeskQueue {
        let progress = Progress("looking")
        let queue = DeskQueue(desk.workspace, locales: locales, article: article) { progress.report($0, of: $1) }
        progress.finish()
        return queue
    }

    /// The catalog of an article; ends the run where there is none.
    func article(_ name: String, _ locale: LocaleTag, telling reporter: inout Reporter) throws -> DeskArticle {
        let (article, problems) = desk.article(name, locale)
        reporter.tell(problems)
        guard let article else { throw ExitCode(reporter.status(or: .invalidInput).rawValue) }
        return article
    }

    func articleID(_ name: String, _ locale: LocaleTag?, telling reporter: inout Reporter) throws -> String {
        guard let locale = locale ?? desk.workspace.configuration.targets.first?.tag else { return name }
        return try article(name, locale, telling: &reporter).id
    }

    func entry(_ address: EntryAddress, telling reporter: inout Reporter) throws -> DeskEntry? {
        let (article, problems) = desk.article(address.article, address.locale)
        reporter.tell(problems)
        return article?.entry(address.number)
    }

    /// The number of the entry that a number, a context or a part of a source text names; ends the run, with the
    /// entries that it could mean, where that is not one.
    func number(_ text: String, in article: DeskArticle, telling reporter: inout Reporter) throws -> Int {
        let place = "\(article.locale) \(article.id)"
        if let number = Int(text) {
            if article.entries.indices.contains(number - 1) { return number }
            reporter.tell(
                Diagnostic(
                    "unknown-entry", .error, "\"\(place)\" has no entry \(number)",
                    help: article.entries.isEmpty
                        ? "the article has no text to translate" : "its entries are 1 to \(article.entries.count)"))
            throw ExitCode(reporter.status().rawValue)
        }
        let numbers = article.numbers(matching: text)
        if numbers.count == 1 { return numbers[0] }
        let shown = numbers.prefix(9).map { number in
            "\(number) \"\(DeskText.excerpt(article.entries[number - 1].source.description, 60))\""
        }
        reporter.tell(
            numbers.isEmpty
                ? Diagnostic(
                    "unknown-entry", .error, "No source text of \"\(place)\" holds \"\(text)\"",
                    help: "\"parlance show \(place)\" lists its entries")
                : Diagnostic(
                    "ambiguous-entry", .error,
                    "\(numbers.count) source texts of \"\(place)\" hold \"\(text)\"",
                    evidence: shown.joined(separator: ", ") + (numbers.count > 9 ? ", …" : ""),
                    help: "name one by its number"))
        throw ExitCode(reporter.status().rawValue)
    }
}
