import SourceText

extension ExchangeContent {
    /// With a backslash before what would end the text or title of a link too early.
    var withEscapedLinks: ExchangeContent {
        var result = ExchangeContent()
        /// The marks that mean something in the text at hand.
        var special: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .text(let text): result.pieces.append(.text(special.isEmpty ? text : Self.escaped(text, special)))
            case .code(let code):
                if let data = code.data { special = Self.special(behind: data) ?? special }
                result.pieces.append(piece)
            }
        }
        return result
    }

    /// What the text behind a mark of a link must not hold; nil for other marks.
    private static func special(behind mark: TextSlice) -> [UInt8]? {
        switch mark.bytes.last {
        case UInt8(ascii: "["): Array("[]".utf8)
        case UInt8(ascii: "\"") where mark.bytes.first == UInt8(ascii: "]"): Array("\"".utf8)
        case UInt8(ascii: "'") where mark.bytes.first == UInt8(ascii: "]"): Array("'".utf8)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): []
        default: nil
        }
    }

    private static func escaped(_ text: TextSlice, _ special: [UInt8]) -> TextSlice {
        var output: [UInt8] = []
        for byte in text.bytes {
            if special.contains(byte), output.last != ASCII.backslash { output.append(ASCII.backslash) }
            output.append(byte)
        }
        return TextSlice(output)
    }

    /// The first code that ends while another that began inside of it is open: Markdown cannot say that.
    var crossedCode: Code? {
        var open: [String] = []
        for code in codes {
            switch code.role {
            case .single: break
            case .start: open.append(code.id)
            case .end:
                guard let index = open.lastIndex(of: code.id) else { continue }
                if index != open.count - 1 { return code }
                open.removeLast()
            }
        }
        return nil
    }
}
