import SourceText

/// An author's instruction to the cutter in an HTML comment: `<!-- parlance: skip -->`.
///
/// It holds for the next block: `skip` leaves the block out of translation, `note: …` tells translators
/// something, `context: …` tells equal texts apart.
enum Directive: Equatable {
    case skip
    case note(String)
    case context(String)

    /// The directive of an HTML block, or nil if it is none.
    init?(htmlBlock: TextSlice) {
        // Other blocks of HTML are far more common, and text comparisons slow.
        guard htmlBlock.bytes.starts(with: "<!--".utf8),
            htmlBlock.bytes.dropFirst(4).drop(while: ASCII.isWhitespace).starts(with: "parlance:".utf8)
        else { return nil }
        let text = htmlBlock.description
        guard let open = text.firstRange(of: "<!--"), let close = text.firstRange(of: "-->"),
            open.upperBound <= close.lowerBound
        else { return nil }
        let inner = Self.trimmed(text[open.upperBound..<close.lowerBound])
        guard inner.hasPrefix("parlance:") else { return nil }
        let command = Self.trimmed(inner.dropFirst("parlance:".count))
        if command == "skip" {
            self = .skip
        } else if command.hasPrefix("note:") {
            self = .note(Self.trimmed(command.dropFirst("note:".count)))
        } else if command.hasPrefix("context:") {
            self = .context(Self.trimmed(command.dropFirst("context:".count)))
        } else {
            return nil
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    private static func trimmed(_ text: String) -> String { trimmed(text[...]) }
}
