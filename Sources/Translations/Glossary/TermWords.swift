import SourceText

/// The words of a text as terms are made of them, with their hashes.
///
/// A word is a run of letters, digits and marks; apostrophes and hyphens divide (`l'acqua` has two). Folding takes
/// capital letters as small ones, Arabic without vowel signs and with one alif, Russian `ё` as `е`.
struct TermWords {
    struct Word {
        var range: ByteRange
        /// Over the letters as written.
        var exact: UInt64
        var folded: UInt64
        var stem: UInt64

        func hash(_ match: TermMatch) -> UInt64 {
            switch match {
            case .exact: exact
            case .word: folded
            case .stem: stem
            }
        }
    }

    private(set) var words: [Word] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, stemmer: TermStemmer) {
        words.reserveCapacity(bytes.count / 5)
        var letters: [UInt32] = []
        letters.reserveCapacity(32)
        var index = 0
        while index < bytes.count {
            let start = index
            var exact = Self.seed
            letters.removeAll(keepingCapacity: true)
            var end = index
            while index < bytes.count {
                let scalar = Self.scalar(bytes, at: &index)
                guard Self.isWordScalar(scalar) else { break }
                exact = Self.mixed(exact, scalar)
                if let folded = Self.folded(scalar) { letters.append(folded) }
                end = index
            }
            guard end > start else { continue }
            let folded = Self.hash(letters)
            stemmer.stem(&letters)
            words.append(Word(range: ByteRange(start, end), exact: exact, folded: folded, stem: Self.hash(letters)))
        }
    }

    // MARK: Hashes

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// A step of FNV-1a over whole scalars.
    @inline(__always)
    private static func mixed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }

    private static func hash(_ letters: [UInt32]) -> UInt64 { letters.reduce(seed, mixed) }

    // MARK: Scalars

    /// Reads a scalar and moves past it; the text is well-formed, a stray byte counts as one scalar.
    @inline(__always)
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
        let lead = bytes[index]
        index += 1
        if lead < 0x80 { return UInt32(lead) }
        let trails = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0
        var scalar = UInt32(lead) & (trails == 1 ? 0x1F : trails == 2 ? 0x0F : 0x07)
        for _ in 0..<trails {
            guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return 0xFFFD }
            scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
            index += 1
        }
        return trails == 0 ? 0xFFFD : scalar
    }

    static func isWordScalar(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x30 < 10 || (scalar | 0x20) &- 0x61 < 26 }
        switch scalar {
        case 0xC0...0x24F: return scalar != 0xD7 && scalar != 0xF7
        case 0x300...0x36F, 0x400...0x481, 0x48A...0x52F, 0x620...0x65F, 0x66E...0x6D3, 0x200C, 0x200D: return true
        case 0x80...0xBF: return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
        case 0x2000...0x206F, 0x3000...0x3004: return false
        default:
            guard let scalar = Unicode.Scalar(scalar) else { return false }
            let properties = scalar.properties
            if properties.isAlphabetic { return true }
            switch properties.generalCategory {
            case .decimalNumber, .nonspacingMark, .spacingMark: return true
            default: return false
            }
        }
    }

    /// The scalar in the form that is compared; nil for one that does not count.
    @inline(__always)
    static func folded(_ scalar: UInt32) -> UInt32? {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return foldedBeyondASCII(scalar)
    }

    private static func foldedBeyondASCII(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0xC0...0xDE: return scalar == 0xD7 ? scalar : scalar + 0x20
        case 0xDF...0xFF, 0x430...0x450, 0x452...0x45F: return scalar
        case 0x401, 0x451: return 0x435
        case 0x400...0x40F: return scalar + 0x50
        case 0x410...0x42F: return scalar + 0x20
        case 0x640, 0x64B...0x65F, 0x200C, 0x200D: return nil
        case 0x622, 0x623, 0x625: return 0x627
        case 0x629: return 0x647
        case 0x649: return 0x64A
        case 0x620...0x6D3: return scalar
        default:
            return Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
        }
    }
}
