import SourceText

/// Pairs the runs of `*`, `_` and `~~` into emphasis, strong emphasis and strikethrough.
///
/// The algorithm "process emphasis" of CommonMark 0.31 (appendix), with its bottoms that keep it linear.
struct DelimiterStack {
    private struct Run {
        let byte: UInt8
        var range: ByteRange
        let originalCount: Int
        let canOpen: Bool
        let canClose: Bool
        /// The next run below that can still be an opener, or -1.
        var previous = -1
    }

    private var runs: [Run] = []

    var count: Int { runs.count }

    mutating func push(_ byte: UInt8, _ range: ByteRange, in text: [UInt8]) {
        if byte == "~", range.count != 2 { return }
        let before = Surroundings(before: range.start, in: text)
        let after = Surroundings(after: range.end, in: text)
        let leftFlanking = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
        let rightFlanking = !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
        let isUnderscore = byte == "_"
        runs.append(
            Run(
                byte: byte, range: range, originalCount: range.count,
                canOpen: leftFlanking && (!isUnderscore || !rightFlanking || before.isPunctuation),
                canClose: rightFlanking && (!isUnderscore || !leftFlanking || after.isPunctuation)))
    }

    /// Pairs the runs from index `bottom` on and removes them.
    mutating func pairs(in text: [UInt8], from bottom: Int) -> [InlineSpan] {
        guard bottom < runs.count else { return [] }
        defer { runs.removeSubrange(bottom...) }
        for index in bottom..<runs.count { runs[index].previous = index - 1 }
        var spans: [InlineSpan] = []
        var noOpenerBelow: [Int: Int] = [:]
        for closer in bottom..<runs.count {
            while runs[closer].canClose, !runs[closer].range.isEmpty {
                let key = bottomKey(runs[closer])
                guard let opener = opener(for: closer, above: noOpenerBelow[key] ?? bottom) else {
                    noOpenerBelow[key] = closer
                    break
                }
                spans.append(pair(opener, closer))
                // What lies between pairs with nothing any more.
                runs[closer].previous = runs[opener].range.isEmpty ? runs[opener].previous : opener
            }
            let isSpent = runs[closer].range.isEmpty || !runs[closer].canOpen
            if isSpent, closer + 1 < runs.count { runs[closer + 1].previous = runs[closer].previous }
        }
        return spans
    }

    private func bottomKey(_ run: Run) -> Int {
        Int(run.byte) * 8 + (run.canOpen ? 4 : 0) + run.originalCount % 3
    }

    private func opener(for closer: Int, above bottom: Int) -> Int? {
        let close = runs[closer]
        var index = close.previous
        while index >= bottom {
            let open = runs[index]
            if open.byte == close.byte, open.canOpen, !open.range.isEmpty {
                let isOddMatch =
                    (open.canClose || close.canOpen) && (open.originalCount + close.originalCount) % 3 == 0
                    && !(open.originalCount % 3 == 0 && close.originalCount % 3 == 0)
                if close.byte == "~" || !isOddMatch { return index }
            }
            index = open.previous
        }
        return nil
    }

    private mutating func pair(_ opener: Int, _ closer: Int) -> InlineSpan {
        let isTilde = runs[closer].byte == "~"
        let isDouble = runs[opener].range.count >= 2 && runs[closer].range.count >= 2
        let used = isDouble ? 2 : 1
        let open = runs[opener].range
        let close = runs[closer].range
        runs[opener].range = ByteRange(open.start, open.end - used)
        runs[closer].range = ByteRange(close.start + used, close.end)
        return InlineSpan(
            isTilde ? .strikethrough : isDouble ? .strong : .emphasis,
            opener: ByteRange(open.end - used, open.end), closer: ByteRange(close.start, close.start + used))
    }
}

/// What stands beside a delimiter run; the edge of the text counts as space.
private struct Surroundings {
    var isSpace = true
    var isPunctuation = false

    init(before offset: Int, in text: [UInt8]) {
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        if start >= 0 { classify(text[start..<offset]) }
    }

    init(after offset: Int, in text: [UInt8]) {
        var end = offset + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        if offset < text.count { classify(text[offset..<end]) }
    }

    private mutating func classify(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else { return }
        if first < 0x80 {
            isSpace = ASCII.isWhitespace(first)
            isPunctuation = ASCII.isPunctuation(first)
            return
        }
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: (isSpace, isPunctuation) = (true, false)
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            (isSpace, isPunctuation) = (false, true)
        default: (isSpace, isPunctuation) = (false, false)
        }
    }
}
