import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// `parlance set`: a translation into its catalog.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Put a translation into the segment file of an article.",
        discussion: """
            The text is an argument, or standard input for "-", or comes from $EDITOR with --edit; without any it is \
            asked for. A text that begins with "-" stands behind "--". The checks judge it first: an error refuses it \
            unless --force is given. With --next, one entry after the other is shown and asked for.

            Exit status: 0 written or unchanged, 4 refused by a check, 65 a broken file, 1 a file that cannot be \
            written.

            Example:
              $ parlance set it guides/bread 12 "La pasta madre riposa."
              $ parlance set it guides/bread title --edit
              $ parlance set --next it
            """)

    @Argument(help: ArgumentHelp("The locale, by tag, label or alias.", valueName: "locale"))
    var locale: String?

    @Argument(help: ArgumentHelp("The article's id; \"site\" for UI messages and tags.", valueName: "article"))
    var article: String?

    @Argument(help: ArgumentHelp("The entry's number, context, or a part of its source text.", valueName: "entry"))
    var entry: String?

    @Argument(help: ArgumentHelp("The translation; \"-\" is standard input.", valueName: "text"))
    var text: String?

    @Flag(help: "Write the translation in $EDITOR.")
    var edit = false

    @Flag(help: "Show one entry after the other and ask for its translation; Enter or q ends it, s skips.")
    var next = false

    @Flag(help: "Mark it as still to be looked at.")
    var stale = false

    @Flag(help: "Take it even if a check finds an error.")
    var force = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if next {
            if entry != nil || edit { throw ValidationError("--next takes a locale and an article at most.") }
        } else if entry == nil {
            throw ValidationError("name a locale, an article and an entry, or use --next.")
        } else if edit, text != nil {
            throw ValidationError("give a text or --edit, not both.")
        }
    }

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let door = DeskDoor(workspace)
        let tag = try locale.map { try LocaleArguments.tag($0, in: workspace) }
        if next {
            let id = try article.map { try door.articleID($0, tag, telling: &reporter) }
            var session = DeskSession(door, isStale: stale, force: force)
            try session.run(locales: tag.map { [$0] }, article: id, telling: &reporter)
            return
        }
        guard let tag, let name = article, let entry else { return }
        let article = try door.article(name, tag, telling: &reporter)
        let number = try door.number(entry, in: article, telling: &reporter)
        guard let shown = article.entry(number) else { return }
        let writer = DeskWriter(workspace, isStale: stale, force: force)
        guard let text = try translation(of: shown, workspace, telling: &reporter) else {
            Terminal.output("Nothing was written.\n")
            try reporter.status().throwIfFailed()
            return
        }
        let result = writer.write(text, to: number, of: article, telling: &reporter)
        if result == .refused { throw ExitCode(ExitStatus.findings.rawValue) }
        if result == .written || result == .unchanged { tellNext(after: number, of: article) }
        try reporter.status().throwIfFailed()
    }

    /// The text to write; nil where none was given.
    private func translation(
        of entry: DeskEntry, _ workspace: Workspace, telling reporter: inout Reporter
    ) throws -> TextSlice? {
        if edit {
            let (text, problem) = DeskEditor(entry).run()
            if let problem { reporter.tell(problem) }
            return text
        }
        switch text {
        case "-":
            let file = Terminal.inputFile()
            if let fault = Diagnostic.textFault(in: file) {
                reporter.tell(fault)
                throw ExitCode(ExitStatus.invalidInput.rawValue)
            }
            return TextSlice(file.bytes)
        case let text?: return TextSlice(text)
        case nil:
            guard Prompt.inputIsTerminal else {
                throw ValidationError("give the translation as an argument, \"-\" for standard input, or --edit.")
            }
            Terminal.output(DeskText().text(of: entry) + "\n")
            let line = Prompt.line("\(entry.address.locale)> ") ?? ""
            return line.isEmpty ? nil : TextSlice(line)
        }
    }

    private func tellNext(after number: Int, of article: DeskArticle) {
        if let next = article.nextToDo(after: number) {
            Terminal.output("Next: \(article.address(next))\n")
        } else {
            Terminal.output("\(article.locale) \(article.id) is done.\n")
        }
    }
}
