import Locales
import Segments
import SourceText

/// Hides in a copy of a text what is no text for a reader.
enum ProseMask {
    static func masked(_ text: CheckedText) -> [UInt8] {
        var bytes = text.bytes
        switch text.kind {
        case .markdown:
            for code in text.inlineCodes { for mark in code.marks { hide(mark, in: &bytes) } }
            if text.traits.contains(.ampersand) { hideReferences(in: &bytes) }
        case .message:
            if case .success(let message) = text.message { hideArguments(message.pieces, in: &bytes) }
        case .plain: break
        }
        if !text.traits.isDisjoint(with: Placeholder.traits) {
            for placeholder in Placeholder.all(in: bytes, arguments: text.holdsArguments) {
                hide(placeholder.range, in: &bytes)
            }
        }
        return bytes
    }

    private static func hide(_ range: ByteRange, in bytes: inout [UInt8]) {
        for index in range.range where index < bytes.count { bytes[index] = CheckedText.mask }
    }

    /// `&amp;`, `&#38;`, `&#x26;`: a semicolon at most 42 characters after the ampersand, names and digits between.
    private static func hideReferences(in bytes: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: "&") else { continue }
            var end = index + 1
            if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
            while end < bytes.count, end < index + 42, BrokenReference.isNameByte(bytes[end]) { end += 1 }
            guard end > index + 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { continue }
            hide(ByteRange(index, end + 1), in: &bytes)
        }
    }

    /// All of an argument but the text of its variants.
    private static func hideArguments(_ pieces: [MessageFormat.Piece], in bytes: inout [UInt8]) {
        for case .argument(let argument) in pieces {
            let whole = Array(bytes[argument.range.range])
            hide(argument.range, in: &bytes)
            for variant in argument.variants {
                guard
                    let open = whole[(variant.range.start - argument.range.start)...].firstIndex(of: UInt8(ascii: "{"))
                else { continue }
                let start = argument.range.start + open + 1
                for index in start..<max(start, variant.range.end - 1) {
                    bytes[index] = whole[index - argument.range.start]
                }
                hideArguments(variant.pieces, in: &bytes)
            }
        }
    }
}
