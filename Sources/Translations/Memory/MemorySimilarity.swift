/// How alike two texts are, from 0 to 100, as far as a translator can use the translation of one for the other.
///
/// Mostly the weighted edit distance of their words in order, where inflected words (`Kind`, `Kindern`) differ in part
/// and words in other case hardly; a smaller share counts the words in common wherever they stand, for clauses that
/// moved. 100 is for equal bytes alone.
package enum MemorySimilarity {
    /// Above this many pairs of words the order is not looked at.
    private static let largestTable = 1 << 20

    /// Linear in the product of the numbers of words.
    package static func score(_ left: MemoryTokens, _ right: MemoryTokens) -> Int {
        if left.text == right.text { return 100 }
        let total = max(left.weight, right.weight)
        if total == 0 { return 0 }
        let shared = sharedWeight(left, right)
        let bag = 2 * shared / Double(left.weight + right.weight)
        var score = bag
        if left.tokens.count * right.tokens.count <= largestTable {
            let distance = distance(left, right)
            score = 0.85 * max(0, 1 - Double(distance) / Double(10 * total)) + 0.15 * bag
        }
        return max(0, min(99, Int(score * 100 + 0.5)))
    }

    /// No score can be above this for texts of these lengths in bytes: a bound that costs nothing.
    package static func bound(_ left: Int, _ right: Int) -> Int {
        // Words of a token differ in length, so a text of twice the bytes may still have equal weight.
        let (short, long) = (min(left, right), max(left, right))
        return long == 0 ? 100 : min(100, 180 * short / long)
    }

    /// The cost of changing one word into another, in tenths of a weight.
    static func substitution(_ a: MemoryToken, _ left: MemoryTokens, _ b: MemoryToken, _ right: MemoryTokens) -> Int {
        let weight = 10 * max(a.weight, b.weight)
        if a.kind != b.kind {
            let areLetters = a.kind.rawValue <= 1 && b.kind.rawValue <= 1
            return areLetters ? weight : 10 * (a.weight + b.weight)
        }
        if a.folded == b.folded { return a.exact == b.exact ? 0 : weight / 12 }
        guard a.kind == .word else { return weight }
        let alike = affinity(left.letters(of: a), right.letters(of: b))
        return alike < 50 ? weight : min(weight, weight * (110 - alike) / 100)
    }

    /// The share of letters at both ends that two words have in common, in percent.
    private static func affinity(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
        let (short, long) = (min(a.count, b.count), max(a.count, b.count))
        if long == 0 || 2 * short < long { return 0 }
        var head = 0
        while head < short, a[a.startIndex + head] == b[b.startIndex + head] { head += 1 }
        var tail = 0
        while tail < short - head, a[a.endIndex - 1 - tail] == b[b.endIndex - 1 - tail] { tail += 1 }
        return 100 * (head + tail) / long
    }

    private static func distance(_ left: MemoryTokens, _ right: MemoryTokens) -> Int {
        var row: [Int] = [0]
        row.reserveCapacity(right.tokens.count + 1)
        for token in right.tokens { row.append(row[row.count - 1] + 10 * token.weight) }
        for a in left.tokens {
            let gap = 10 * a.weight
            var diagonal = row[0]
            row[0] += gap
            for (index, b) in right.tokens.enumerated() {
                let above = row[index + 1]
                let replaced =
                    a.exact == b.exact && a.kind == b.kind ? diagonal : diagonal + substitution(a, left, b, right)
                row[index + 1] = min(replaced, above + gap, row[index] + 10 * b.weight)
                diagonal = above
            }
        }
        return row[row.count - 1]
    }

    private static func sharedWeight(_ left: MemoryTokens, _ right: MemoryTokens) -> Double {
        var counts: [UInt32: Int] = [:]
        for token in left.tokens { counts[token.folded, default: 0] += 1 }
        var shared = 0
        for token in right.tokens {
            if let count = counts[token.folded], count > 0 {
                counts[token.folded] = count - 1
                shared += token.weight
            }
        }
        return Double(shared)
    }
}
