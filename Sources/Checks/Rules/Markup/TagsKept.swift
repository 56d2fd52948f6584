package import Diagnostics

/// A translation has the same HTML tags and shortcodes as its source, in any order.
///
/// A tag that only the translation has is refused too: markup is the author's, and a script in a segment file must
/// never reach a page.
package struct TagsKept: Rule {
    package let id = "tags-kept"
    package let severity = Severity.error
    package let summary = "HTML tags and shortcodes are the same as in the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let help = "copy tags and shortcodes without a change"
        return pair.source.codes.tags.findings(
            against: pair.target.codes.tags, lost: "A tag of the source is missing",
            added: "A tag that the source does not have", help: help)
            + pair.source.codes.shortcodes.findings(
                against: pair.target.codes.shortcodes, lost: "A shortcode of the source is missing",
                added: "A shortcode that the source does not have", help: help)
    }
}
