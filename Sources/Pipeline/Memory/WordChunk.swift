import Translations

/// The words of one side of a chunk's units, while the chunk is imported.
struct WordChunk {
    private var numbers: [[UInt8]: Int32] = [:]
    private var texts: [[UInt8]] = []
    private var postings: [PostingList] = []
    /// The words of all units in their order, and where each unit ends.
    private var sequence: [Int32] = []
    private var ends: [Int] = []

    /// Adds the words of the next unit.
    mutating func add(_ features: MemoryFeatures) {
        let unit = ends.count
        for text in features.texts { postings[number(of: text)].append(unit) }
        for text in features.sequence { sequence.append(Int32(number(of: text))) }
        ends.append(sequence.count)
    }

    private mutating func number(of text: [UInt8]) -> Int {
        if let known = numbers[text] { return Int(known) }
        numbers[text] = Int32(texts.count)
        texts.append(text)
        postings.append(PostingList())
        return texts.count - 1
    }

    mutating func removeAll() { self = WordChunk() }

    /// The words and the pairs of common words with their units, in the order of their bytes.
    var lists: [(text: [UInt8], list: PostingList)] {
        let all = zip(texts, postings).map { (text: $0, list: $1) } + pairs
        return all.sorted { $0.text.lexicographicallyPrecedes($1.text) }
    }

    private var pairs: [(text: [UInt8], list: PostingList)] {
        let isCommon = postings.map { WordPair.isCommon($0.count, of: ends.count) }
        var pairs: [Int64: PostingList] = [:]
        var index = 0
        for (unit, end) in ends.enumerated() {
            while index + 1 < end {
                let (first, second) = (sequence[index], sequence[index + 1])
                if isCommon[Int(first)], isCommon[Int(second)] {
                    pairs[Int64(first) << 32 | Int64(second), default: PostingList()].append(unit)
                }
                index += 1
            }
            index = end
        }
        return pairs.map { key, list in
            (text: WordPair.text(texts[Int(key >> 32)], texts[Int(key & 0xFFFF_FFFF)]), list: list)
        }
    }
}
