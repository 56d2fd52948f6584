package import Diagnostics
import SourceText

/// A translation has the same shortcodes as its source, in any order.
///
/// Shortcodes are what a site generator replaces: `{{< video id="3" >}}`, `{% include x %}`, `:smile:` (Hugo, Liquid,
/// Jinja and their kin). Blanks in them do not count, and values in quotation marks that
/// are words for a reader may be translated (`title="More"`). `{{ name }}` is a placeholder: `placeholders-kept`.
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
        difference.dropLocalized(pair)
        difference.dropPairs(of: pair) { Self.differsInWords($0, $1) }
        return pair.findings(difference, "shortcode", help: "copy shortcodes without a change")
    }

    /// `:---:` between the cells of a table.
    private func isRule(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        text.bytes[piece.range.range].allSatisfy { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
    }

    /// Whether they differ in nothing but quoted values that are words for a reader: `root="More"` and `root="Mehr"`.
    private static func differsInWords(_ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>) -> Bool {
        let quote = UInt8(ascii: "\"")
        let left = one.split(separator: quote, omittingEmptySubsequences: false)
        let right = two.split(separator: quote, omittingEmptySubsequences: false)
        guard left.count == right.count, left.count >= 3 else { return false }
        for (index, (source, target)) in zip(left, right).enumerated() where !source.elementsEqual(target) {
            guard !index.isMultiple(of: 2), isText(source), isText(target) else { return false }
        }
        return true
    }

    /// Words, the first of which has a capital or a letter beyond ASCII.
    private static func isText(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, ASCII.isUppercase(first) || first >= 0x80 else { return false }
        return value.allSatisfy { ASCII.isLetter($0) || $0 >= 0x80 || " ,.!?'&".utf8.contains($0) }
    }
}
