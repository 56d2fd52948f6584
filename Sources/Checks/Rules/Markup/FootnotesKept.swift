package import Diagnostics

/// A translation refers to the same footnotes as its source, in any order.
///
/// A mark such as `[^1]` that is changed leads to another note or shows as it is written; one that is lost leaves its
/// note without a reader. The fix mends a damaged spelling, such as a blank inside, and never puts another note there.
package struct FootnotesKept: Rule {
    package let id = "footnotes-kept"
    package let severity = Severity.error
    package let summary = "Footnote marks are the same as in the source"
    package let concerns: TextTraits = .squareBrackets
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let difference = pair.difference(in: .footnote) else { return [] }
        return pair.findings(difference, "footnote mark", help: "copy marks such as [^1] without a change")
    }
}
