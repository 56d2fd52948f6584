/// Letters as words are compared by: small, Latin ones without accents.
enum LetterFolding {
    enum Kind { case latin, other, dense, digit(UInt32), none }

    /// What a scalar is, and its folded form.
    static func kind(_ scalar: Unicode.Scalar) -> (kind: Kind, folded: UInt32) {
        let value = scalar.value
        switch value {
        case 0x30...0x39: return (.digit(value - 0x30), value)
        case 0x41...0x5A: return (.latin, value + 0x20)
        case 0x61...0x7A: return (.latin, value)
        case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020: return (.none, value)
        case 0xC0...0x17F: return (.latin, latin(value))
        case 0x410...0x42F: return (.other, value + 0x20)
        case 0x400...0x40F: return (.other, value + 0x50)
        case 0x391...0x3A9: return (.other, value + 0x20)
        case 0x660...0x669: return (.digit(value - 0x660), value)
        case 0x6F0...0x6F9: return (.digit(value - 0x6F0), value)
        case 0x966...0x96F: return (.digit(value - 0x966), value)
        case 0xFF10...0xFF19: return (.digit(value - 0xFF10), value)
        // Forms of one letter in Arabic that writers interchange.
        case 0x622, 0x623, 0x625: return (.other, 0x627)
        case 0x649: return (.other, 0x64A)
        case 0x64B...0x652, 0x640, 0x300...0x36F: return (.other, 0)
        case _ where DenseScript.contains(value): return (.dense, value)
        default: return (scalar.properties.isAlphabetic ? .other : .none, value)
        }
    }

    /// The base letter of Latin-1 and Latin Extended-A.
    private static func latin(_ value: UInt32) -> UInt32 {
        let small = value < 0xDF ? value + 0x20 : value
        let base: Unicode.Scalar =
            switch small {
            case 0xE0...0xE6, 0x100...0x105: "a"
            case 0xE7, 0x106...0x10D: "c"
            case 0xE8...0xEB, 0x112...0x11B: "e"
            case 0xEC...0xEF, 0x128...0x133: "i"
            case 0xF0, 0x10E...0x111: "d"
            case 0xF1, 0x143...0x14B: "n"
            case 0xF2...0xF8, 0x14C...0x153: "o"
            case 0xF9...0xFC, 0x168...0x173: "u"
            case 0xFD, 0xFF, 0x176...0x178: "y"
            case 0x11C...0x123: "g"
            case 0x124...0x127: "h"
            case 0x134...0x135: "j"
            case 0x136...0x138: "k"
            case 0x139...0x142: "l"
            case 0x154...0x159: "r"
            case 0xDF, 0x15A...0x161, 0x17F: "s"
            case 0xFE, 0x162...0x167: "t"
            case 0x174...0x175: "w"
            default: "z"
            }
        return base.value
    }
}
