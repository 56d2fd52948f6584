import Locales

/// Letters without case and accents, for texts that people call equal when they search.
///
/// Below U+3000 by Unicode's decomposition (UAX #15) and lower case, and by these rules of its own: accents, Hebrew
/// points and Arabic vowel signs are dropped, marks of other scripts are letters and stay; `й` and `ў` are letters of
/// their own; `ß`, `æ` and `œ` are two letters; hidden marks (soft hyphens, directions) are nothing. Full-width forms
/// are ASCII. Kana, Han and Hangul stay as they are.
enum TextFolding {
    /// The folded letters of one character: one, none (both 0) or two.
    typealias Fold = (first: UInt32, second: UInt32)

    private static let tableEnd: UInt32 = 0x3000

    /// By code point; 0 for nothing, the high bit for a place in ``pairs``.
    private static let table: [UInt32] = makeTable()
    private static let pairs: [UInt32: Fold] = [
        0xDF: (0x73, 0x73), 0x1E9E: (0x73, 0x73), 0xE6: (0x61, 0x65), 0xC6: (0x61, 0x65), 0x153: (0x6F, 0x65),
        0x152: (0x6F, 0x65), 0x133: (0x69, 0x6A), 0x132: (0x69, 0x6A),
    ]

    /// Letters with a stroke and the like, which have no decomposition, and marks that people type in several ways.
    private static let own: [UInt32: UInt32] = [
        0xF8: 0x6F, 0xD8: 0x6F, 0x142: 0x6C, 0x141: 0x6C, 0x111: 0x64, 0x110: 0x64, 0x131: 0x69, 0x130: 0x69,
        0x127: 0x68, 0x126: 0x68, 0x439: 0x439, 0x419: 0x439, 0x45E: 0x45E, 0x40E: 0x45E, 0x2018: 0x27, 0x2019: 0x27,
        0x201B: 0x27, 0x2BC: 0x27, 0x201C: 0x22, 0x201D: 0x22, 0x201E: 0x22, 0x2010: 0x2D, 0x2011: 0x2D, 0x2012: 0x2D,
        0x2013: 0x2D, 0x2014: 0x2D, 0x2212: 0x2D, 0xA0: 0x20, 0x202F: 0x20, 0x2009: 0x20, 0x640: 0, 0xAD: 0,
        0x649: 0x64A,
    ]

    private static func makeTable() -> [UInt32] {
        var table = baseLetters(below: tableEnd, leavingOut: isDropped)
        for value in UInt32(0x41)...0x5A { table[Int(value)] = value | 0x20 }
        for (digits, count) in [(0x660, 10), (0x6F0, 10), (0x966, 10), (0x9E6, 10)] {
            for digit in 0..<count { table[digits + digit] = 0x30 + UInt32(digit) }
        }
        for (letter, folded) in own { table[Int(letter)] = folded }
        for letter in pairs.keys { table[Int(letter)] = letter | 0x8000_0000 }
        return table
    }

    /// Accents, points and vowel signs that a reader may leave out, and characters without a shape.
    private static func isDropped(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0300...0x036F, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7, 0x0610...0x061A,
            0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED, 0x1AB0...0x1AFF,
            0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069:
            true
        default: false
        }
    }

    /// Folds one character; `table` is ``table``, bound once by the caller.
    @inline(__always)
    static func fold(_ scalar: UInt32, _ table: [UInt32]) -> Fold {
        if scalar < tableEnd {
            let folded = table[Int(scalar)]
            if folded & 0x8000_0000 != 0 { return pairs[scalar] ?? (scalar, 0) }
            return (folded, 0)
        }
        if scalar >= 0xFF01, scalar <= 0xFF5E { return fold(scalar - 0xFEE0, table) }
        return (scalar == 0xFEFF ? 0 : scalar == 0x3000 ? 0x20 : scalar, 0)
    }

    /// What it takes to fold texts.
    static var letters: [UInt32] { table }
}

/// Reads the scalar at `index` and moves past it; ill-formed bytes are taken one by one.
@inline(__always)
func nextScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return first }
    let trails = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    guard trails > 0, index + trails <= bytes.count else { return 0xFFFD }
    var scalar = first & (0x3F >> UInt32(trails))
    for trail in 0..<trails {
        let byte = UInt32(bytes[index + trail])
        if byte & 0xC0 != 0x80 { return 0xFFFD }
        scalar = scalar << 6 | byte & 0x3F
    }
    index += trails
    return scalar
}

/// What a folded character is to a search.
enum LetterKind {
    case letter
    /// A letter of a script without spaces between words: Thai, Lao, Myanmar, Khmer, hiragana, Han.
    case dense
    case digit
    case space
    case mark

    /// The blocks are those of Unicode 15 (Blocks.txt).
    @inline(__always)
    init(_ scalar: UInt32) {
        if scalar < 0x80 {
            let byte = UInt8(scalar)
            if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
                self = .letter
            } else if byte >= 0x30 && byte <= 0x39 {
                self = .digit
            } else {
                self = byte == 0x20 || byte &- 9 < 5 ? .space : .mark
            }
            return
        }
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F, 0x205F, 0x3000: self = .space
        case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x055A...0x055F, 0x0589...0x058A, 0x05BE,
            0x05C0, 0x05C3, 0x05C6, 0x05F3...0x05F4, 0x0600...0x060F, 0x061B...0x061F, 0x066A...0x066D, 0x06D4,
            0x0964...0x0965, 0x200B...0x2027, 0x202A...0x205E, 0x2060...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF,
            0x2E00...0x2E7F, 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0x303D, 0x30FB, 0xFE10...0xFE6F,
            0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF, 0x1F000...0x1FAFF:
            self = .mark
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x309F, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
            self = .dense
        default: self = .letter
        }
    }
}
