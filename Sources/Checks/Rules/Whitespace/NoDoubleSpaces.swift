package import Diagnostics
import Locales
import SourceText

/// No two blanks stand in a row, unless the source has such a place too.
///
/// Blanks at the beginning of a line, before a line break and in code are left alone, and so are two blanks behind
/// sentences in a catalog whose habit they are, and blanks that bring a value or what an option does into a column. Only a warning; the fix leaves one blank.
package struct NoDoubleSpaces: Rule {
    package let id = "no-double-spaces"
    package let severity = Severity.warning
    package let summary = "No two blanks stand in a row"
    package let concerns: TextTraits = [.doubleBlanks, .wideSpaces]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        var runs = Self.runs(pair.target)
        if runs.isEmpty || !Self.runs(pair.source).isEmpty { return [] }
        if runs.contains(where: { isBehindSentence($0, pair) }), pair.habits.doublesBlanksBehindStops {
            runs.removeAll { isBehindSentence($0, pair) }
        }
        // Each is looked for from the beginning of its line.
        runs.removeSubrange(min(200, runs.count)...)
        runs.removeAll { isColumn($0, pair.target) }
        return runs.map {
            Finding(
                "Two blanks in a row", help: "write one", range: $0,
                fix: [TextEdit(ByteRange($0.start + 1, $0.end), "")])
        }
    }

    /// Whether blanks bring what follows into a column: a value (`Bloques escritos:    %lld`), what an option of a line
    /// that begins with blanks does (`  -n  Testlauf`).
    private func isColumn(_ run: ByteRange, _ text: CheckedText) -> Bool {
        let bytes = text.bytes
        if run.count > 2, bytes[run.end] == "%" { return true }
        var start = run.start
        while start > 0, bytes[start - 1] != ASCII.lineFeed { start -= 1 }
        var first = start
        while first < run.start, bytes[first] == ASCII.space { first += 1 }
        return first > start && bytes[first] == "-"
    }

    private func isBehindSentence(_ run: ByteRange, _ pair: TranslationPair) -> Bool {
        run.start > 0 && [0x2E, 0x3F, 0x21].contains(pair.target.prose[run.start - 1])
    }

    /// Runs of two blanks and more between two scalars of text.
    private static func runs(_ text: CheckedText) -> [ByteRange] {
        guard !text.traits.isDisjoint(with: [.doubleBlanks, .wideSpaces]) else { return [] }
        let bytes = text.prose
        var found: [ByteRange] = []
        var index = 1
        while index < bytes.count {
            guard bytes[index] == 0x20, bytes[index - 1] == 0x20 || isNoBreak(bytes, index) else {
                index += 1
                continue
            }
            var start = index
            while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            let isInner = start > 0 && index < bytes.count && bytes[start - 1] != 0x0A && bytes[index] != 0x0A
            if isInner, index - start > 1 || isNoBreak(bytes, start) {
                found.append(ByteRange(index - start > 1 ? start : start - 1, index))
            }
        }
        return found
    }

    /// Whether a no-break space (U+00A0) ends before `index`.
    private static func isNoBreak(_ bytes: [UInt8], _ index: Int) -> Bool {
        index >= 2 && bytes[index - 1] == 0xA0 && bytes[index - 2] == 0xC2
    }
}
