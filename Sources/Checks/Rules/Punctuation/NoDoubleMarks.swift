package import Diagnostics
import Locales
import SourceText

/// No mark of a sentence stands twice, or beside one that says the same.
///
///     Es regnet,, oft..     one comma, one stop
///
/// It finds `,,`, `..`, `、、`, `。。`, `;;`, `,.`, a stop behind `。`, and a stop before a question or exclamation mark
/// (`.?`, `。？`) or behind one (`?.`). An ellipsis of three and more points, `??`
/// and `!!` are left alone, and so are a comma before a name that begins with a point (`、.md`) and every run that the
/// source has too. Only a warning; the fix leaves one mark, unless two commas open a quotation (`,,Tor`).
package struct NoDoubleMarks: Rule {
    package let id = "no-double-marks"
    package let severity = Severity.warning
    package let summary = "No mark stands twice"
    package let concerns: TextTraits = .markRuns

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.markRuns) else { return [] }
        let scalars = pair.target.scalars
        var found: [Finding] = []
        var index = 1
        while index < scalars.count, found.count < 20 {
            defer { index += 1 }
            let (one, other) = (scalars[index - 1], scalars[index])
            guard other.value != 0x1A, isMark(other.value), isMark(one.value) else { continue }
            var start = index - 1
            while start > 0, isMark(scalars[start - 1].value) { start -= 1 }
            var end = index
            while end + 1 < scalars.count, isMark(scalars[end + 1].value) { end += 1 }
            index = end
            let run = ByteRange(scalars[start].start, scalars[end].end)
            guard isFault(scalars[start...end].map(\.value)), !isPath(scalars, start, end) else { continue }
            let text = pair.target.text(run)
            if pair.source.contains(text.utf8, inProse: true) { continue }
            let kept = scalars[start]
            found.append(
                Finding(
                    "A mark stands twice", evidence: text, help: "write it once", range: run,
                    fix: one.value == other.value && !opensQuotation(scalars, start, end)
                        ? [TextEdit(ByteRange(kept.end, run.end), "")] : []))
        }
        return found + stopsBeforeQuestions(pair) + stopsBehindQuestions(pair)
    }

    /// A stop at the end of a text at once behind a question or exclamation mark, which ends its sentence.
    private func stopsBehindQuestions(_ pair: TranslationPair) -> [Finding] {
        let scalars = pair.target.scalars
        guard scalars.count > 2, case let stop = scalars[scalars.count - 1], MarkKinds(stop.value) == .stop,
            case let mark = scalars[scalars.count - 2], MarkKinds(mark.value) == .question || mark.value == 0x21,
            !pair.source.bytes.suffix(2).elementsEqual([UInt8(truncatingIfNeeded: mark.value), 0x2E]),
            // "Yahoo!."
            mark.value != 0x21 || !pair.source.contains([0x21])
        else { return [] }
        let run = ByteRange(mark.start, stop.end)
        return [
            Finding("Two marks end a sentence", evidence: pair.target.text(run), help: "write one of them", range: run)
        ]
    }

    /// A stop before a question or exclamation mark, behind a word that is no abbreviation (`chiusa.?`).
    private func stopsBeforeQuestions(_ pair: TranslationPair) -> [Finding] {
        let scalars = pair.target.scalars
        return scalars.indices.dropFirst(2).compactMap { index in
            let (stop, mark) = (scalars[index - 1], scalars[index])
            guard [0x3F, 0x21, 0xFF1F, 0xFF01, 0x61F].contains(mark.value), MarkKinds(stop.value) == .stop,
                index + 1 == scalars.count || !scalars[index + 1].traits.isWord,
                stop.value >= 0x80 || endsSentence(scalars, index - 2)
            else { return nil }
            let run = ByteRange(stop.start, mark.end)
            if pair.source.contains([0x2E, 0x3F]) || pair.source.contains([0x2E, 0x21]) { return nil }
            return Finding(
                "Two marks end a sentence", evidence: pair.target.text(run), help: "write one of them", range: run)
        }
    }

    /// Whether no abbreviation, ellipsis or path ends at an index: a word of four letters and more, a number, code.
    private func endsSentence(_ scalars: [TextScalar], _ index: Int) -> Bool {
        let last = scalars[index]
        if last.isMasked || last.traits.isDigit { return index > 3 }
        if [0x29, 0x5D, 0x22, 0xBB, 0x201D, 0x201C].contains(last.value) { return true }
        return index >= 3 && (0...3).allSatisfy { scalars[index - $0].traits.isLetter }
    }

    private func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x2C, 0x3B, 0x3A, 0x3002, 0x3001, 0xFF0C, 0xFF0E, 0xFF1B, 0xFF1A, 0x060C, 0x061B, 0x06D4: true
        default: false
        }
    }

    private func isFault(_ run: [UInt32]) -> Bool {
        // Three points and more are an ellipsis, two colons part a path in code.
        if run.allSatisfy({ $0 == 0x2E }) { return run.count == 2 }
        if run.allSatisfy({ $0 == 0x3A }) { return false }
        if run.allSatisfy({ $0 == 0x3002 }) { return run.count == 2 }
        // An abbreviation before a comma or colon: "etc.,".
        if run.count == 2, run[0] == 0x2E { return false }
        return run.count == 2
    }

    /// `,,Tor''`: two commas in the place of a low quotation mark.
    private func opensQuotation(_ scalars: [TextScalar], _ start: Int, _ end: Int) -> Bool {
        guard scalars[start].value == 0x2C, end + 1 < scalars.count, !scalars[end + 1].isWhite else { return false }
        return start == 0 || scalars[start - 1].isWhite || scalars[start - 1].value == 0x28
    }

    /// `../a`, `a..b`: a point or a letter at once behind two points; `、.md`: the name of an ending behind a mark.
    private func isPath(_ scalars: [TextScalar], _ start: Int, _ end: Int) -> Bool {
        guard end + 1 < scalars.count else { return false }
        let next = scalars[end + 1]
        if scalars[end].value == 0x2E, scalars[start].value != 0x2E { return next.traits.isWord && !next.isDense }
        guard scalars[start].value == 0x2E else { return false }
        return next.value == 0x2F || next.value == 0x5C || next.value == 0x3D || (next.traits.isWord && !next.isDense)
            || next.isMasked || start == 0 || scalars[start - 1].isWhite
    }
}
