import MarkdownSyntax
import SourceText

/// A block's text as a reader sees it, for the sentence rules, with the way back to the marked-up text.
///
/// Marks of emphasis and links, tags and footnote marks are left out; a code span or autolink stands as `Xx`, so
/// that it begins a sentence like a name and never looks like an initial; line ends are spaces.
struct VisibleText {
    private(set) var bytes: [UInt8] = []
    /// For each byte of `bytes`, its offset in the marked-up text.
    private var offsets: [Int32] = []
    private let spans: [InlineSpan]
    /// The ranges of closing tags, which go with what stands before them.
    private let closingTags: Set<ByteRange>

    init(_ text: [UInt8], spans: [InlineSpan]) {
        self.spans = spans
        closingTags = Set(
            spans.filter { $0.kind == .htmlTag && text[$0.range.start...].starts(with: "</".utf8) }.map(\.range))
        bytes.reserveCapacity(text.count)
        offsets.reserveCapacity(text.count)
        let marks = spans.flatMap { span in
            [(range: span.opener, stands: span.isAtom && Self.standsForWord(span.kind))]
                + (span.closer.isEmpty ? [] : [(range: span.closer, stands: false)])
        }.sorted { $0.range.start < $1.range.start }
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
        bytes.append(byte)
        offsets.append(Int32(offset))
    }

    private mutating func append(_ text: [UInt8], _ range: Range<Int>) {
        for offset in range { append(text[offset] == ASCII.lineFeed ? ASCII.space : text[offset], offset) }
    }

    /// The offset in the marked-up text of a boundary between two visible bytes: after the marks that close
    /// what came before, in front of the marks that open what follows.
    func markedOffset(of boundary: Int) -> Int {
        guard boundary > 0 else { return 0 }
        guard boundary < bytes.count else { return .max }
        let gap = ByteRange(Int(offsets[boundary - 1]) + 1, Int(offsets[boundary]))
        var offset = gap.start
        for span in spans {
            if span.opener.start >= gap.end { break }
            if !span.closer.isEmpty, gap.contains(span.closer) { offset = max(offset, span.closer.end) }
            let goesWithText = span.kind == .footnoteReference || closingTags.contains(span.range)
            if goesWithText, gap.contains(span.opener) { offset = max(offset, span.opener.end) }
        }
        return offset
    }
}
