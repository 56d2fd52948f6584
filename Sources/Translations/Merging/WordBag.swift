import SourceText

/// The words of a text as a sorted multiset of hashes, to measure how alike two texts are.
///
/// A word is a run of letters, digits and marks, ASCII letters without case. Scripts that do not part words with
/// spaces (Han, kana, Thai, Lao, Khmer, Myanmar) give pairs of neighbouring characters instead.
struct WordBag {
    private(set) var words: [UInt32] = []
    /// Pairs of neighbouring bytes of a text of few words, so that a mistyped word still is like itself.
    private(set) var pairs: [UInt32] = []

    private static let fewWords = 4

    init(_ text: TextSlice) {
        text.bytes.withUnsafeBufferPointer { bytes in
            collectWords(bytes)
            if words.isEmpty { words.append(UInt32(truncatingIfNeeded: text.fingerprint)) }
            if words.count <= WordBag.fewWords { collectPairs(bytes) }
        }
        words.sort()
        pairs.sort()
    }

    /// The Dice coefficient, 0 to 1: twice the words in common over all words.
    func similarity(to other: WordBag) -> Double {
        let common = WordBag.dice(words, other.words)
        if common == 1 || pairs.isEmpty || other.pairs.isEmpty { return common }
        return max(common, 0.9 * WordBag.dice(pairs, other.pairs))
    }

    /// The words of several texts together.
    init(joining bags: some Sequence<WordBag>) {
        words = bags.flatMap(\.words).sorted()
    }

    /// The words without those of another, each as often as it is there.
    func subtracting(_ other: WordBag) -> WordBag {
        var rest = WordBag(joining: [])
        var position = 0
        for word in words {
            while position < other.words.count, other.words[position] < word { position += 1 }
            if position < other.words.count, other.words[position] == word {
                position += 1
            } else {
                rest.words.append(word)
            }
        }
        return rest
    }

    /// The words of a text in its own order.
    static func sequence(of text: TextSlice) -> [UInt32] {
        var bag = WordBag(joining: [])
        text.bytes.withUnsafeBufferPointer { bag.collectWords($0) }
        return bag.words
    }

    /// How many words both have, each as often as the one with fewer of it.
    func sharedCount(with other: WordBag) -> Int { WordBag.commonCount(words, other.words) }

    private static func dice(_ left: [UInt32], _ right: [UInt32]) -> Double {
        Double(2 * commonCount(left, right)) / Double(left.count + right.count)
    }

    private static func commonCount(_ left: [UInt32], _ right: [UInt32]) -> Int {
        var common = 0
        var i = 0
        var j = 0
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                common += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return common
    }

    private mutating func collectWords(_ bytes: UnsafeBufferPointer<UInt8>) {
        var word = WordBag.seed
        var isInWord = false
        var lastDense: UInt32 = 0
        var position = 0
        while position < bytes.count {
            let (scalar, length) = WordBag.scalar(bytes, at: position)
            position += length
            let isDense = WordBag.isDense(scalar)
            if isDense || !WordBag.isLetter(scalar) {
                if isInWord { words.append(word) }
                word = WordBag.seed
                isInWord = false
            } else {
                word = WordBag.hash(word, scalar < 0x80 ? scalar | (scalar &- 0x41 < 26 ? 0x20 : 0) : scalar)
                isInWord = true
            }
            if isDense { words.append(WordBag.hash(WordBag.hash(WordBag.seed, lastDense), scalar)) }
            lastDense = isDense ? scalar : 0
        }
        if isInWord { words.append(word) }
    }

    private mutating func collectPairs(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count > 1, bytes.count < 200 else { return }
        for index in 1..<bytes.count {
            pairs.append(UInt32(bytes[index - 1] | 0x20) << 8 | UInt32(bytes[index] | 0x20))
        }
    }

    private static let seed: UInt32 = 0x811C_9DC5

    private static func hash(_ state: UInt32, _ scalar: UInt32) -> UInt32 {
        var state = state
        for shift in [UInt32(0), 8, 16] where shift == 0 || scalar >> shift != 0 {
            state = (state ^ (scalar >> shift & 0xFF)) &* 0x0100_0193
        }
        return state
    }

    /// Decodes one scalar of well-formed UTF-8; anything else is taken byte by byte.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[position])
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, position + length <= bytes.count else { return (first, 1) }
        var scalar = first & (0x7F >> UInt32(length))
        for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + index] & 0x3F) }
        return (scalar, length)
    }

    /// ASCII letters and digits, and everything above but the blocks of punctuation and spaces.
    private static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return ASCII.isAlphanumeric(UInt8(scalar)) }
        switch scalar {
        case 0x80...0xBF, 0xD7, 0xF7, 0x060C, 0x061B, 0x061F, 0x06D4, 0x2000...0x206F, 0x2190...0x2BFF,
            0x3000...0x3004, 0x3008...0x3020, 0x30FB, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF65:
            return false
        default: return true
        }
    }

    /// Whether the scalar is a word of its own: see ``DenseScript``.
    private static func isDense(_ scalar: UInt32) -> Bool { DenseScript.contains(scalar) && isLetter(scalar) }
}
