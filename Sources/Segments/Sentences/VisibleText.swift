import MarkdownSyntax
import SourceText

/// A block's text as a reader sees it, for the sentence rules, with the way back to the marked-up text.
///
/// Marks of emphasis and links, tags and footnote marks are left out; a code span or autolink stands as `Xx`, so
/// that it begins a sentence like a name and never looks like an initial.
struct VisibleText {
    private(set) var bytes: [UInt8] = []
    /// The stretches of `bytes` that stand in one piece in the marked-up text: where they begin here and there.
    private var pieces: [(visible: Int, marked: Int)] = []
    private let spans: [InlineSpan]
    /// The closing tags, which go with what stands before them, by their place in `spans`.
    private let closingTags: Set<Int>

    init(_ text: [UInt8], spans: [InlineSpan]) {
        self.spans = spans
        var closingTags: Set<Int> = []
        var marks: [(range: ByteRange, stands: Bool)] = []
        marks.reserveCapacity(2 * spans.count)
        var isOrdered = true
        for (index, span) in spans.enumerated() {
            if let last = marks.last, last.range.start > span.opener.start { isOrdered = false }
            marks.append((span.opener, span.isAtom && Self.standsForWord(span.kind)))
            if !span.closer.isEmpty { marks.append((span.closer, false)) }
            if span.kind == .htmlTag, text[span.opener.start + 1] == "/" { closingTags.insert(index) }
        }
        self.closingTags = closingTags
        if !isOrdered { marks.sort { $0.range.start < $1.range.start } }
        bytes.reserveCapacity(text.count)
        pieces.reserveCapacity(2 * marks.count + 1)
        var offset = 0
        for mark in marks where mark.range.start >= offset {
            append(text, offset..<mark.range.start)
            if mark.stands {
                append(UInt8(ascii: "X"), mark.range.start)
                append(UInt8(ascii: "x"), mark.range.end - 1)
            }
            offset = mark.range.end
        }
        append(text, offset..<text.count)
    }

    private static func standsForWord(_ kind: InlineSpan.Kind) -> Bool {
        switch kind {
        case .code, .autolink, .shortcode, .htmlElement, .math: true
        default: false
        }
    }

    private mutating func append(_ byte: UInt8, _ offset: Int) {
        pieces.append((bytes.count, offset))
        bytes.append(byte)
    }

    private mutating func append(_ text: [UInt8], _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        pieces.append((bytes.count, range.lowerBound))
        bytes.append(contentsOf: text[range])
    }

    /// The offset in the marked-up text of a visible byte.
    private func marked(_ offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].visible <= offset { low = middle } else { high = middle }
        }
        return pieces[low].marked + offset - pieces[low].visible
    }

    /// Whether markup goes on over a boundary: a forced line break, which shapes the sentence it stands in, or the end
    /// of a link or emphasis before a small letter, `[The End.](x) is`.
    func goesOn(at boundary: Int) -> Bool {
        guard boundary > 0, boundary < bytes.count else { return false }
        var first = boundary - 1
        while first > 0, ASCII.isWhitespace(bytes[first]) { first -= 1 }
        let gap = ByteRange(marked(first) + 1, marked(boundary))
        let isLower = Glyph(in: bytes, at: boundary)?.isLowercase ?? false
        return spans.contains {
            $0.kind == .lineBreak ? gap.contains($0.range) : isLower && !$0.isAtom && gap.contains($0.closer)
        }
    }

    /// The offset in the marked-up text of a boundary between two visible bytes: after the marks that close
    /// what came before, in front of the marks that open what follows.
    func markedOffset(of boundary: Int) -> Int {
        guard boundary > 0 else { return 0 }
        guard boundary < bytes.count else { return .max }
        let gap = ByteRange(marked(boundary - 1) + 1, marked(boundary))
        var offset = gap.start
        for (index, span) in spans.enumerated() {
            if span.opener.start >= gap.end { break }
            if !span.closer.isEmpty, gap.contains(span.closer) { offset = max(offset, span.closer.end) }
            let goesWithText = span.kind == .footnoteReference || closingTags.contains(index)
            if goesWithText, gap.contains(span.opener) { offset = max(offset, span.opener.end) }
        }
        return offset
    }
}
