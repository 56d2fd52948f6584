import ArgumentParser
import Diagnostics
import Locales
import Pipeline

/// `parlance init`: a workspace of a folder.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace of a folder, or of a folder of Markdown that is there already.",
        discussion: """
            Writes parlance.yaml, in which comments explain each setting. Articles that are there stay as they are; \
            without any, a first one is written. Pages that other generators keep translated (Docusaurus, Starlight, \
            Hugo, Jekyll, MkDocs) are found, and the commands that take them in are shown.

            Example:
              $ parlance init my-magazine --source en --locales it,fr,CN
              $ cd my-magazine && parlance extract
            """)

    @Argument(help: "The folder; it is made where it does not exist.")
    var folder = "."
    @Option(help: "The name of the site; the folder's name if it is left out.")
    var name: String?
    @Option(help: "The language of the articles.")
    var source = "en"
    @Option(
        help: ArgumentHelp(
            "The languages to translate into, separated by commas; those that the folder has pages in if it is left out.",
            valueName: "tags"))
    var locales: String?
    @Option(help: ArgumentHelp("Where the articles are, relative to the folder.", valueName: "folder"))
    var articles: String?

    func run() throws {
        let source = try LocaleTag.typed(self.source)
        let tags = try locales.map { try $0.split(separator: ",").map(String.init).map(LocaleTag.typed) }
        let setup = WorkspaceSetup(
            folder: folder, siteName: name, source: source, locales: tags, articles: articles)
        var reporter = Reporter()
        reporter.tell(setup.diagnostics)
        for path in setup.written { Terminal.output("wrote \(path)\n") }
        if !setup.written.isEmpty { Terminal.output(InitText(setup, in: folder).text) }
        try reporter.status().throwIfFailed()
    }
}
