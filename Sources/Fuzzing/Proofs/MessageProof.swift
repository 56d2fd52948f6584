import Locales
import SourceText

/// Messages: each is read or refused with a place, and what is read can be written in any locale.
enum MessageProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let slice = TextSlice(bytes)
        let message: MessageFormat
        do throws(MessageFormatProblem) {
            message = try MessageFormat(parsing: slice)
        } catch {
            try require((0...bytes.count).contains(error.offset), "the fault at \(error.offset) lies in the message")
            try require(!error.message.isEmpty, "the fault is named")
            return
        }
        for argument in message.arguments {
            try require(
                argument.range.start >= 0 && argument.range.end <= bytes.count,
                "argument at \(argument.range) lies in \(shown(bytes))")
            try require(!argument.range.isEmpty, "argument \(argument.name) stands somewhere")
        }
        var values: [String: MessageArgument] = [:]
        for (index, argument) in message.arguments.prefix(20).enumerated() {
            values[argument.name] = index % 2 == 0 ? .integer(index - 1) : .text("other")
        }
        _ = message.format(values, in: .english)
        _ = message.format([:], in: .english)
    }
}
