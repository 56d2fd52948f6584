package import Diagnostics
import SourceText

/// A translation links to the same destinations as its source, in any order.
///
/// Found are destinations that differ by as little as a letter, links whose text stayed without them or whose brackets
/// broke (`[text] (https://…)`, `(text)[https://…]`, `【text】(https://…)`), links that stand twice, links that the
/// source does not have, exchanged destinations (`[npm](docker) [Docker](npm)`), links without a text, lost titles, and
/// changed labels of `[text][label]`. Links between articles need no change either: they are led to the reader's
/// language when a page is made. Links and roles of reStructuredText that hold a text count too: `` `text <address>`_
/// ``, `` :ref:`text <label>` ``.
///
/// Left alone: escapes and angle brackets that do not change where a link leads, a link written as a bare address or
/// the other way round, `https` for `http`, a link to what the source names without one, and destinations that name the
/// reader's language where the source names its own: `/en/start` → `/it/avvio`, `en.wikipedia.org` →
/// `it.wikipedia.org`; headings in a page, whose names are translated (`#get-started` → `#erste-schritte`); the second
/// link to a place that is linked to once. An error is a link that is gone, and a destination that differs by a letter
/// or two; what leads elsewhere may be meant and is a warning. The fix writes the source's destination over a damaged
/// spelling of it only: blanks, characters of full width or other capitals in it, a lost `#`, a letter that a long one
/// lost or has twice.
package struct LinksKept: Rule {
    package let id = "links-kept"
    package let severity = Severity.error
    package let summary = "Links lead where the source leads"
    package let concerns: TextTraits = [.squareBrackets, .angleBrackets, .backtick]
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        var found: [Finding] = []
        if var difference = pair.difference(in: .link) {
            let lost = difference.lost
            if var addresses = pair.difference(in: .address) { difference.settle(with: &addresses) }
            let broken = pair.brokenLinks(
                lost.filter { piece in !difference.lost.contains { $0.range == piece.range } })
            difference.dropSame(pair)
            difference.dropLocalized(pair)
            difference.dropFragments(pair)
            // `<Notes.md>`, which is no link, written as one.
            if difference.lost.isEmpty {
                difference.added.removeAll { pair.source.bytes.holds(pair.target.bytes[$0.range.range]) }
            }
            let others = pair.target.codes.pieces(of: .link)
            difference.lost.removeAll { piece in others.contains { $0.hash == piece.hash } }
            found = brokenByBlanks(&difference, pair)
            // With another link in its place it may be meant.
            let isLoss = difference.added.isEmpty
            found += pair.findings(
                difference, "link", help: "keep each destination exactly as in the source",
                severityOfOthers: isLoss ? .error : .warning)
            found += broken
        }
        if pair.target.traits.contains(.squareBrackets) {
            let targets = pair.target.namedLinks
            if !targets.isEmpty {
                found += exchanged(targets, pair) + withoutText(targets, pair) + pair.doubledLinks(targets)
            }
        }
        let (titles, kept) = (pair.source.codes.titles, pair.target.codes.titles)
        if found.isEmpty, kept < titles {
            found = [
                Finding(
                    "The title of a link is missing", evidence: "\(kept) here, \(titles) in the source",
                    help: "translate the title too: [text](destination \"title\")", severity: .warning)
            ]
        }
        if let labels = pair.difference(in: .label), !labels.lost.isEmpty {
            // Whether the label is defined is not known here.
            found += pair.findings(
                labels, "link label", help: "keep each [label] of a link exactly as in the source", severity: .warning)
        }
        return found
    }

    /// Links that say what one of the source says and lead where another one does.
    private func exchanged(_ targets: [NamedLink], _ pair: TranslationPair) -> [Finding] {
        pair.exchangedLinks(targets, pair.source.namedLinks).compactMap { source, link in
            let (wanted, written) = (pair.source.bytes[source.target.range], pair.target.bytes[link.target.range])
            if LocalizedAddress.isLocalized(wanted, written, pair) { return nil }
            return Finding(
                "A link leads where another one leads in the source",
                evidence:
                    "\"\(pair.target.text(link.name))\" leads to \"\(pair.target.text(link.target))\", in the source "
                    + "to \"\(pair.source.text(source.target))\"",
                help: "put each destination behind its words", range: link.target)
        }
    }

    private func withoutText(_ targets: [NamedLink], _ pair: TranslationPair) -> [Finding] {
        pair.emptyLinks(targets, pair.source.namedLinks).map { link in
            Finding(
                "A link has no text", evidence: "[\(pair.target.text(link.name))](\(pair.target.text(link.target)))",
                help: "put the words that lead there between the brackets", range: link.target)
        }
    }

    /// Destinations with blanks inside, which Markdown takes for text: `[text](https://a.org/ guide)`.
    private func brokenByBlanks(_ difference: inout MarkupDifference, _ pair: TranslationPair) -> [Finding] {
        let bytes = pair.target.bytes
        var found: [Finding] = []
        for place in difference.lost.isEmpty ? [] : bytes.places(of: "](".utf8) {
            let start = place + 2
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ")")),
                bytes[start..<end].contains(where: ASCII.isWhitespace),
                let lost = difference.lost.firstIndex(where: {
                    DamagedSpelling.isDamaged(bytes[start..<end], of: pair.source.bytes[$0.range.range])
                })
            else { continue }
            let range = ByteRange(start, end)
            let wanted = pair.source.text(difference.lost.remove(at: lost).range)
            // A part of it may be read as a bare address, which is no other link.
            difference.added.removeAll { range.contains($0.range.start) }
            found.append(
                Finding(
                    "A link was changed", evidence: "\"\(pair.target.text(range))\", in the source \"\(wanted)\"",
                    help: "keep each destination exactly as in the source", range: range,
                    fix: [TextEdit(range, wanted)]))
        }
        return found
    }
}
