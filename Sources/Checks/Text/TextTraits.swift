import Locales
package import SourceText

/// What occurs in a text, found in one pass over its bytes: by it a rule knows that it has nothing to look for.
///
/// A trait may be set where the thing itself is not (a `*` is no emphasis yet), never the other way round.
package struct TextTraits: OptionSet, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private static func bit(_ number: UInt64) -> TextTraits { TextTraits(rawValue: 1 << number) }

    /// ASCII letters.
    package static let letters = bit(0)
    /// ASCII digits or those of another script.
    package static let digits = bit(1)
    /// The mark of code spans.
    package static let backtick = bit(2)
    /// `*`, `_` or `~`.
    package static let emphasisMarks = bit(3)
    /// `[` or `]`.
    package static let squareBrackets = bit(4)
    /// `<` or `>`.
    package static let angleBrackets = bit(5)
    /// `&`.
    package static let ampersand = bit(6)
    /// `{` or `}`.
    package static let braces = bit(7)
    /// `%` or `$`.
    package static let percentOrDollar = bit(8)
    package static let backslash = bit(9)
    /// `@`.
    package static let atSign = bit(10)
    /// `/` or `:`, which every address has.
    package static let addressMarks = bit(11)
    /// `(` or `)`, in ASCII.
    package static let parentheses = bit(12)
    /// `"` or `'`.
    package static let straightQuotes = bit(13)
    /// Quotation marks beyond ASCII: `« » „ “ ” ‘ ’ ‚ ‹ ›` and `「 」 『 』`.
    package static let curlyQuotes = bit(14)
    /// Two blanks in a row.
    package static let doubleBlanks = bit(15)
    /// A tab.
    package static let tabs = bit(16)
    /// A line feed or carriage return.
    package static let lineBreaks = bit(17)
    /// A blank or line break at the first or last place.
    package static let edgeBlanks = bit(18)
    /// `. , ; : ? !` and their kin of other scripts.
    package static let sentenceMarks = bit(19)
    /// Format and control characters, U+FFFD, private use: nothing that is seen, or nothing that means anything.
    package static let hidden = bit(20)
    /// Combining marks, and letters of scripts that have them.
    package static let combining = bit(21)
    /// Spaces beyond ASCII: no-break, thin, ideographic.
    package static let wideSpaces = bit(22)
    /// Latin letters beyond ASCII.
    package static let latinLetters = bit(23)
    package static let greek = bit(24)
    package static let cyrillic = bit(25)
    package static let arabic = bit(26)
    /// Han, kana, Hangul and their punctuation, full-width forms.
    package static let eastAsian = bit(27)
    /// Any byte beyond ASCII.
    package static let wide = bit(28)
    /// `#`, `|`, `+` or `=`.
    package static let otherMarks = bit(29)
    /// `-` or a dash.
    package static let dashes = bit(30)
    /// ASCII capitals.
    package static let capitals = bit(31)

    package static let all = TextTraits(rawValue: .max)

    /// What may be inline markup of a Markdown text.
    static let markup: TextTraits = [
        .backtick, .emphasisMarks, .squareBrackets, .angleBrackets, .ampersand, .braces, .percentOrDollar, .backslash,
        .atSign, .addressMarks, .lineBreaks,
    ]

    /// About a nanosecond a byte.
    package init(of text: TextSlice) {
        self = text.bytes.withUnsafeBufferPointer { bytes in
            var found: UInt64 = 0
            var previous: UInt8 = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    found |= TextTraits.ascii[Int(byte)]
                    if byte == 0x20, previous == 0x20 { found |= TextTraits.doubleBlanks.rawValue }
                } else if byte >= 0xC2 {
                    found |= TextTraits.wide(bytes, at: index)
                }
                previous = byte
                index += 1
            }
            if let first = bytes.first, let last = bytes.last, ASCII.isWhitespace(first) || ASCII.isWhitespace(last) {
                found |= TextTraits.edgeBlanks.rawValue
            }
            return TextTraits(rawValue: found)
        }
    }

    private static let ascii: [UInt64] = (0..<128).map { value in
        let byte = UInt8(value)
        var traits: TextTraits = []
        if ASCII.isLetter(byte) { traits.insert(.letters) }
        if ASCII.isUppercase(byte) { traits.insert(.capitals) }
        if ASCII.isDigit(byte) { traits.insert(.digits) }
        switch Unicode.Scalar(byte) {
        case "`": traits.insert(.backtick)
        case "*", "_", "~": traits.insert(.emphasisMarks)
        case "[", "]": traits.insert(.squareBrackets)
        case "<", ">": traits.insert(.angleBrackets)
        case "&": traits.insert(.ampersand)
        case "{", "}": traits.insert(.braces)
        case "%", "$": traits.insert(.percentOrDollar)
        case "\\": traits.insert(.backslash)
        case "@": traits.insert(.atSign)
        case "/": traits.insert(.addressMarks)
        case ":": traits.formUnion([.addressMarks, .sentenceMarks])
        case "(", ")": traits.insert(.parentheses)
        case "\"", "'": traits.insert(.straightQuotes)
        case ".", ",", ";", "?", "!": traits.insert(.sentenceMarks)
        case "#", "|", "+", "=", "^": traits.insert(.otherMarks)
        case "-": traits.insert(.dashes)
        case "\t": traits.insert(.tabs)
        case "\n", "\r": traits.insert(.lineBreaks)
        default: if byte < 0x20 || byte == 0x7F { traits.insert(.hidden) }
        }
        return traits.rawValue
    }

    /// By the first bytes of the sequence, without decoding it.
    private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        var traits: TextTraits = .wide
        switch bytes[index] {
        case 0xC2:
            if second < 0xA0 || second == 0xAD { traits.insert(.hidden) }
            if second == 0xA0 { traits.insert(.wideSpaces) }
            if second == 0xAB || second == 0xBB { traits.insert(.curlyQuotes) }
            if second == 0xA1 || second == 0xBF { traits.insert(.sentenceMarks) }
            traits.insert(.latinLetters)
        case 0xC3...0xCA: traits.insert(.latinLetters)
        case 0xCB: traits.insert(.combining)
        case 0xCC, 0xCD: traits.formUnion([.combining, .greek])
        case 0xCE, 0xCF: traits.insert(.greek)
        case 0xD0...0xD4: traits.formUnion([.cyrillic, .combining])
        case 0xD6, 0xD7: traits.formUnion([.arabic, .combining])
        case 0xD8...0xDD: traits.formUnion([.arabic, .combining, .digits, .sentenceMarks, .hidden])
        case 0xE2 where second == 0x80: traits.formUnion(generalPunctuation(third))
        case 0xE2 where second == 0x81: traits.formUnion([.hidden, .wideSpaces, .sentenceMarks])
        case 0xE3 where second == 0x80:
            traits.formUnion([.eastAsian, .sentenceMarks, .curlyQuotes, .wideSpaces, .combining])
        case 0xE3: traits.formUnion([.eastAsian, .combining])
        case 0xE4...0xE9: traits.insert(.eastAsian)
        case 0xEF where second >= 0xBC:
            traits.formUnion([.eastAsian, .sentenceMarks, .digits, .hidden, .combining, .wideSpaces])
        case 0xE0, 0xE1, 0xEA...0xEF: traits.formUnion([.combining, .hidden, .digits, .latinLetters, .eastAsian])
        case 0xF0...0xF4: traits.formUnion([.hidden, .eastAsian, .combining])
        default: break
        }
        return traits.rawValue
    }

    /// U+2000 to U+203F.
    private static func generalPunctuation(_ third: UInt8) -> TextTraits {
        switch third {
        case 0x80...0x8A: .wideSpaces
        case 0x8B...0x8F: .hidden
        case 0x90...0x95: .dashes
        case 0x98...0x9F, 0xB9, 0xBA: .curlyQuotes
        case 0xA6: .sentenceMarks
        case 0xA8...0xAE: .hidden
        case 0xAF: .wideSpaces
        default: .sentenceMarks
        }
    }
}
