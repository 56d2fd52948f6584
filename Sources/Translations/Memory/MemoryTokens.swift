import MarkdownSyntax
package import SourceText

/// A text as a sequence of words, numbers, codes and marks: what two texts are compared by.
///
/// Words are runs of letters; `don't` is one. In scripts without spaces each letter stands for itself: by that, texts
/// in Japanese, Chinese and Thai are compared without a dictionary, which would cut an edited sentence differently.
/// Linear in the text, about 10 ns a byte.
package struct MemoryTokens: Sendable {
    package let text: TextSlice
    package private(set) var tokens: [MemoryToken] = []
    /// The sum of what the tokens count.
    package private(set) var weight = 0
    private(set) var letters: [UInt32] = []

    package init(_ text: TextSlice) {
        self.text = text
        let codes = MemoryTokens.codes(of: text)
        let table = TextFolding.letters
        text.bytes.withUnsafeBufferPointer { bytes in
            var position = 0
            for code in codes where code.start >= position {
                scan(bytes, ByteRange(position, code.start), table)
                add(.code, bytes, code, letters: 0..<0, folded: MemoryTokens.hash(bytes, code))
                position = code.end
            }
            scan(bytes, ByteRange(position, bytes.count), table)
        }
    }

    /// The folded letters of a word or letter.
    func letters(of token: MemoryToken) -> ArraySlice<UInt32> { letters[token.letters] }

    // MARK: Codes

    /// The bytes of a text's markup, in order; texts without a byte that markup begins with are not looked through.
    private static func codes(of text: TextSlice) -> [ByteRange] {
        let hasMarkup = text.bytes.contains { byte in
            switch byte {
            case 0x2A, 0x5F, 0x5B, 0x3C, 0x60, 0x7E, 0x7B, 0x24, 0x5C, 0x40: true
            case 0x3A: true
            default: false
            }
        }
        guard hasMarkup else { return [] }
        return InlineScanner.spans(in: Array(text.bytes)).flatMap(\.marks).filter { !$0.isEmpty }
            .sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    }

    // MARK: Words

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ table: [UInt32]) {
        var index = range.start
        while index < range.end {
            let start = index
            var next = index
            let fold = TextFolding.fold(nextScalar(bytes, &next), table)
            if fold.first == 0 {
                index = next
                continue
            }
            switch LetterKind(fold.first) {
            case .space: index = next
            case .mark:
                index = next
                add(.mark, bytes, ByteRange(start, index), letters: 0..<0, folded: MemoryTokens.hash(of: fold.first))
            case .dense:
                index = next
                let from = letters.count
                letters.append(fold.first)
                add(
                    .letter, bytes, ByteRange(start, index), letters: from..<letters.count,
                    folded: MemoryTokens.hash(of: fold.first))
            case .digit: number(bytes, &index, range.end, table)
            case .letter: word(bytes, &index, range.end, table)
            }
        }
    }

    /// Digits with `.`, `,` or `:` between them: `1,000.5`, `02:00`.
    private mutating func number(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int, _ table: [UInt32]
    ) {
        let start = index
        var state = MemoryTokens.seed
        while index < end {
            var next = index
            let fold = TextFolding.fold(nextScalar(bytes, &next), table).first
            if case .digit = LetterKind(fold) {
                state = MemoryTokens.hash(state, fold)
            } else if fold == 0x2E || fold == 0x2C || fold == 0x3A, next < end {
                var after = next
                let digit = TextFolding.fold(nextScalar(bytes, &after), table).first
                guard case .digit = LetterKind(digit) else { break }
                state = MemoryTokens.hash(state, fold)
            } else {
                break
            }
            index = next
        }
        add(.number, bytes, ByteRange(start, index), letters: 0..<0, folded: state)
    }

    private mutating func word(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int, _ table: [UInt32]
    ) {
        let start = index
        let from = letters.count
        var state = MemoryTokens.seed
        while index < end {
            var next = index
            let fold = TextFolding.fold(nextScalar(bytes, &next), table)
            if fold.first == 0 {
                index = next
                continue
            }
            switch LetterKind(fold.first) {
            case .letter, .digit: break
            case .mark where fold.first == 0x27 && next < end:
                var after = next
                let following = TextFolding.fold(nextScalar(bytes, &after), table).first
                guard case .letter = LetterKind(following) else {
                    add(.word, bytes, ByteRange(start, index), letters: from..<letters.count, folded: state)
                    return
                }
            default:
                add(.word, bytes, ByteRange(start, index), letters: from..<letters.count, folded: state)
                return
            }
            letters.append(fold.first)
            state = MemoryTokens.hash(state, fold.first)
            if fold.second != 0 {
                letters.append(fold.second)
                state = MemoryTokens.hash(state, fold.second)
            }
            index = next
        }
        add(.word, bytes, ByteRange(start, index), letters: from..<letters.count, folded: state)
    }

    private mutating func add(
        _ kind: MemoryToken.Kind, _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, letters: Range<Int>,
        folded: UInt32
    ) {
        let token = MemoryToken(
            kind: kind, range: range, folded: folded, exact: MemoryTokens.hash(bytes, range), letters: letters)
        weight += token.weight
        tokens.append(token)
    }

    // MARK: Hashes

    private static let seed: UInt32 = 0x811C_9DC5

    @inline(__always)
    static func hash(_ state: UInt32, _ value: UInt32) -> UInt32 {
        let mixed = (state ^ value) &* 0x85EB_CA6B
        return (mixed ^ mixed >> 13) &* 0xC2B2_AE35 ^ mixed >> 16
    }

    static func hash(of value: UInt32) -> UInt32 { hash(seed, value) }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> UInt32 {
        var state = seed
        for index in range.range { state = hash(state, UInt32(bytes[index])) }
        return state
    }
}
