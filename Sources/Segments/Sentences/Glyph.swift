import SourceText

/// One character of UTF-8 text with its place, as the rules for sentences see it.
struct Glyph {
    let value: UInt32
    let start: Int
    let end: Int

    /// The character at an offset; broken bytes count one by one as U+FFFD.
    @inline(__always) init?(in text: [UInt8], at offset: Int) {
        guard offset < text.count else { return nil }
        let byte = text[offset]
        if byte < 0x80 {
            self.init(value: UInt32(byte), start: offset, end: offset + 1)
        } else {
            self.init(wide: text, at: offset)
        }
    }

    /// The character that ends at an offset.
    @inline(__always) init?(in text: [UInt8], before offset: Int) {
        guard offset > 0 else { return nil }
        let byte = text[offset - 1]
        if byte < 0x80 {
            self.init(value: UInt32(byte), start: offset - 1, end: offset)
        } else {
            self.init(wide: text, before: offset)
        }
    }

    private init(value: UInt32, start: Int, end: Int) {
        self.value = value
        self.start = start
        self.end = end
    }

    @inline(__always) private init(wide text: [UInt8], at offset: Int) {
        let second = offset + 1 < text.count ? text[offset + 1] : 0
        let third = offset + 2 < text.count ? text[offset + 2] : 0
        let fourth = offset + 3 < text.count ? text[offset + 3] : 0
        let (value, width) = Self.decoded(text[offset], second, third, fourth)
        self.init(value: value, start: offset, end: offset + width)
    }

    /// Takes bytes and no array, which would have to be retained for each call.
    private static func decoded(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> (UInt32, Int) {
        func bits(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
        func follows(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        switch first {
        case 0xC2...0xDF where follows(second): return (UInt32(first & 0x1F) << 6 | bits(second), 2)
        case 0xE0...0xEF where follows(second) && follows(third):
            return (UInt32(first & 0x0F) << 12 | bits(second) << 6 | bits(third), 3)
        case 0xF0...0xF4 where follows(second) && follows(third) && follows(fourth):
            return (UInt32(first & 0x07) << 18 | bits(second) << 12 | bits(third) << 6 | bits(fourth), 4)
        default: return (0xFFFD, 1)
        }
    }

    private init(wide text: [UInt8], before offset: Int) {
        var start = offset - 1
        while start > 0, start > offset - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        let glyph = text[start] < 0x80 ? nil : Glyph(wide: text, at: start)
        guard let glyph, glyph.end == offset else {
            self.init(value: 0xFFFD, start: offset - 1, end: offset)
            return
        }
        self = glyph
    }

    private var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
    private var category: Unicode.GeneralCategory { scalar.properties.generalCategory }

    var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000:
            true
        default: false
        }
    }

    /// Marks of direction, joiners and soft hyphens, which readers do not see.
    var isInvisible: Bool {
        switch value {
        case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    var isDigit: Bool {
        value < 0x80 ? value &- 0x30 < 10 : (0xFF10...0xFF19).contains(value) || (0x660...0x669).contains(value)
    }

    var isLetter: Bool {
        if value < 0x80 { return ASCII.isLetter(UInt8(value)) }
        switch value {
        case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x620...0x64A: return true
        case 0x2000...0x206F, 0x3000...0x3004, 0x3007...0x3030, 0xFF00...0xFF20: return false
        default: return isCJK || scalar.properties.isAlphabetic
        }
    }

    /// Unicode's property Alphabetic; the letters of most texts are known without its tables.
    var isAlphabetic: Bool {
        switch value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x620...0x64A, 0x3041...0x3096, 0x30A1...0x30FA,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            true
        default: scalar.properties.isAlphabetic
        }
    }

    var isUppercase: Bool {
        if value < 0x80 { return ASCII.isUppercase(UInt8(value)) }
        if (0x400...0x42F).contains(value) { return true }
        if (0x430...0x45F).contains(value) || (0x600...0x6FF).contains(value) { return false }
        return value < 0x2E80 && (scalar.properties.isUppercase || category == .titlecaseLetter)
    }

    var isLowercase: Bool {
        if value < 0x80 { return value &- 0x61 < 26 }
        if (0x430...0x45F).contains(value) { return true }
        if (0x400...0x42F).contains(value) || (0x600...0x6FF).contains(value) { return false }
        return value < 0x2E80 && scalar.properties.isLowercase
    }

    /// Han, kana, Hangul and their full-width companions: written without blanks.
    var isCJK: Bool {
        (0x3040...0x9FFF).contains(value) || (0xAC00...0xD7AF).contains(value) || (0xF900...0xFAFF).contains(value)
            || (0xFF21...0xFF5A).contains(value) || (0xFF66...0xFF9F).contains(value)
            || (0x20000...0x3FFFF).contains(value) || value == 0x3005
    }

    var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x02BC }

    var isDash: Bool {
        value == 0x2D || (0x2010...0x2015).contains(value) || value == 0x2212 || value == 0x2043
            || value == 0x301C || value == 0xFF0D
    }

    /// A list's bullet.
    var isBullet: Bool {
        switch value {
        case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x25A0, 0xB7: true
        default: false
        }
    }

    /// Quotation marks that open in one language and close in another, so that their place decides.
    var isTwoWayQuote: Bool {
        switch value {
        case 0x22, 0x27, 0x201C, 0x2018, 0xAB, 0xBB, 0x2039, 0x203A, 0xB4, 0x60: true
        default: false
        }
    }

    /// Opening brackets and quotation marks of all languages here (general category Ps), `¿` and `¡`.
    var isOpening: Bool {
        switch value {
        case 0x28, 0x5B, 0x7B, 0xA1, 0xBF, 0x201A, 0x201E, 0x2E42, 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62: true
        case 0x3008...0x3011, 0x3014...0x301B: value & 1 == 0
        case 0x301D: true
        default: false
        }
    }

    /// Closing brackets and the quotation marks that only close.
    var isClosing: Bool {
        switch value {
        case 0x29, 0x5D, 0x7D, 0x201D, 0x2019, 0xFF09, 0xFF3D, 0xFF5D, 0xFF60, 0xFF63: true
        case 0x3008...0x3011, 0x3014...0x301B: value & 1 == 1
        case 0x301E, 0x301F: true
        default: false
        }
    }

    /// The character in lower case, where that is one character.
    var lowered: UInt32 {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: return value + 0x20
        case 0..<0xC0, 0xDF...0xFF, 0x430...0x44F: return value
        case 0x400...0x40F: return value + 0x50
        case 0x2019, 0x02BC: return 0x27
        default:
            guard value < 0x2000 else { return value }
            return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        }
    }
}
