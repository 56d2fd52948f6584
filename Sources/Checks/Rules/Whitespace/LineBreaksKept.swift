package import Diagnostics
import SourceText

/// A translation has as many paragraphs as its source, and in plain texts as many lines.
///
/// In Markdown a line break inside of a paragraph says nothing, so only blank lines count there, and breaks behind the
/// end of a sentence or of a short line. In plain texts every break counts. Only a warning.
package struct LineBreaksKept: Rule {
    package let id = "line-breaks-kept"
    package let severity = Severity.warning
    package let summary = "Paragraphs and lines are as many as in the source"
    package let concerns: TextTraits = .lineBreaks

    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let (source, target) = (Count(pair.source.bytes), Count(pair.target.bytes))
        if source.paragraphs != target.paragraphs {
            return [finding("paragraph", source.paragraphs + 1, target.paragraphs + 1)]
        }
        let isExact = pair.target.kind != .markdown
        if isExact ? source.breaks != target.breaks : (source.meantBreaks > target.breaks) {
            return [finding("line", source.breaks + 1, target.breaks + 1)]
        }
        return []
    }

    private func finding(_ noun: String, _ wanted: Int, _ found: Int) -> Finding {
        Finding(
            "The translation has \(found) \(noun)\(found == 1 ? "" : "s"), its source \(wanted)",
            help: "break it where the source is broken")
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
            for index in 0..<end {
                if bytes[index] == 0x0A {
                    breaks += 1
                    if isBlank, lineStart > 0 { paragraphs += 1 }
                    if !isBlank, index - lineStart < 40 || [0x2E, 0x3A, 0x3F, 0x21, 0x29].contains(bytes[index - 1]) {
                        meantBreaks += 1
                    }
                    (lineStart, isBlank) = (index + 1, true)
                } else if !ASCII.isWhitespace(bytes[index]) {
                    isBlank = false
                }
            }
        }
    }
}
