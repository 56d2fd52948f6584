package import SourceText

/// Finds the inline markup of one block's text (CommonMark 0.31, chapter 6; GFM strikethrough and footnotes), and what
/// site generators and browsers read in it: bare addresses, shortcodes, attribute lists, mathematics.
///
/// It answers where codes stand, for cutting sentences, protecting links and comparing translations; cmark remains
/// the judge of what a page shows. Linear in the text.
package struct InlineScanner {
    let text: [UInt8]
    private let labels: LinkLabels?
    private var spans: [InlineSpan] = []
    private var delimiters = DelimiterStack()
    private var brackets: [Bracket] = []
    private(set) var bareBrackets: [BareBracket] = []
    /// Brackets of links below this index stand before a link and cannot make one around it.
    private var deadBrackets = 0
    private var index = 0
    /// Where the last run of backticks of each length begins, or -1; made at the first backtick.
    private var lastCodeRuns: [Int]?
    /// Ends of tags, such as `-->`, that do not come after this point.
    private var missingEnds: Set<String> = []
    /// Openers that are known to have no closer after this point, by their first bytes.
    private var unclosed: Set<[UInt8]> = []
    private var tags = TagSpans()

    private struct Bracket {
        var range: ByteRange
        var isImage: Bool
        var delimiterCount: Int
    }

    private init(_ text: [UInt8], labels: LinkLabels?) {
        self.text = text
        self.labels = labels
    }

    /// The markup of `text` in the order of its first bytes.
    ///
    /// - Parameter labels: what reference links may name. Without them `[text][label]` counts as a link whether the
    ///   label is defined or not, and `[label]` does not.
    package static func spans(in text: [UInt8], labels: LinkLabels? = nil) -> [InlineSpan] {
        var scanner = InlineScanner(text, labels: labels)
        scanner.scan()
        return scanner.sortedSpans()
    }

    private func sortedSpans() -> [InlineSpan] {
        func precedes(_ one: InlineSpan, _ two: InlineSpan) -> Bool {
            (one.opener.start, -one.range.end) < (two.opener.start, -two.range.end)
        }
        // Most texts have no nested marks, so that the spans are in order already.
        for index in spans.indices.dropFirst() where !precedes(spans[index - 1], spans[index]) {
            return spans.sorted(by: precedes)
        }
        return spans
    }

    /// Pairs of brackets that are no link, image or footnote, in the order of their closing brackets.
    package static func bareBrackets(in text: [UInt8], labels: LinkLabels?) -> [BareBracket] {
        var scanner = InlineScanner(text, labels: labels)
        scanner.scan()
        return scanner.bareBrackets
    }

    /// The bytes that may begin or end markup, as a set of bits: `` ` ! $ * + . : < @ [ \ ] _ { ~ `` and LF.
    private static let specials: (low: UInt64, high: UInt64) = {
        var set: (low: UInt64, high: UInt64) = (0, 0)
        for byte in "`!$*+.:<@[\\]_{~\n".utf8 {
            if byte < 64 { set.low |= 1 << UInt64(byte) } else { set.high |= 1 << UInt64(byte - 64) }
        }
        return set
    }()

    /// The offset of the next byte from `start` on that may begin or end markup; a `.`, `:` or `@` before a space or at
    /// the end does neither.
    private static func nextSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let (low, high) = specials
        var index = start
        while index < text.count {
            let byte = text[index]
            index += 1
            let bits = byte < 64 ? low : byte < 128 ? high : 0
            guard bits & (1 << UInt64(byte & 63)) != 0 else { continue }
            let isPoint = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
            if !isPoint || (index < text.count && text[index] != ASCII.space) { return index - 1 }
        }
        return index
    }

    /// Whether a text may hold markup: false for most sentences, at the cost of a glance.
    package static func mayHoldMarkup(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { nextSpecial(in: $0, from: 0) < $0.count }
    }

    private mutating func scan() {
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\"): scanBackslash()
            case UInt8(ascii: "`"): scanCode()
            case UInt8(ascii: "<"): scanAngle()
            case UInt8(ascii: "!") where index + 1 < text.count && text[index + 1] == "[" && !isFootnote(at: index + 1):
                openBracket(length: 2, isImage: true)
            case UInt8(ascii: "["): openBracket(length: 1, isImage: false)
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): scanDelimiterRun()
            case UInt8(ascii: "{"): scanBrace()
            case UInt8(ascii: "$"): scanDollar()
            case UInt8(ascii: ":"): scanColon()
            case UInt8(ascii: "+"): scanPlus()
            case UInt8(ascii: "."): scanAddress(BareAddress.host(text, stop: index))
            case UInt8(ascii: "@"): scanAddress(BareAddress.mailbox(text, at: index))
            case UInt8(ascii: "\n"): scanLineEnd()
            default: index = text.withUnsafeBufferPointer { Self.nextSpecial(in: $0, from: index + 1) }
            }
        }
        spans += delimiters.pairs(in: text, from: 0)
    }

    private mutating func atom(_ kind: InlineSpan.Kind, to end: Int) {
        spans.append(InlineSpan(kind, opener: ByteRange(index, end)))
        index = end
    }

    private mutating func scanBackslash() {
        if index + 1 < text.count, text[index + 1] == ASCII.lineFeed { return atom(.lineBreak, to: index + 2) }
        let opener = opener(length: 3)
        if opener.starts(with: #"\\("#.utf8) || opener.starts(with: #"\\["#.utf8), !unclosed.contains(opener) {
            if let end = GeneratorMarks.bracketMathEnd(text, at: index) { return atom(.math, to: end) }
            unclosed.insert(opener)
        }
        guard index + 1 < text.count, ASCII.isPunctuation(text[index + 1]) else {
            index += 1
            return
        }
        // A list that is shown as it is written holds names all the same.
        if text[index + 1] == "{", let end = GeneratorMarks.attributesEnd(text, at: index + 1) {
            return atom(.attributes, to: end)
        }
        index += 2
    }

    private mutating func scanLineEnd() {
        var start = index
        while start > 0, text[start - 1] == ASCII.space { start -= 1 }
        if index - start >= 2 {
            spans.append(InlineSpan(.lineBreak, opener: ByteRange(start, index + 1)))
        }
        index += 1
    }

    // MARK: Code spans, tags and generators' marks

    private mutating func scanCode() {
        let start = index
        while index < text.count, text[index] == "`" { index += 1 }
        let length = index - start
        let lastRuns = lastCodeRuns ?? codeRuns(from: start)
        lastCodeRuns = lastRuns
        guard lastRuns[length] > start else { return }
        var search = index
        while true {
            let run = ByteSearch.first(UInt8(ascii: "`"), in: text[search...])
            guard run < text.count else { return }
            search = run
            while search < text.count, text[search] == "`" { search += 1 }
            if search - run == length {
                index = start
                return atom(.code, to: search)
            }
        }
    }

    private func codeRuns(from start: Int) -> [Int] {
        var runs: [Int] = []
        var search = start
        while true {
            let run = ByteSearch.first(UInt8(ascii: "`"), in: text[search...])
            guard run < text.count else { return runs }
            search = run
            while search < text.count, text[search] == "`" { search += 1 }
            while runs.count <= search - run { runs.append(-1) }
            runs[search - run] = run
        }
    }

    private mutating func scanAngle() {
        if let end = AngleScanner.autolinkEnd(text, at: index) { return atom(.autolink, to: end) }
        guard let end = AngleScanner.tagEnd(text, at: index, missingEnds: &missingEnds) else {
            index += 1
            return
        }
        guard ASCII.isLetter(text[index + 1]) || text[index + 1] == "/" else { return atom(.htmlComment, to: end) }
        let span = tags.span(of: HTMLTag(text, ByteRange(index, end)), in: text)
        spans.append(span)
        index = span.range.end
    }

    private mutating func scanBrace() {
        if let end = GeneratorMarks.attributesEnd(text, at: index) {
            let texts = GeneratorMarks.attributeTexts(text, in: ByteRange(index, end))
            atom(.attributes, to: end)
            spans[spans.count - 1].texts = texts
            return
        }
        guard GeneratorMarks.mayBeginShortcode(text, at: index) else {
            index += 1
            return
        }
        let opener = opener(length: 2)
        if !unclosed.contains(opener) {
            if let end = GeneratorMarks.shortcodeEnd(text, at: index) { return atom(.shortcode, to: end) }
            // Its end may stand in another block, as in a quote that `>}}` begins.
            if GeneratorMarks.isTag(text, at: index) { return atom(.shortcode, to: text.count) }
            unclosed.insert(opener)
        }
        index += 1
    }

    private mutating func scanDollar() {
        let opener = opener(length: 2)
        let isDouble = opener == Array("$$".utf8)
        if !isDouble || !unclosed.contains(opener) {
            if let end = GeneratorMarks.mathEnd(text, at: index) { return atom(.math, to: end) }
            if isDouble { unclosed.insert(opener) }
        }
        while index < text.count, text[index] == "$" { index += 1 }
    }

    private func opener(length: Int) -> [UInt8] { Array(text[index..<min(index + length, text.count)]) }

    private mutating func scanColon() {
        if let end = GeneratorMarks.emojiEnd(text, at: index) { return atom(.shortcode, to: end) }
        scanAddress(BareAddress.url(text, colon: index))
    }

    private mutating func scanPlus() {
        if let end = KeyStrokes.end(text, at: index) { return atom(.code, to: end) }
        while index < text.count, text[index] == "+" { index += 1 }
    }

    /// Takes a bare address, which may begin before the byte that gave it away.
    private mutating func scanAddress(_ address: ByteRange?) {
        guard let address, address.start >= spans.last?.opener.end ?? 0 else {
            index += 1
            return
        }
        spans.append(InlineSpan(.autolink, opener: address))
        index = address.end
    }

    // MARK: Links and images

    private mutating func openBracket(length: Int, isImage: Bool) {
        if !isImage, let end = footnoteEnd(at: index), !isLinkTarget(at: end) {
            return atom(.footnoteReference, to: end)
        }
        brackets.append(
            Bracket(
                range: ByteRange(index, index + length), isImage: isImage, delimiterCount: delimiters.count))
        index += length
    }

    /// `[^1](url)` is a link.
    private func isLinkTarget(at start: Int) -> Bool {
        guard start < text.count, text[start] == "(" else { return false }
        return LinkTargetScanner.target(text, after: start, content: ByteRange(start, start), labels: nil) != nil
    }

    private func isFootnote(at start: Int) -> Bool { footnoteEnd(at: start) != nil }

    /// The end of `[^label]` at `index`.
    private func footnoteEnd(at index: Int) -> Int? {
        guard index + 2 < text.count, text[index + 1] == "^" else { return nil }
        var end = index + 2
        while end < text.count, text[end] != "]", !ASCII.isWhitespace(text[end]), text[end] != "[" { end += 1 }
        return end > index + 2 && end < text.count && text[end] == "]" ? end + 1 : nil
    }

    private mutating func closeBracket() {
        guard let bracket = brackets.popLast() else {
            index += 1
            return
        }
        let content = ByteRange(bracket.range.end, index)
        let isDead = !bracket.isImage && brackets.count < deadBrackets
        deadBrackets = min(deadBrackets, brackets.count)
        guard !isDead,
            let target = LinkTargetScanner.target(text, after: index + 1, content: content, labels: labels)
        else {
            let isCollapsed = index + 2 < text.count && text[index + 1] == "[" && text[index + 2] == "]"
            bareBrackets.append(BareBracket(content: content, isCollapsed: isCollapsed))
            index += 1
            return
        }
        spans += delimiters.pairs(in: text, from: bracket.delimiterCount)
        var span = InlineSpan(
            bracket.isImage ? .image : .link, opener: bracket.range, closer: ByteRange(index, target.end),
            destination: target.destination)
        if let title = target.title, !title.isEmpty { span.texts = [title] }
        span.label = target.label
        spans.append(span)
        if !bracket.isImage { deadBrackets = brackets.count }
        index = target.end
    }

    // MARK: Emphasis

    private mutating func scanDelimiterRun() {
        let byte = text[index]
        let start = index
        while index < text.count, text[index] == byte { index += 1 }
        delimiters.push(byte, ByteRange(start, index), in: text)
    }
}

/// A pair of brackets that makes no link, `[text]` or `[text][]`.
package struct BareBracket {
    package var content: ByteRange
    package var isCollapsed: Bool
}
