import Diagnostics
import Pipeline
import SourceText

/// Writes translations and tells what came of it.
struct DeskWriter {
    private let workspace: Workspace
    private let isStale: Bool
    private let force: Bool

    init(_ workspace: Workspace, isStale: Bool, force: Bool) {
        self.workspace = workspace
        self.isStale = isStale
        self.force = force
    }

    func write(
        _ text: TextSlice, to number: Int, of article: DeskArticle, telling reporter: inout Reporter
    ) -> DeskArticle.Setting.Result {
        let address = article.address(number)
        if let control = Self.control(in: text) {
            reporter.tell(
                Diagnostic(
                    "control-character", .error, "The text holds a control character", evidence: control,
                    help: "type it again without arrow keys, or use --edit"))
            return .failed
        }
        let setting = article.set(number, to: text, isStale: isStale, force: force, in: workspace)
        reporter.tell(setting.problems)
        // A refusal is the answer, not a fault of the input.
        let renderer = Terminal.errorRenderer
        Terminal.error(setting.findings.map(renderer.text).joined())
        switch setting.result {
        case .written: Terminal.output("Wrote \(address) in \(article.catalogPath)\n")
        case .unchanged: Terminal.output("\(address) has that translation already.\n")
        case .refused: Terminal.output("Refused: nothing was written. --force takes it all the same.\n")
        case .failed: Terminal.output("Nothing was written.\n")
        }
        return setting.result
    }

    /// The name of the first character that no text has, such as what an arrow key types.
    private static func control(in text: TextSlice) -> String? {
        let byte = text.bytes.first { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 || $0 == 0x7F }
        return byte.map { "U+00" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    }
}
