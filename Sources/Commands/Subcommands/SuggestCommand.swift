import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing
import SourceText
import Translations

/// `parlance suggest`: translations of similar texts.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Show translations of texts that are like one.",
        discussion: """
            Looks through the segment files of a locale and the imported memories. An entry is named by its article and \
            its number in the segment file (sleep:3); anything else is a text. Without either, the entries that are \
            missing or stale are gone through.

            A score of 100 is the same text; the difference shows what the similar text had [-so-] and this one has \
            {+so+}.

            Example:
              $ parlance suggest it
              $ parlance suggest it sleep:3
              $ parlance suggest CN "Go to bed at the same time."
            """)

    @Argument(help: ArgumentHelp("The locale of the translations, by tag, label or alias.", valueName: "locale"))
    var locale: String

    @Argument(help: ArgumentHelp("An entry, ARTICLE:NUMBER, or a text.", valueName: "entry or text"))
    var subject: String?

    @Option(help: "The most suggestions for a text.")
    var limit = 5

    @Option(help: "The lowest score that is shown, 0 to 100.")
    var least = 40

    @Option(help: "The most entries, where none is named.")
    var entries = 20

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
        if !(0...100).contains(least) { throw ValidationError("--least must be 0 to 100.") }
        if entries < 1 { throw ValidationError("--entries must be 1 or more.") }
    }

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let memory = MemorySuggestions(workspace, try LocaleArguments.target(named: locale, in: workspace))
        let suggestions = try subjects(memory).map { item in
            Suggestion(
                subject: item,
                matches: memory.matches(of: item.text, context: item.context, least: least, limit: limit))
        }
        reporter.tell(memory.diagnostics)
        switch formatOptions.format {
        case .text:
            let rest = subject == nil ? max(0, memory.open.count - entries) : 0
            Terminal.output(SuggestText(locale: memory.locale, suggestions: suggestions, rest: rest).text)
        case .json: Terminal.output(SuggestText.json(suggestions, memory.locale))
        }
        try reporter.status().throwIfFailed()
    }

    private func subjects(_ memory: MemorySuggestions) throws -> [Suggestion.Subject] {
        guard let subject else { return memory.open.prefix(entries).map(Suggestion.Subject.init) }
        if let colon = subject.lastIndex(of: ":"), let number = Int(subject[subject.index(after: colon)...]) {
            let article = String(subject[..<colon])
            if let entry = memory.entry(number, of: article) { return [Suggestion.Subject(entry)] }
            if memory.articles.contains(article) {
                throw ValidationError("\"\(article)\" has no entry \(number) in \(memory.locale.tag).")
            }
            if !article.contains(" ") {
                let hint = nearestName(to: article, in: memory.articles).map { " Did you mean \"\($0)\"?" } ?? ""
                throw ValidationError("there is no article \"\(article)\" in \(memory.locale.tag).\(hint)")
            }
        }
        return [Suggestion.Subject(text: TextSlice(subject))]
    }
}

extension LocaleArguments {
    /// The locale that a person means; the source and unknown names are usage errors.
    static func target(named name: String, in workspace: Workspace) throws -> SiteLocale {
        let targets = workspace.configuration.targets
        if let locale = workspace.configuration.locale(named: name), targets.contains(where: { $0.tag == locale.tag }) {
            return locale
        }
        let hint = nearestName(to: name, in: targets.flatMap { [$0.tag.tag, $0.label] }).map {
            "; did you mean \"\($0)\"?"
        }
        let all = targets.map(\.tag.tag).joined(separator: ", ")
        throw ValidationError(
            "the site is not translated into \"\(name)\"\(hint ?? ".") Its translations are \(all).")
    }
}
