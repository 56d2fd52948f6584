package import Diagnostics
import SourceText

/// The links of a translation lead to no site that its source does not lead to.
///
/// A site that only the translation names may be an advertisement or a trap. What another source of the same catalog names
/// is known. Sites are compared by the end of their
/// names: `it.wikipedia.org` is the site of `en.wikipedia.org`. Only a warning beside `links-kept` and `addresses-kept`,
/// since translators do name sources in their language.
package struct DomainsKnown: Rule {
    package let id = "domains-known"
    package let severity = Severity.warning
    package let summary = "Links lead to the sites of the source"
    package let concerns: TextTraits = .addressMarks
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let difference = [MarkupPiece.Kind.link, .address, .image].compactMap { pair.difference(in: $0)?.added }
            .joined()
        if difference.isEmpty { return [] }
        return difference.compactMap { piece in
            guard let host = Self.site(pair.target.bytes, piece.range), !pair.source.bytes.holdsInAnyCase(host),
                !pair.habits.names(site: host)
            else {
                return nil
            }
            let name = String(decoding: host, as: UTF8.self)
            return Finding(
                "A link leads to a site that the source does not name", evidence: name,
                help: "lead to the same site as the source", range: piece.range)
        }
    }

    /// The last two labels of the host, or three where the one before the last is short (`co.uk`).
    private static func site(_ bytes: [UInt8], _ range: ByteRange) -> ArraySlice<UInt8>? {
        var start = range.start
        while start + 2 < range.end, !(bytes[start] == ":" && bytes[start + 1] == "/" && bytes[start + 2] == "/") {
            start += 1
        }
        guard start + 3 < range.end else { return nil }
        let rest = bytes[(start + 3)..<range.end]
        let host = rest.prefix { ASCII.isAlphanumeric($0) || $0 == "-" || $0 == "." }
        let labels = host.split(separator: UInt8(ascii: "."))
        guard labels.count >= 2 else { return nil }
        let count = labels.count > 2 && labels[labels.count - 2].count <= 3 ? 3 : 2
        return bytes[labels[labels.count - count].startIndex..<host.endIndex]
    }
}
