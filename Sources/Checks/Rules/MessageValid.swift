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

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.isMessage else { return [] }
        do {
            _ = try MessageFormat(parsing: pair.target)
            return []
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
