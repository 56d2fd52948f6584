package import Diagnostics

/// A translation has the same code spans as its source, in any order.
package struct CodeKept: Rule {
    package let id = "code-kept"
    package let severity = Severity.error
    package let summary = "Code spans are the same as in the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        pair.source.codes.codeSpans.findings(
            against: pair.target.codes.codeSpans, lost: "A code span of the source is missing",
            added: "A code span that the source does not have", help: "copy code spans without a change")
    }
}
