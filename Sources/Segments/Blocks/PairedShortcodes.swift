import MarkdownSyntax
import SourceText

/// Shortcodes around a whole block, `{{< note >}} Text. {{< /note >}}`: marks of a box, no part of its text.
enum PairedShortcodes {
    /// The part of `whole` between the shortcodes that open and close it.
    static func inside(of whole: ByteRange, _ spans: [InlineSpan], in text: [UInt8]) -> ByteRange {
        let marks = spans.filter { $0.kind == .shortcode }
        guard marks.count > 1 else { return whole }
        var inner = whole
        var first = 0
        var last = marks.count - 1
        while first < last, marks[first].range.start == inner.start, marks[last].range.end == inner.end,
            isPair(text[marks[first].range.range], text[marks[last].range.range])
        {
            inner = ByteRange(marks[first].range.end, marks[last].range.start).trimmed(in: text)
            first += 1
            last -= 1
        }
        return inner
    }

    private static func isPair(_ opener: ArraySlice<UInt8>, _ closer: ArraySlice<UInt8>) -> Bool {
        let name = Array(name(opener))
        let closing = Array(self.name(closer))
        return !name.isEmpty && (closing == Array("/".utf8) + name || closing == Array("end".utf8) + name)
    }

    /// The name in a shortcode with the slash before it.
    private static func name(_ mark: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let inner = mark.drop { "{<%-".utf8.contains($0) || ASCII.isBlank($0) }
        let slash = inner.first == UInt8(ascii: "/") ? 1 : 0
        return inner.prefix(slash + inner.dropFirst(slash).prefix { ASCII.isAlphanumeric($0) || $0 == "_" }.count)
    }
}
