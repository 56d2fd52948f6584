import CICUMessage
import SourceText

/// Builds the tree from ICU's flat list of parts (messagepattern.h).
struct MessagePartReader {
    let parts: UnsafeBufferPointer<cicu_message_part>
    let units: [UInt16]
    let offsets: [Int]?
    var index = 0

    enum PartType {
        static let messageStart: Int32 = 0
        static let messageLimit: Int32 = 1
        static let skipSyntax: Int32 = 2
        static let replaceNumber: Int32 = 4
        static let argumentStart: Int32 = 5
        static let argumentLimit: Int32 = 6
        static let argumentNumber: Int32 = 7
        static let argumentName: Int32 = 8
        static let argumentType: Int32 = 9
        static let argumentStyle: Int32 = 10
        static let argumentSelector: Int32 = 11
        static let integer: Int32 = 12
        static let double: Int32 = 13
    }

    init(parts: UnsafeBufferPointer<cicu_message_part>, units: [UInt16], offsets: [Int]?) {
        self.parts = parts
        self.units = units
        self.offsets = offsets
    }

    /// Reads from a message's start part to after its limit part.
    mutating func message() throws(MessageFormatProblem) -> [MessageFormat.Piece] {
        var pieces: [MessageFormat.Piece] = []
        var text: [UInt16] = []
        var previousEnd = index < parts.count ? Int(parts[index].end) : 0
        index += 1
        func flush() {
            if !text.isEmpty { pieces.append(.text(String(utf16: text))) }
            text.removeAll(keepingCapacity: true)
        }
        while index < parts.count {
            let part = parts[index]
            text.append(contentsOf: units[previousEnd..<max(previousEnd, Int(part.start))])
            previousEnd = Int(part.end)
            switch part.type {
            case PartType.messageLimit:
                flush()
                index += 1
                return pieces
            case PartType.replaceNumber:
                flush()
                pieces.append(.number)
                index += 1
            case PartType.argumentStart:
                flush()
                let limit = Int(part.limit_part)
                pieces.append(.argument(try argument()))
                previousEnd = Int(parts[limit].end)
            default:
                index += 1
            }
        }
        flush()
        return pieces
    }

    /// Reads from an argument's start part to after its limit part.
    private mutating func argument() throws(MessageFormatProblem) -> MessageFormat.Argument {
        let start = parts[index]
        let limitIndex = Int(start.limit_part)
        let range = byteRange(Int(start.start), Int(parts[limitIndex].end))
        var name = ""
        var type = ""
        var style = ""
        var offset = 0.0
        var variants: [MessageFormat.Variant] = []
        let kind: MessageFormat.Kind
        switch start.value {
        case 0: kind = .none
        case 1: kind = .simple
        case 3: kind = .plural
        case 4: kind = .select
        case 5: kind = .selectordinal
        default:
            throw MessageFormatProblem(
                offset: range.start, message: "Arguments of the old type \"choice\" are not supported")
        }
        index += 1
        while index < limitIndex {
            let part = parts[index]
            switch part.type {
            case PartType.argumentName, PartType.argumentNumber: name = string(part)
            case PartType.argumentType: type = string(part)
            case PartType.argumentStyle: style = trimmed(string(part))
            case PartType.integer, PartType.double: offset = part.number
            case PartType.argumentSelector:
                variants.append(try variant())
                continue
            default: break
            }
            index += 1
        }
        index = limitIndex + 1
        return MessageFormat.Argument(
            name: name, kind: kind, type: kind == .simple ? type : "", style: style,
            offset: abs(offset) < 1e15 ? Int(offset) : 0, variants: variants, range: range)
    }

    /// Reads a selector part, its value if it has one, and its message.
    private mutating func variant() throws(MessageFormatProblem) -> MessageFormat.Variant {
        let selector = parts[index]
        index += 1
        var value: Double?
        if index < parts.count, parts[index].type == PartType.integer || parts[index].type == PartType.double {
            value = parts[index].number
            index += 1
        }
        let end = index < parts.count ? Int(parts[Int(parts[index].limit_part)].end) : units.count
        let pieces = try message()
        return MessageFormat.Variant(
            selector: string(selector), value: value, pieces: pieces,
            range: byteRange(Int(selector.start), end))
    }

    private func string(_ part: cicu_message_part) -> String {
        String(utf16: units[Int(part.start)..<Int(part.end)])
    }

    private func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    private func byteRange(_ start: Int, _ end: Int) -> ByteRange {
        guard let offsets else { return ByteRange(start, end) }
        return ByteRange(offsets[start], offsets[end])
    }
}
