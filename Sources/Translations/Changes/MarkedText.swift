import MarkdownSyntax
import Segments
import SourceText

/// A source text taken apart: what a reader sees of it, where its links lead, and what else marks it up.
struct MarkedText {
    /// The text without marks; the content of code spans and math is in it.
    private(set) var visible: [UInt8] = []
    /// The marks in order, without destinations, each with the name of its kind.
    private(set) var marks: [TextSlice] = []
    /// Destinations of links, images and `href` or `src` of tags, in order.
    private(set) var destinations: [TextSlice] = []

    /// The content of code spans and math in order, blanks in it as one.
    private(set) var code: [[UInt8]] = []
    /// Whether nothing follows the last code span or formula.
    private(set) var endsInCode = false

    private let text: [UInt8]
    /// From where to where each mark reaches, in the visible text.
    private var extents: [ByteRange] = []

    init(_ text: TextSlice, _ syntax: SegmentSyntax) {
        self.text = Array(text.bytes)
        let spans = syntax.spans(in: self.text)
        var hidden: [ByteRange] = []
        for span in spans {
            let isCode = span.kind == .code || span.kind == .math
            var parts = isCode ? delimiters(span) : span.marks
            if isCode, span.range.end == text.count { endsInCode = true }
            if isCode, parts.count == 2 { code.append(words(from: parts[0].end, to: parts[1].start)) }
            let places = Self.destinations(of: span, in: self.text)
            destinations += places.map { TextSlice(self.text[$0.range]) }
            hidden += parts
            parts = span.kind.hasFreeDelimiters ? [] : parts.flatMap { part in Self.part(part, without: places) }
            marks.append(TextSlice(Array("\(span.kind) ".utf8) + parts.flatMap { self.text[$0.range] }))
        }
        if syntax == .markdown { hidden += escapes(besides: spans) }
        // Where each run of visible text begins, there and here.
        var runs: [(visible: Int, own: Int)] = []
        var position = 0
        for part in hidden.sorted(by: { $0.start < $1.start }) where part.end > position {
            if part.start > position {
                runs.append((visible.count, position))
                visible += self.text[position..<part.start]
            }
            position = part.end
        }
        runs.append((visible.count, position))
        visible += self.text[position...]
        func offset(of own: Int) -> Int {
            var (low, high) = (0, runs.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if runs[middle].own <= own { low = middle } else { high = middle }
            }
            let end = low + 1 < runs.count ? runs[low + 1].visible : visible.count
            return min(runs[low].visible + max(0, own - runs[low].own), end)
        }
        extents = spans.map { ByteRange(offset(of: $0.range.start), offset(of: $0.range.end)) }
    }

    /// How many words stand before and up to the end of each mark, given the tokens of the visible text.
    func wordsOfMarks(_ tokens: [TextToken]) -> [Range<Int>] {
        let words = tokens.filter(\.isCounted).map(\.range.start)
        func count(before offset: Int) -> Int {
            var (low, high) = (0, words.count)
            while low < high {
                let middle = (low + high) / 2
                if words[middle] < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return extents.map { count(before: $0.start)..<count(before: $0.end) }
    }

    private func words(from start: Int, to end: Int) -> [UInt8] {
        Array(text[start..<max(start, end)].split(whereSeparator: ASCII.isWhitespace).joined(separator: [ASCII.space]))
    }

    /// Where links and tags name an address, in the order of the text.
    static func destinations(of span: InlineSpan, in text: [UInt8]) -> [ByteRange] {
        if span.kind == .autolink { return [span.range] }
        if let destination = span.destination { return [destination] }
        guard span.kind == .htmlTag else { return [] }
        let names: [[UInt8]] = [Array("href".utf8), Array("src".utf8)]
        return HTMLTag(text, span.range).attributes.compactMap { attribute in
            let name = text[attribute.name.range].map(ASCII.lowercased)
            return names.contains(name) ? attribute.value : nil
        }
    }

    /// The backslashes that only say that the mark behind them is a mark (CommonMark 0.31.2, 2.4).
    private func escapes(besides spans: [InlineSpan]) -> [ByteRange] {
        guard text.contains(UInt8(ascii: "\\")) else { return [] }
        var verbatim = spans.filter { $0.kind.isVerbatim }.map(\.range).sorted { $0.start < $1.start }[...]
        var escapes: [ByteRange] = []
        var position = 0
        while position + 1 < text.count {
            if let first = verbatim.first, first.start <= position {
                position = max(position, first.end)
                verbatim.removeFirst()
            } else if text[position] == UInt8(ascii: "\\"), ASCII.isPunctuation(text[position + 1]) {
                escapes.append(ByteRange(position, position + 1))
                position += 2
            } else {
                position += 1
            }
        }
        return escapes
    }

    /// The backticks or dollars at both ends of a span.
    private func delimiters(_ span: InlineSpan) -> [ByteRange] {
        let range = span.range
        var inner = range
        while inner.count > 1, text[inner.start] == text[range.start], text[inner.end - 1] == text[range.end - 1] {
            inner.start += 1
            inner.end -= 1
        }
        return [ByteRange(range.start, inner.start), ByteRange(inner.end, range.end)]
    }

    private static func part(_ part: ByteRange, without places: [ByteRange]) -> [ByteRange] {
        guard let place = places.first(where: { part.contains($0) }) else { return [part] }
        return [ByteRange(part.start, place.start)]
            + Self.part(ByteRange(place.end, part.end), without: Array(places.dropFirst()))
    }
}

extension InlineSpan.Kind {
    /// Whether `*` and `_` say the same.
    fileprivate var hasFreeDelimiters: Bool { self == .emphasis || self == .strong }

    /// Whether a backslash in it stands for itself.
    fileprivate var isVerbatim: Bool {
        switch self {
        case .code, .math, .autolink, .htmlTag: true
        default: false
        }
    }
}
