import Diagnostics
import Locales
import SourceText

extension MessageFormatProblem {
    /// What is wrong with a message; nil where ICU can read it.
    init?(in message: TextSlice) {
        do throws(MessageFormatProblem) {
            _ = try MessageFormat(parsing: message)
            return nil
        } catch {
            self = error
        }
    }
}

extension Diagnostic {
    /// A message of the site that ICU cannot read: pages show the built-in one in its place.
    ///
    /// - Parameter range: where the message stands in the file, in quotes or not.
    static func brokenMessage(
        _ key: String, _ problem: MessageFormatProblem, _ message: TextSlice, in file: SourceFile, at range: ByteRange
    ) -> Diagnostic {
        var place = range
        // Where it is written without escapes, the place within it is known too.
        if let text = file.bytes[range.range].firstRange(of: Array(message.bytes)) {
            let start = min(text.lowerBound + problem.offset, text.upperBound)
            place = ByteRange(start, max(start, min(start + 1, text.upperBound)))
        }
        return Diagnostic(
            "message-valid", in: file, at: place, "The message \"\(key)\" cannot be read by ICU",
            evidence: problem.message,
            help: "close every brace, and write an apostrophe before braces that are text ('{); until then pages show "
                + "the source's message, or the built-in one")
    }
}
