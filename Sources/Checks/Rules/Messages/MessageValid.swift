package import Diagnostics
import Locales
import SourceText

/// A UI message is ICU MessageFormat that ICU can read.
///
/// A message that cannot be read is shown to nobody: its page would lack a label or a number.
package struct MessageValid: Rule {
    package let id = "message-valid"
    package let severity = Severity.error
    package let summary = "UI messages are valid ICU MessageFormat"
    package let kinds: Set<CheckedText.Kind> = [.message]

    /// The types of simple arguments (ICU User Guide, "Formatting Messages"); others are read but fail on the page.
    private static let types = ["number", "date", "time", "spellout", "ordinal", "duration"]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.isMessage else { return [] }
        do {
            let message = try MessageFormat(parsing: pair.target.slice)
            return message.arguments.filter { $0.kind == .simple && !Self.types.contains($0.type) }.map { argument in
                let nearest = nearestName(to: argument.type, in: Self.types + ["plural", "select", "selectordinal"])
                return Finding(
                    "ICU knows no kind of argument \"\(argument.type)\"",
                    help: nearest.map { "did you mean \"\($0)\"?" }
                        ?? "its kinds are \(Self.types.joined(separator: ", "))",
                    range: argument.range)
            }
        } catch {
            let end = min(pair.target.count, error.offset + 1)
            return [
                Finding(
                    "The message cannot be read by ICU", evidence: error.message,
                    help: "close every brace, and write an apostrophe before braces that are text ('{)",
                    range: ByteRange(min(error.offset, end), end))
            ]
        }
    }
}
