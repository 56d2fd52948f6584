import SourceText

/// A fraction of a text: `3/4`, `½`, and with a whole number before it `1 1/2`.
struct Fraction {
    let numerator: Int
    let denominator: Int
    /// The whole number before it.
    let whole: Int
    let range: ByteRange

    var value: Double { Double(whole) + Double(numerator) / Double(denominator) }

    func equals(_ other: Fraction) -> Bool {
        (whole * denominator + numerator) * other.denominator
            == (other.whole * other.denominator + other.numerator) * denominator
    }

    /// Those of a text, in order; dates, paths and other quotients of larger numbers are none.
    static func all(in text: CheckedText) -> [Fraction] {
        let bytes = text.prose
        var found: [Fraction] = []
        func digits(before end: Int) -> Int {
            var start = end
            while start > 0, ASCII.isDigit(bytes[start - 1]) { start -= 1 }
            return start
        }
        func value(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
        for index in bytes.indices {
            var (top, bottom, start, end) = (0, 0, index, index)
            if bytes[index] == UInt8(ascii: "/") {
                start = digits(before: index)
                end = index + 1
                while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
                guard 1...2 ~= index - start, 1...2 ~= end - index - 1 else { continue }
                if start > 0, !isBoundary(bytes[start - 1]) || start > 1 && bytes[start - 1] == "." { continue }
                if end < bytes.count, "/.-:".utf8.contains(bytes[end]),
                    end + 1 < bytes.count && ASCII.isAlphanumeric(bytes[end + 1])
                {
                    continue
                }
                (top, bottom) = (value(start..<index), value(index + 1..<end))
            } else if bytes[index] == 0xC2, index + 1 < bytes.count, 0xBC...0xBE ~= bytes[index + 1] {
                (top, bottom) = [(1, 4), (1, 2), (3, 4)][Int(bytes[index + 1]) - 0xBC]
                end = index + 2
            } else {
                continue
            }
            guard top > 0, top < bottom, bottom <= 16 else { continue }
            var whole = 0
            let isSign = bytes[index] == 0xC2
            let last = start > 0 && bytes[start - 1] == ASCII.space ? start - 1 : start
            let first = digits(before: last)
            if last < start || isSign, 1...3 ~= last - first, first == 0 || isBoundary(bytes[first - 1]) {
                whole = value(first..<last)
                start = first
            }
            found.append(Fraction(numerator: top, denominator: bottom, whole: whole, range: ByteRange(start, end)))
        }
        return found
    }

    /// What may stand beside a number; `a1/2`, `2.1/2` and `1/2/3` are other things.
    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte >= 0x80 || ASCII.isWhitespace(byte) || "(\"'~-".utf8.contains(byte)
    }
}

extension TranslationPair {
    /// Each fraction of the source with another one in its place; those that became words or decimal numbers are none.
    func changedFractions() -> [(source: Fraction, target: Fraction)] {
        func mayHave(_ text: CheckedText) -> Bool { text.prose.contains { $0 == UInt8(ascii: "/") || $0 == 0xC2 } }
        guard mayHave(source), mayHave(target) else { return [] }
        var (lost, added) = (Fraction.all(in: source), Fraction.all(in: target))
        // All are compared with all.
        if max(lost.count, added.count) > 500 { return [] }
        lost.removeAll { one in
            guard let place = added.firstIndex(where: { $0.equals(one) }) else { return false }
            added.remove(at: place)
            return true
        }
        return lost.count == added.count ? Array(zip(lost, added)) : []
    }
}
