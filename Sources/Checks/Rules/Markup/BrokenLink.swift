import Diagnostics
import SourceText

extension TranslationPair {
    /// Links of the source whose address stands in the translation as text, behind what is left of the brackets:
    /// `[text] (https://…)`, `(text)[https://…]`, `【text】(https://…)`, `\\[text\\](https://…)`.
    func brokenLinks(_ lost: [MarkupPiece]) -> [Finding] {
        if lost.isEmpty { return [] }
        let bytes = target.bytes
        return lost.compactMap { piece in
            let address = source.bytes[piece.range.range]
            let place = bytes.places(of: address).first { isBehindBracket($0, bytes) }
            guard let place else { return nil }
            return Finding(
                "A link is broken", evidence: "\"\(source.text(piece.range))\" stands here as text",
                help: "write [text](address), without a blank between the brackets",
                range: ByteRange(place, place + address.count), severity: .error)
        }
    }

    /// Whether a bracket opens at once before a place, and another one closes before it.
    private func isBehindBracket(_ place: Int, _ bytes: [UInt8]) -> Bool {
        var rest = String(decoding: bytes[max(0, place - 24)..<place], as: UTF8.self).unicodeScalars[...]
        if rest.last == "<" { rest.removeLast() }
        guard let open = rest.popLast(), ["(", "[", "（", "［", "【"].contains(open) else { return false }
        while let last = rest.last, last == " " || last == "\\" || last == "\u{A0}" { rest.removeLast() }
        guard let close = rest.last else { return false }
        // "(text) (https://…)" is a remark, no link.
        return ["]", "］", "】"].contains(close) || (close == ")" || close == "）") && (open == "[" || open == "［")
    }

    /// Links that stand twice in a row, with the same words, where no such pair is in the source.
    func doubledLinks(_ targets: [NamedLink]) -> [Finding] {
        guard targets.count > 1 else { return [] }
        func isDouble(_ one: NamedLink, _ other: NamedLink, _ text: CheckedText) -> Bool {
            one.hash == other.hash && one.folded == other.folded && !one.isEmpty
                && other.name.start - one.target.end <= 6
                && text.bytes[one.target.end..<other.name.start].allSatisfy {
                    ASCII.isWhitespace($0) || ")[](".utf8.contains($0)
                }
        }
        let sources = source.namedLinks
        if zip(sources, sources.dropFirst()).contains(where: { isDouble($0, $1, source) }) { return [] }
        return zip(targets, targets.dropFirst()).filter { isDouble($0, $1, target) }.map { _, link in
            Finding(
                "A link stands twice", evidence: "\"\(target.text(link.name))\"", help: "leave one of the two",
                range: link.name, severity: .warning)
        }
    }
}
