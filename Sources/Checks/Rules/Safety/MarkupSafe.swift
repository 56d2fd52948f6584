package import Diagnostics
import MarkdownSyntax
import Segments
import SourceText

/// A translation brings no program into a page: no script, frame, form or style, no event attribute (`onclick`), no
/// address that is a program (`javascript:`, `data:`), unless its source has the same.
///
/// Translations come from many hands, and a page shows them under the author's name. Texts are read as a browser reads
/// them: also a tag that Markdown would not see, in any case, with blanks and character references in an address. Code
/// spans are text and left alone. Always an error.
package struct MarkupSafe: Rule {
    package let id = "markup-safe"
    package let severity = Severity.error
    package let summary = "No markup that runs or loads something is brought in"
    package let concerns: TextTraits = [.angleBrackets, .squareBrackets, .addressMarks]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        var found: [Finding] = []
        if pair.target.traits.contains(.angleBrackets) { found = tags(in: pair) }
        if !pair.target.traits.isDisjoint(with: [.addressMarks, .ampersand]) { found += links(in: pair) }
        return found
    }

    private func tags(in pair: TranslationPair) -> [Finding] {
        let bytes = pair.target.bytes
        var found: [Finding] = []
        var index = 0
        // Tags that nothing ends are read to the end of the text each.
        var budget = 8 * bytes.count + 4_096
        // So many are enough to refuse it; each is searched for in the source.
        while index + 1 < bytes.count, found.count < 16 {
            defer { index += 1 }
            guard bytes[index] == "<", ASCII.isLetter(bytes[index + 1]) else { continue }
            if budget < 0 { return found + [Self.unreadable(ByteRange(index, index + 1))] }
            let end = HTMLScanner.tagEnd(bytes, at: index) ?? bytes.count
            budget -= end - index
            let tag = HTMLTag(bytes, ByteRange(index, end))
            let name = tag.lowercasedName(in: bytes)
            let attribute = UnsafeMarkup.unsafeAttribute(of: tag, bytes)
            guard UnsafeMarkup.isUnsafeName(name) || attribute != nil, !isCode(index, pair.target) else { continue }
            let range = ByteRange(index, end)
            let isKnown =
                attribute.map { occurs($0, pair) } ?? occurs(ByteRange(index, tag.name.end), pair, anyCase: true)
            if isKnown { continue }
            found.append(
                Finding(
                    attribute == nil
                        ? "The source has no <\(name)>" : "The source has no such attribute of <\(name)>",
                    evidence: pair.target.text(attribute ?? range),
                    help: "remove it: it would run in the reader's browser",
                    range: attribute ?? range))
        }
        return found
    }

    private static func unreadable(_ range: ByteRange) -> Finding {
        Finding(
            "The text has too many tags that nothing ends", evidence: "what they hide cannot be told",
            help: "end each tag with >, and write &lt; for a < of the text", range: range)
    }

    private func links(in pair: TranslationPair) -> [Finding] {
        pair.target.inlineCodes.compactMap { code in
            var range = code.destination ?? code.range
            guard code.destination != nil || code.kind == .address else { return nil }
            if pair.target.bytes[range.start] == "<" { range = ByteRange(range.start + 1, range.end - 1) }
            guard UnsafeMarkup.isProgram(pair.target.bytes, range), !occurs(range, pair) else { return nil }
            return Finding(
                "A link leads to a program", evidence: pair.target.text(range),
                help: "keep each destination exactly as in the source", range: range)
        }
    }

    private func isCode(_ offset: Int, _ text: CheckedText) -> Bool {
        text.inlineCodes.contains { $0.kind == .code && $0.range.contains(offset) }
    }

    /// Whether the source has the same bytes.
    ///
    /// - Parameter anyCase: Whether capitals do not count: `<Link>` for `<link>`.
    private func occurs(_ range: ByteRange, _ pair: TranslationPair, anyCase: Bool = false) -> Bool {
        let bytes = pair.target.bytes[range.range]
        return anyCase ? pair.source.bytes.holdsInAnyCase(bytes) : pair.source.bytes.holds(bytes)
    }
}
