package import Diagnostics
import SourceText

/// A translation names the same addresses as its source: URLs and mailboxes that stand in the text.
///
/// They count in angle brackets and bare (GFM 0.29, section 6.9), also with Chinese or Japanese text right after them.
/// Found are changed, lost and added ones. An address that differs by a little is an error, one that is missing or is
/// another altogether a warning. Left alone are an address that became the destination of a link, one that names the
/// reader's language where the source names its own, a word with a colon in angle brackets, and one that is spelled
/// with `http` for `https`.
package struct AddressesKept: Rule {
    package let id = "addresses-kept"
    package let severity = Severity.error
    package let summary = "URLs and mailboxes in the text are those of the source"
    package let concerns: TextTraits = [.addressMarks, .atSign, .angleBrackets]
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard var difference = pair.difference(in: .address) else { return [] }
        if var links = pair.difference(in: .link) { difference.settle(with: &links) }
        // `<Note:>` has the shape of an address.
        difference.lost.removeAll { pair.source.bytes[$0.range.end - 1] == UInt8(ascii: ":") }
        difference.added.removeAll { pair.target.bytes[$0.range.end - 1] == UInt8(ascii: ":") }
        difference.dropLocalized(pair)
        difference.dropFragments(pair)
        return pair.findings(
            difference, "address", help: "keep each address exactly as in the source", severityOfOthers: .warning)
    }
}
