package import Diagnostics
import SourceText

/// A translation has as many paragraphs as its source, and in plain texts as many lines.
///
/// In Markdown a line break inside of a paragraph says nothing, so only blank lines count there, and breaks behind the
/// end of a sentence or of a short line. So do breaks where the next word
/// had room on the line, unless a sentence goes on there in a text with lines of any length, and those before a
/// placeholder that is a line of its own. In plain texts every break counts. A carriage return that the source does not
/// have (`\r\n`) is found too.
/// Only a warning.
package struct LineBreaksKept: Rule {
    package let id = "line-breaks-kept"
    package let severity = Severity.warning
    package let summary = "Paragraphs and lines are as many as in the source"
    package let concerns: TextTraits = .lineBreaks

    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if let place = pair.target.bytes.firstIndex(of: 0x0D), !pair.source.bytes.contains(0x0D) {
            return [
                Finding(
                    "A carriage return that the source does not have", help: "end lines with a line feed only",
                    range: ByteRange(place, place + 1),
                    fix: pair.target.bytes.places(of: [0x0D, 0x0A]).map { TextEdit(ByteRange($0, $0 + 1), "") })
            ]
        }
        let (source, target) = (Count(pair.source.bytes), Count(pair.target.bytes))
        if source.paragraphs != target.paragraphs {
            return [finding("paragraph", source.paragraphs + 1, target.paragraphs + 1)]
        }
        let isExact = pair.target.kind != .markdown
        if isExact ? source.breaks != target.breaks : (source.meantBreaks > target.breaks) {
            return [finding("line", source.breaks + 1, target.breaks + 1)]
        }
        if source.breaks > target.breaks, let place = lostLine(pair) {
            return [
                Finding(
                    "\(pair.target.text(place)) stands on a line of its own in the source",
                    help: "break the line before it", range: place)
            ]
        }
        return []
    }

    private func finding(_ noun: String, _ wanted: Int, _ found: Int) -> Finding {
        Finding(
            "The translation has \(found) \(noun)\(found == 1 ? "" : "s"), its source \(wanted)",
            help: "break it where the source is broken")
    }

    /// A line of the source with nothing but a placeholder or an address, which stands in the middle of a line here.
    private func lostLine(_ pair: TranslationPair) -> ByteRange? {
        let bytes = pair.source.bytes
        guard bytes.contains(ASCII.lineFeed) else { return nil }
        for placeholder in pair.source.placeholders {
            let name = bytes[placeholder.range.range]
            guard placeholder.style != .element, Self.isAlone(placeholder.range, bytes) else { continue }
            let target = pair.target.bytes
            let places = target.indices.filter { target[$0...].starts(with: name) }
            guard places.count == 1, let start = places.first else { continue }
            let place = ByteRange(start, start + name.count)
            if !Self.isEdge(place, target) { return place }
        }
        return nil
    }

    /// Whether nothing else stands on the line, which is not the only one.
    private static func isAlone(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
        let before = bytes[..<range.start].last { $0 != ASCII.space }
        let after = bytes[range.end...].first { $0 != ASCII.space }
        guard before == ASCII.lineFeed || before == nil, after == ASCII.lineFeed || after == nil else { return false }
        return before != nil
    }

    /// Whether the line begins with it, but for marks.
    private static func isEdge(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
        let before = bytes[..<range.start].last { $0 >= 0x80 || ($0 != ASCII.space && !ASCII.isPunctuation($0)) }
        return before == nil || before == ASCII.lineFeed
    }

    fileprivate static func firstWord(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix { !ASCII.isWhitespace($0) }.count
    }

    /// What lines are broken at, at most.
    fileprivate static let longestLine = 100

    /// Whether a sentence goes on behind the break: a letter or comma before it, a small letter behind it.
    fileprivate static func isInSentence(_ place: Int, _ bytes: [UInt8]) -> Bool {
        guard place > 0, place + 1 < bytes.count else { return false }
        let (before, next) = (bytes[place - 1], bytes[place + 1])
        return (ASCII.isLetter(before) || before == UInt8(ascii: ",")) && 0x61...0x7A ~= next
    }

    private struct Count {
        var breaks = 0
        var paragraphs = 0
        /// Those behind the end of a sentence or of a short line.
        var meantBreaks = 0

        init(_ bytes: [UInt8]) {
            var end = bytes.count
            while end > 0, ASCII.isWhitespace(bytes[end - 1]) { end -= 1 }
            var lineStart = 0
            var isBlank = true
            var width = 0
            var lines: [(length: Int, next: Int, isMeant: Bool, goesOn: Bool)] = []
            for index in 0..<end {
                if bytes[index] == 0x0A {
                    breaks += 1
                    if isBlank, lineStart > 0 { paragraphs += 1 }
                    width = max(width, index - lineStart)
                    if !isBlank {
                        let isMeant =
                            index - lineStart < 40 || [0x2E, 0x3A, 0x3F, 0x21, 0x29].contains(bytes[index - 1])
                        let next = LineBreaksKept.firstWord(bytes[(index + 1)..<end])
                        let goesOn = LineBreaksKept.isInSentence(index, bytes)
                        lines.append((index - lineStart, next, isMeant, goesOn))
                    }
                    (lineStart, isBlank) = (index + 1, true)
                } else if !ASCII.isWhitespace(bytes[index]) {
                    isBlank = false
                }
            }
            // Where the next word had room on the line, its end was meant.
            width = max(width, end - lineStart)
            // Lines that nobody broke at a width tell nothing in the middle of a sentence.
            let isWrapped = width <= LineBreaksKept.longestLine || lines.count > 4
            meantBreaks = lines.count {
                $0.isMeant || (isWrapped || !$0.goesOn) && $0.length + 1 + $0.next <= width
            }
        }
    }
}
