/// Tells a slip of the keyboard from another word, by form only.
enum Spelling {
    /// Whether two words differ as a mistyped word differs from itself: letters swapped, left out, doubled or wrong.
    ///
    /// Endings that are grammar are no slips: "file" and "files", "walk" and "walked". In dense scripts, where a
    /// character is a word, nothing is a slip.
    static func isSlip(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        let length = max(a.count, b.count)
        guard min(a.count, b.count) >= 2, length >= 3, !isInflection(a, b) else { return false }
        let (distance, isSwap) = distance(a, b)
        if distance == 1 {
            // Short words have too many neighbours: "hat" and "cat", "now" and "not".
            return isSwap || length >= 5 || (length == 4 && a.count != b.count)
        }
        return distance == 2 && length >= 8
    }

    private static let endings = ["s", "es", "d", "ed", "r", "er", "ing", "ly", "n", "en", "e", "i", "a", "o"]

    /// Whether one word is the other with an ending.
    private static func isInflection(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard short.count >= 3, long.starts(with: short) else { return false }
        return endings.contains(String(String.UnicodeScalarView(long[short.count...])))
    }

    /// Edits between the words, a swap of neighbours being one (optimal string alignment), and whether it is one swap.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> (count: Int, isSwap: Bool) {
        guard abs(a.count - b.count) <= 2, a.count < 64, b.count < 64 else { return (.max, false) }
        var rows = [Array(0...b.count)]
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, rows[i - 2][j - 2] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        let count = rows[a.count][b.count]
        return (count, count == 1 && a.count == b.count && a.sorted() == b.sorted())
    }
}
