package import Diagnostics
import SourceText

/// A translation has as many hard line breaks as its source: a backslash or two blanks before the end of a line.
///
/// Verses and addresses live by them. Left alone is a break at the end of a text, which shows nowhere
/// (CommonMark 0.31, section 6.7). Only a warning.
package struct HardBreaksKept: Rule {
    package let id = "hard-breaks-kept"
    package let severity = Severity.warning
    package let summary = "Hard line breaks are as in the source"
    package let concerns: TextTraits = .lineBreaks
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard var difference = pair.difference(in: .lineBreak) else { return [] }
        difference.lost.removeAll { isLast($0, pair.source) }
        difference.added.removeAll { isLast($0, pair.target) }
        if difference.isEmpty { return [] }
        let (lost, added) = (difference.lost.count, difference.added.count)
        let here = pair.target.codes.pieces(of: .lineBreak).count
        return [
            Finding(
                lost > 0 ? "A hard line break is missing" : "A hard line break that the source does not have",
                evidence: "\(here) here, \(here + lost - added) in the source",
                help: "end the same lines with a backslash as in the source", range: difference.added.first?.range)
        ]
    }

    /// Whether nothing is behind it.
    private func isLast(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        text.bytes[piece.range.end...].allSatisfy(ASCII.isWhitespace)
    }
}
