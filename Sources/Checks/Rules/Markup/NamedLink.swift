import Segments
import SourceText

/// A link by what it says.
struct NamedLink {
    /// What stands between its brackets, in bytes of the text.
    let name: ByteRange
    /// Its destination or label.
    let target: ByteRange
    /// Equal for targets that mean the same.
    let hash: UInt64
    /// ``name`` in small letters, without marks of emphasis and blanks around it.
    let folded: [UInt8]

    /// Whether there is nothing to read or to touch.
    var isEmpty: Bool { folded.isEmpty }

    static func all(in text: CheckedText) -> [NamedLink] {
        if text.traits.isDisjoint(with: .squareBrackets) { return [] }
        let bytes = text.bytes
        return text.inlineCodes.compactMap { code in
            guard code.kind == .link, code.marks.count > 1, bytes[code.marks[0].start] == "[" else { return nil }
            let name = ByteRange(code.marks[0].end, code.marks[1].start)
            var hash = PieceHash()
            if let destination = code.destination {
                hash.addAddress(bytes, destination)
                return NamedLink(name: name, target: destination, hash: hash.value, folded: folded(bytes[name.range]))
            }
            // `][]` and `]` lead where the name says.
            guard let closer = code.marks.last, closer.count > 3 else { return nil }
            let label = ByteRange(closer.start + 2, closer.end - 1)
            hash.add(0)
            for index in label.range { hash.add(ASCII.lowercased(bytes[index])) }
            return NamedLink(name: name, target: label, hash: hash.value, folded: folded(bytes[name.range]))
        }
    }

    private static func folded(_ name: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = name.filter { !ASCII.isWhitespace($0) && $0 != "*" && $0 != "_" }.map(ASCII.lowercased)
        // Blanks beyond ASCII and characters that nobody sees are looked for in the shortest names only.
        guard let first = bytes.first, first >= 0xC2, bytes.count <= 9 else { return bytes }
        let isSeen = String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        }
        return isSeen ? bytes : []
    }
}

extension TranslationPair {
    /// Links of the translation that say what one link of the source says and lead where another one leads there, with
    /// that link of the source.
    func exchangedLinks(
        _ targets: [NamedLink], _ sources: [NamedLink]
    ) -> [(source: NamedLink, target: NamedLink)] {
        guard targets.count > 1 else { return [] }
        // All are compared with all; a list of so many is no text.
        guard sources.count > 1, sources.count * targets.count < 10_000 else { return [] }
        return targets.compactMap { link in
            guard link.folded.contains(where: { $0 >= 0x80 || ASCII.isLetter($0) }) else { return nil }
            let same = sources.filter { $0.folded == link.folded }
            guard same.count == 1, let source = same.first, source.hash != link.hash,
                targets.count(where: { $0.folded == link.folded }) == 1,
                sources.contains(where: { $0.hash == link.hash && $0.folded != link.folded }),
                // Where the source leads must be left for another one, or it is only a change.
                targets.contains(where: { $0.hash == source.hash })
            else { return nil }
            return (source, link)
        }
    }

    /// Links without a text, more of them than the source has: nobody can follow them.
    func emptyLinks(_ targets: [NamedLink], _ sources: [NamedLink]) -> [NamedLink] {
        let empty = targets.filter(\.isEmpty)
        if empty.isEmpty { return [] }
        let wanted = sources.count(where: \.isEmpty)
        return Array(empty.dropFirst(wanted))
    }
}
