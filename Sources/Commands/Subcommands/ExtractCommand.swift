import ArgumentParser
import Pipeline
import Translations

/// `parlance extract`: articles to segment files.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Bring the segment files up to date with the articles.",
        discussion: """
            Cuts every article into segments and merges them into locales/<tag>/articles/<id>.po. Translations stay; \
            what changed in the source becomes stale and shows the old source. Files without a change keep their bytes.

            Example:
              $ parlance extract
              $ git diff --stat locales/
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let progress = Progress("extracting")
        let extraction = Extraction(workspace) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(extraction.diagnostics)
        switch formatOptions.format {
        case .text: Terminal.output(ExtractionText.text(of: extraction))
        case .json: try Terminal.output(JSONText.of(ExtractionJSON(extraction)))
        }
        try (extraction.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }
}
