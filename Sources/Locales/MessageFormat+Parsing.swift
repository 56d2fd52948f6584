import CICU
import CICUMessage
package import SourceText

extension MessageFormat {
    /// Parses a message; throws the first thing that is wrong.
    ///
    /// Some six microseconds for a short one.
    package init(parsing slice: TextSlice) throws(MessageFormatProblem) {
        if let offset = firstOfTooManyBraces(slice) {
            throw MessageFormatProblem(offset: offset, message: "Braces are nested more than \(maximumDepth) deep")
        }
        let text = UTF16Text(slice.bytes)
        guard text.units.count < Int(Int32.max) else {
            throw MessageFormatProblem(offset: 0, message: "The message is too long")
        }
        var parts: UnsafeMutablePointer<cicu_message_part>?
        var count: Int32 = 0
        var errorOffset: Int32 = 0
        let code = cicu_message_parse(text.units, Int32(text.units.count), &parts, &count, &errorOffset)
        defer { cicu_message_free(parts) }
        guard code == 0 else {
            let error = located(code, at: Int(errorOffset), in: text.units)
            throw MessageFormatProblem(
                offset: text.byteOffset(of: error.unit, in: slice), message: summary(ofError: error.code))
        }
        var reader = MessagePartReader(
            parts: UnsafeBufferPointer(start: parts, count: Int(count)), units: text.units,
            offsets: text.byteOffsetTable(of: slice))
        pieces = try reader.message()
    }
}

/// The depth at which messages are refused: both parsers recurse, and people stop at four.
private let maximumDepth = 50

/// The byte offset of the brace that goes too deep; quoted braces count too, which no real message notices.
private func firstOfTooManyBraces(_ slice: TextSlice) -> Int? {
    var depth = 0
    for (offset, byte) in slice.bytes.enumerated() {
        if byte == UInt8(ascii: "{") {
            depth += 1
            if depth > 2 * maximumDepth { return offset }
        } else if byte == UInt8(ascii: "}") {
            depth -= 1
        }
    }
    return nil
}

private func summary(ofError code: Int32) -> String {
    switch UErrorCode(rawValue: code) {
    case U_UNMATCHED_BRACES: "A brace is not closed"
    case U_DEFAULT_KEYWORD_MISSING: "A plural or select argument has no \"other\""
    case U_INDEX_OUTOFBOUNDS_ERROR: "A number, a name or a text is too long"
    default: "The message breaks the grammar of ICU MessageFormat"
    }
}

extension UTF16Text {
    fileprivate func byteOffset(of unit: Int, in slice: TextSlice) -> Int {
        slice.bytes.withUnsafeBufferPointer { byteOffsets(of: [unit], in: $0).first ?? 0 }
    }

    /// The byte offset of every unit and of the end, or nil when they are the same.
    fileprivate func byteOffsetTable(of slice: TextSlice) -> [Int]? {
        if isASCII { return nil }
        return slice.bytes.withUnsafeBufferPointer { byteOffsets(of: Array(0...units.count), in: $0) }
    }
}

/// An error with its place in units, where ICU gives only 0.
///
/// An open brace that encloses the error is the reason for it; of arguments without `other` the innermost is named.
private func located(_ code: Int32, at offset: Int, in units: [UInt16]) -> (code: Int32, unit: Int) {
    var open: [Int] = []
    var isQuoted = false
    var index = 0
    while index < units.count {
        let next = index + 1 < units.count ? units[index + 1] : 0
        switch units[index] {
        case 0x27 where next == 0x27: index += 1
        case 0x27 where isQuoted: isQuoted = false
        // An apostrophe quotes only before a character that needs it.
        case 0x27: isQuoted = next == 0x7B || next == 0x7D || next == 0x23
        case 0x7B where !isQuoted: open.append(index)
        case 0x7D where !isQuoted:
            guard let start = open.popLast() else { break }
            // Long messages are rare; the bound keeps hostile ones from costing the square of their length.
            if code == U_DEFAULT_KEYWORD_MISSING.rawValue, units.count < 4_000,
                errorCode(of: Array(units[start...index])) == code
            {
                return (code, start)
            }
        default: break
        }
        index += 1
    }
    let isUnclosed = code == U_UNMATCHED_BRACES.rawValue || code == U_PATTERN_SYNTAX_ERROR.rawValue
    guard isUnclosed, let start = open.last, offset == 0 || start < offset else { return (code, offset) }
    return (U_UNMATCHED_BRACES.rawValue, start)
}

private func errorCode(of units: [UInt16]) -> Int32 {
    var parts: UnsafeMutablePointer<cicu_message_part>?
    var count: Int32 = 0
    var offset: Int32 = 0
    defer { cicu_message_free(parts) }
    return cicu_message_parse(units, Int32(units.count), &parts, &count, &offset)
}
