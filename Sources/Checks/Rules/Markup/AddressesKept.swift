package import Diagnostics
import SourceText

/// A translation names the same addresses as its source: URLs and mailboxes that stand in the text.
///
/// They count in angle brackets and bare (GFM 0.29, section 6.9), also with Chinese or Japanese text right after them.
/// Found are changed, lost and added ones. An address that differs by a little is an error, one that is missing or is
/// another altogether a warning. Left alone are an address that became the destination of a link, one that names the
/// reader's language where the source names its own, a word with a colon in angle brackets, one that is spelled with
/// `https` for `http` or with other capitals in the name of its host, and another mailbox of a domain for examples
/// (`user@example.com` → `utente@example.com`). The fix mends a damaged spelling, as in `links-kept`.
package struct AddressesKept: Rule {
    package let id = "addresses-kept"
    package let severity = Severity.error
    package let summary = "URLs and mailboxes in the text are those of the source"
    package let concerns: TextTraits = [.addressMarks, .atSign, .angleBrackets]
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard var difference = pair.difference(in: .address) else { return unread(pair) }
        if var links = pair.difference(in: .link) { difference.settle(with: &links) }
        // `<Note:>` has the shape of an address.
        difference.lost.removeAll { pair.source.bytes[$0.range.end - 1] == UInt8(ascii: ":") }
        difference.added.removeAll { pair.target.bytes[$0.range.end - 1] == UInt8(ascii: ":") }
        difference.lost.removeAll { Self.isName(pair.source.bytes[$0.range.range]) }
        difference.added.removeAll { Self.isName(pair.target.bytes[$0.range.range]) }
        difference.dropSame(pair)
        difference.dropLocalized(pair)
        difference.dropFragments(pair)
        return pair.findings(
            difference, "address", help: "keep each address exactly as in the source", severityOfOthers: .warning)
    }

    /// `<unknown:_%d>`: words with a colon and a placeholder in angle brackets.
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains(UInt8(ascii: "%")) && !bytes.contains(UInt8(ascii: "/")) && !bytes.contains(UInt8(ascii: "@"))
    }

    /// Addresses that Markdown does not read as such: `pkg+https://example.org/${arch}/`.
    private func unread(_ pair: TranslationPair) -> [Finding] {
        let sources = Self.unread(in: pair.source)
        guard !sources.isEmpty else { return [] }
        let targets = Self.unread(in: pair.target)
        func parts(_ ranges: [ByteRange], _ text: CheckedText) -> [ArraySlice<UInt8>] {
            ranges.map { text.bytes[$0.range] }
        }
        let (wanted, written) = (parts(sources, pair.source), parts(targets, pair.target))
        let lost = wanted.filter { one in !written.contains { $0.elementsEqual(one) } }
        let added = targets.filter { range in !wanted.contains { $0.elementsEqual(pair.target.bytes[range.range]) } }
        guard lost.count == 1, added.count == 1, Likeness.isSlip(pair.target.bytes[added[0].range], for: lost[0]) else {
            return []
        }
        let right = String(decoding: lost[0], as: UTF8.self)
        return [
            Finding(
                "An address was changed", evidence: "\"\(pair.target.text(added[0]))\", in the source \"\(right)\"",
                help: "keep each address exactly as in the source", range: added[0],
                fix: DamagedSpelling.isDamaged(pair.target.bytes[added[0].range], of: lost[0])
                    ? [TextEdit(added[0], right)] : [])
        ]
    }

    /// What stands around `://` outside of links and code, up to blanks, brackets and quotation marks.
    private static func unread(in text: CheckedText) -> [ByteRange] {
        let read = text.codes.pieces(of: .address)
        return text.bytes.places(of: "://".utf8).prefix(200).compactMap { place in
            let isText = text.prose[place] != CheckedText.mask || read.contains { $0.range.contains(place) }
            guard isText else { return nil }
            var (start, end) = (place, place + 3)
            while start > 0, ASCII.isAlphanumeric(text.bytes[start - 1]) || "+.-".utf8.contains(text.bytes[start - 1]) {
                start -= 1
            }
            while end < text.count, text.bytes[end] > ASCII.space, text.bytes[end] < 0x80,
                !"\"'<>()[]`|\\".utf8.contains(text.bytes[end])
            {
                end += 1
            }
            while end > place, ".,;:!?".utf8.contains(text.bytes[end - 1]) { end -= 1 }
            return start < place && end > place + 3 ? ByteRange(start, end) : nil
        }
    }
}
