package import Diagnostics

/// A translation refers to the same footnotes as its source, in any order.
package struct FootnotesKept: Rule {
    package let id = "footnotes-kept"
    package let severity = Severity.error
    package let summary = "Footnote marks are the same as in the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        pair.source.codes.footnotes.findings(
            against: pair.target.codes.footnotes, lost: "A footnote mark of the source is missing",
            added: "A footnote mark that the source does not have", help: "copy marks such as [^1] without a change")
    }
}
