package import SourceText

/// The regions between paired shortcodes whose content is no text: `{% comment %}` … `{% endcomment %}`,
/// `{{< highlight go >}}` … `{{< /highlight >}}`.
///
/// Only regions of more than one line count, and whole lines: what opens and closes on one line is left to
/// ``InlineScanner``. One pass over the text.
package struct VerbatimRegions: Sendable {
    private var regions: [ByteRange] = []

    package init(in file: SourceFile, lines: LineTable, from start: Int = 0) {
        let bytes = file.bytes
        var index = start
        var closers: [(offset: Int, name: ArraySlice<UInt8>)]?
        while let brace = Self.brace(in: bytes, from: index) {
            index = brace + 1
            guard let opener = Self.mark(bytes, at: brace), !opener.isClosing,
                Self.names.contains(String(decoding: opener.name, as: UTF8.self)),
                !Self.isSelfClosed(bytes, from: opener.name.endIndex)
            else { continue }
            let known = closers ?? Self.closers(in: bytes, from: start)
            closers = known
            guard let closer = known.first(where: { $0.offset > brace && $0.name.elementsEqual(opener.name) }) else {
                continue
            }
            let first = lines.lineIndex(of: brace)
            let last = lines.lineIndex(of: closer.offset)
            index = closer.offset + 1
            if first == last { continue }
            regions.append(ByteRange(lines.start(ofLine: first), lines.content(ofLine: last).end))
        }
    }

    package var isEmpty: Bool { regions.isEmpty }

    package func contains(_ offset: Int) -> Bool {
        let index = firstIndex(endingAfter: offset)
        return index < regions.count && regions[index].contains(offset)
    }

    /// Adds a region that was found in another way.
    package mutating func add(_ region: ByteRange) {
        var region = region
        let first = firstIndex(endingAfter: region.start - 1)
        var last = first
        while last < regions.count, regions[last].start <= region.end {
            region = region.union(regions[last])
            last += 1
        }
        regions.replaceSubrange(first..<last, with: [region])
    }

    /// The regions are in order and apart.
    private func firstIndex(endingAfter offset: Int) -> Int {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static let names: Set<String> = [
        "highlight", "comment", "code", "codeblock", "math", "katex", "latex", "mathjax", "mermaid",
        "code-toggle", "chart", "plantuml", "asciinema", "css", "js", "javascript", "style", "schema",
    ]

    private static func brace(in bytes: [UInt8], from start: Int) -> Int? {
        let found = bytes.withUnsafeBufferPointer {
            ByteSearch.first(UInt8(ascii: "{"), in: $0, from: start, to: $0.count)
        }
        return found < bytes.count ? found : nil
    }

    /// The name of a shortcode that begins at `start`.
    private static func mark(_ bytes: [UInt8], at start: Int) -> (name: ArraySlice<UInt8>, isClosing: Bool)? {
        guard start + 2 < bytes.count else { return nil }
        var index = start + 1
        if bytes[index] == "{", bytes[index + 1] == "<" || bytes[index + 1] == "%" {
            index += 2
        } else if bytes[index] == "%" {
            index += 1
        } else {
            return nil
        }
        while index < bytes.count, ASCII.isBlank(bytes[index]) || bytes[index] == "-" { index += 1 }
        var isClosing = false
        if index < bytes.count, bytes[index] == "/" {
            isClosing = true
            index += 1
            while index < bytes.count, ASCII.isBlank(bytes[index]) { index += 1 }
        }
        var end = index
        while end < bytes.count, ASCII.isAlphanumeric(bytes[end]) || bytes[end] == "_" || bytes[end] == "-" { end += 1 }
        // `{%- endcomment -%}` without the blank.
        while end > index, bytes[end - 1] == "-" { end -= 1 }
        if !isClosing, bytes[index..<end].starts(with: "end".utf8), end > index + 3 {
            return (bytes[(index + 3)..<end], true)
        }
        return (bytes[index..<end], isClosing)
    }

    /// Whether a shortcode ends as `/>}}`, without content.
    private static func isSelfClosed(_ bytes: [UInt8], from nameEnd: Int) -> Bool {
        var index = nameEnd
        while index + 1 < bytes.count, bytes[index] != ASCII.lineFeed {
            if bytes[index] == "}", bytes[index + 1] == "}" {
                return index > nameEnd + 1 && bytes[index - 2] == "/"
                    && (bytes[index - 1] == ">" || bytes[index - 1] == "%")
            }
            index += 1
        }
        return false
    }

    private static func closers(in bytes: [UInt8], from start: Int) -> [(offset: Int, name: ArraySlice<UInt8>)] {
        var found: [(offset: Int, name: ArraySlice<UInt8>)] = []
        var index = start
        while let brace = Self.brace(in: bytes, from: index) {
            index = brace + 1
            if let mark = mark(bytes, at: brace), mark.isClosing { found.append((brace, mark.name)) }
        }
        return found
    }
}
