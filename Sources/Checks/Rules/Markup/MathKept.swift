package import Diagnostics
import SourceText

/// A translation has the same formulas as its source, in any order.
///
/// Formulas are `$…$`, `$$…$$`, `\\(…\\)` and `\\[…\\]`, as Pandoc, KaTeX and MathJax read them. A dollar sign before a
/// sum of money is none. Words in a formula may be translated, so that a change is only a warning; a lost or added
/// formula is an error.
package struct MathKept: Rule {
    package let id = "math-kept"
    package let severity = Severity.error
    package let summary = "Formulas are the same as in the source"
    package let concerns: TextTraits = [.percentOrDollar, .backslash]
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard var difference = pair.difference(in: .math) else { return [] }
        difference.lost.removeAll { Self.isCommand($0, pair.source) }
        difference.added.removeAll { Self.isCommand($0, pair.target) }
        let isChanged = difference.lost.count == difference.added.count
        return pair.findings(
            difference, "formula", help: "copy formulas without a change", severity: isChanged ? .warning : .error)
    }

    /// `$(program)`, which a shell or a build fills in, and the text up to the next one.
    private static func isCommand(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        let bytes = text.bytes[piece.range.range]
        guard bytes.starts(with: "$(".utf8) else { return false }
        let name = bytes.dropFirst(2).prefix { ASCII.isAlphanumeric($0) || ".-_".utf8.contains($0) }
        return name.count > 1 && name.endIndex < bytes.endIndex && bytes[name.endIndex] == ")"
    }
}
