import SourceText

/// A word or pair of letters by which texts are found that have something in common.
package struct MemoryFeatures: Sendable {
    /// Each once, folded, as UTF-8: words; pairs of neighbouring letters in scripts without spaces; of short texts the
    /// beginnings and ends of words too, marked by a `*`, so that a mistyped title is found.
    package let texts: [[UInt8]]
    /// The whole ones, no beginnings or ends of words, in the order in which they stand in the text.
    package let sequence: [[UInt8]]

    /// Texts of so many words and fewer are found by so many letters at both ends of their words.
    private static let fewWords = 4
    private static let partLength = 3
    /// Longer words are cut, so that no text makes an index of one-off features large.
    private static let longestWord = 24

    private static let partMark = UInt8(ascii: "*")

    package init(_ tokens: MemoryTokens) {
        var found: Set<[UInt8]> = []
        var sequence: [[UInt8]] = []
        func add(_ whole: [UInt8]) {
            found.insert(whole)
            sequence.append(whole)
        }
        var last: MemoryToken?
        let words = tokens.tokens.count { $0.kind == .word }
        for token in tokens.tokens {
            defer { last = token }
            switch token.kind {
            case .word:
                let letters = tokens.letters(of: token)
                add(MemoryFeatures.utf8(letters.prefix(Self.longestWord)))
                if words <= Self.fewWords, letters.count > Self.partLength {
                    found.insert(MemoryFeatures.utf8(letters.prefix(Self.partLength)) + [Self.partMark])
                    found.insert([Self.partMark] + MemoryFeatures.utf8(letters.suffix(Self.partLength)))
                }
            case .letter:
                let letters = tokens.letters(of: token)
                if let last, last.kind == .letter, last.range.end == token.range.start {
                    add(MemoryFeatures.utf8(tokens.letters(of: last) + letters))
                } else if tokens.tokens.count == 1 {
                    add(MemoryFeatures.utf8(letters))
                }
            case .number: add(Array(tokens.text.bytes.dropFirst(token.range.start).prefix(token.range.count)))
            case .code, .mark: break
            }
        }
        self.sequence = sequence
        texts = found.sorted { $0.lexicographicallyPrecedes($1) }
    }

    static func utf8(_ letters: some Sequence<UInt32>) -> [UInt8] {
        var bytes: [UInt8] = []
        for letter in letters {
            switch letter {
            case 0..<0x80: bytes.append(UInt8(letter))
            case 0x80..<0x800: bytes += [UInt8(0xC0 | letter >> 6), UInt8(0x80 | letter & 0x3F)]
            case 0x800..<0x10000:
                bytes += [UInt8(0xE0 | letter >> 12), UInt8(0x80 | letter >> 6 & 0x3F), UInt8(0x80 | letter & 0x3F)]
            default:
                bytes += [
                    UInt8(0xF0 | letter >> 18 & 7), UInt8(0x80 | letter >> 12 & 0x3F), UInt8(0x80 | letter >> 6 & 0x3F),
                    UInt8(0x80 | letter & 0x3F),
                ]
            }
        }
        return bytes
    }
}
