import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// `parlance weave`: one file with the translations of one catalog.
struct WeaveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weave",
        abstract: "Print a file with the translations of a segment file in place of its text.",
        discussion: """
            Only finished translations count: where a segment has none, or a stale one, the source stays, and so does \
            every byte that is no segment.

            Example:
              $ parlance segments --format po README.md > it.po
              $ parlance weave README.md it.po > README.it.md
            """)

    @Argument(help: ArgumentHelp("The Markdown file; \"-\" is standard input.", valueName: "file"))
    var file: String

    @Argument(help: ArgumentHelp("The segment file, a PO file.", valueName: "catalog"))
    var catalog: String

    @OptionGroup var cutting: CuttingOptions

    @Option(
        name: [.customLong("locale"), .customShort("l")],
        help: ArgumentHelp("The language of the translations; else what the catalog's header says.", valueName: "tag"))
    var locale: String?

    func run() throws {
        var reporter = Reporter()
        let articles = try cutting.open(telling: &reporter)
        let locale = try self.locale.map(LocaleTag.typed)
        let cut = file == "-" ? articles.cut(Terminal.inputFile()) : articles.cut(file)
        reporter.tell(cut.diagnostics)
        let (catalog, diagnostics) = ArticleCutting.catalog(at: self.catalog)
        reporter.tell(diagnostics)
        if let skeleton = cut.skeleton, let catalog {
            let weaving = ArticleCutting.woven(skeleton, with: catalog, in: locale)
            Terminal.output(weaving.bytes)
            let missing = weaving.segmentCount - weaving.translatedCount
            if missing > 0 {
                reporter.tell(
                    Diagnostic(
                        "untranslated-segments", .note,
                        "\(missing) of \(StatusWords.counted(weaving.segmentCount, "segment")) of \"\(file)\" "
                            + "\(missing == 1 ? "has" : "have") no finished translation",
                        help: "translate them in \"\(self.catalog)\""))
            }
        }
        try reporter.status().throwIfFailed()
    }
}
