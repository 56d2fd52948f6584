package import Diagnostics
import SourceText

/// Marks of emphasis do what they are there for: each pair opens and closes.
///
/// A mark that is left over is shown as it is written: `**「重要」**の` on a page. Either its other half is missing, or
/// it stands where it cannot open or close (CommonMark 0.31, section 6.2): between a letter and a punctuation mark that
/// belongs to the emphasised words, which is common where no blanks divide words. The message tells which, and how to
/// write it: with the quotation marks or the colon outside (`「**重要**」の`), with no blanks inside, with both marks.
///
/// A page shows the marks and the words all the same, so that it is a warning. Left alone: marks that the source leaves
/// over too (a `*` at a required field), those that a backslash makes text, and a single `*` or `_` where all of the
/// source's emphasis is there: the letter of a shortcut (`_Datei`), a pattern (`*.txt`).
package struct EmphasisCloses: Rule {
    package let id = "emphasis-closes"
    package let severity = Severity.warning
    package let summary = "Marks of emphasis open and close"
    package let concerns: TextTraits = .emphasisMarks
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let nested = nested(pair)
        if pair.target.looseMarks.runs.isEmpty { return nested }
        let hasLost = MarkupPiece.Kind.marks.contains {
            pair.target.codes.pieces(of: $0).count < pair.source.codes.pieces(of: $0).count
        }
        return nested
            + Array("*_~".utf8).flatMap { byte -> [Finding] in
                let loose = pair.looseRuns(of: byte).filter { !isReference($0, pair) }
                // A single `*` or `_` where no emphasis is lost is a sign of its own: `_Cut` of a menu, `*.cpp`.
                if loose.isEmpty || (!hasLost && loose.allSatisfy { $0.count == 1 }) { return [] }
                return findings(in: pair, loose)
            }
    }

    /// Whether the mark ends a reference of reStructuredText, `` `text <address>`_ ``, as in the source.
    private func isReference(_ run: ByteRange, _ pair: TranslationPair) -> Bool {
        run.count <= 2 && run.start > 0 && pair.target.bytes[run.start] == "_"
            && pair.target.bytes[run.start - 1] == "`"
            && pair.source.bytes.holds("`_".utf8)
    }

    /// Bold words inside of bold words: `**A：**and**B**` opens twice and closes twice, but not where it was meant.
    private func nested(_ pair: TranslationPair) -> [Finding] {
        guard pair.target.codes.kinds.contains(.init(.strong)) else { return [] }
        func inner(_ text: CheckedText) -> ByteRange? {
            var end = 0
            for piece in text.codes.pieces(of: .strong) {
                if piece.range.start < end { return piece.range }
                end = piece.range.end
            }
            return nil
        }
        guard let place = inner(pair.target), inner(pair.source) == nil else { return [] }
        return [
            Finding(
                "Emphasis closes at the wrong mark",
                evidence: "\(pair.target.text(place)) is bold inside of other bold words",
                help: "put the marks right at letters, with blanks and punctuation outside", range: place)
        ]
    }

    private func findings(in pair: TranslationPair, _ loose: [ByteRange]) -> [Finding] {
        let repair = EmphasisRepair(pair)
        var found: [Finding] = []
        var index = 0
        // Each repair is tried by parsing the text; so many are enough to see what is wrong.
        while index < loose.count, found.count < 16 {
            let run = loose[index]
            let next = index + 1 < loose.count ? loose[index + 1] : nil
            index += next == nil ? 1 : 2
            let mark = pair.target.text(run)
            guard let next else {
                found.append(single(run, mark, repair, pair))
                continue
            }
            let whole = run.union(next)
            let edits = repair.edits(around: run, next)
            found.append(
                Finding(
                    "Emphasis does not close", evidence: Flanking(run, next, in: pair.target).explanation,
                    help: edits.map { "write \(repair.snippet(of: whole, after: $0))" }
                        ?? "put the marks right at letters, with blanks and punctuation outside",
                    range: whole, fix: edits ?? []))
        }
        return found
    }

    private func single(
        _ run: ByteRange, _ mark: String, _ repair: EmphasisRepair, _ pair: TranslationPair
    ) -> Finding {
        let edits = repair.edits(completing: run)
        return Finding(
            "A mark of emphasis is alone", evidence: "nothing opens or closes \"\(mark)\"",
            help: edits == nil
                ? "write \"\(mark)\" at both ends of the emphasised words, or \\\(mark.prefix(1)) for a character of the text"
                : "write \"\(mark)\" at the other end too", range: run,
            fix: edits ?? [])
    }
}

extension MarkupPiece.Kind {
    /// The kinds that `*`, `_` and `~` make.
    static let marks: [MarkupPiece.Kind] = [.emphasis, .strong, .strike]
}
