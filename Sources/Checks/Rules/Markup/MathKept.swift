package import Diagnostics

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
        guard let difference = pair.difference(in: .math) else { return [] }
        let isChanged = difference.lost.count == difference.added.count
        return pair.findings(
            difference, "formula", help: "copy formulas without a change", severity: isChanged ? .warning : .error)
    }
}
