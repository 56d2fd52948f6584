package import Diagnostics
import SourceText

/// A translation has the same shortcodes as its source, in any order.
///
/// Shortcodes are what a site generator replaces: `{{< video id="3" >}}`, `{% include x %}`, `:smile:` (Hugo, Liquid,
/// Jinja and their kin). Blanks in them do not count. `{{ name }}` is a placeholder: `placeholders-kept`.
package struct ShortcodesKept: Rule {
    package let id = "shortcodes-kept"
    package let severity = Severity.error
    package let summary = "Shortcodes are the same as in the source"
    package let concerns: TextTraits = [.braces, .addressMarks]
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard var difference = pair.difference(in: .shortcode) else { return [] }
        difference.lost.removeAll { isRule($0, pair.source) }
        difference.added.removeAll { isRule($0, pair.target) }
        return pair.findings(difference, "shortcode", help: "copy shortcodes without a change")
    }

    /// `:---:` between the cells of a table.
    private func isRule(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        text.bytes[piece.range.range].allSatisfy { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
    }
}
