package import Diagnostics

/// A translation emphasises as many words as its source, in the same strengths.
///
/// Only a warning: languages differ in what they set in italics, and Chinese and Japanese use it less.
package struct EmphasisKept: Rule {
    package let id = "emphasis-kept"
    package let severity = Severity.warning
    package let summary = "Emphasis is as in the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        pair.source.codes.emphasis.findings(
            against: pair.target.codes.emphasis, lost: "Emphasis of the source is missing",
            added: "Emphasis that the source does not have",
            help: "put the same marks around the words that carry the emphasis here")
    }
}
