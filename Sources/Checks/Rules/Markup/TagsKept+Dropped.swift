import Locales
import MarkdownSyntax
import SourceText

/// Tags that a translation may have more or fewer of.
extension TagsKept {
    /// What the source has in the same tags and the translation says once more, and words marked as foreign to the reader
    /// (DocBook 4.5, foreignphrase).
    func dropRepeated(_ difference: inout MarkupDifference, _ pair: TranslationPair) {
        let known = pair.source.codes.pieces(of: .tag)
        for opener in difference.added {
            let tag = HTMLTag(pair.target.bytes, opener.range)
            let name = tag.lowercasedName(in: pair.target.bytes)
            guard !tag.isClosing, name == "foreignphrase" || known.contains(where: { $0.hash == opener.hash }) else {
                continue
            }
            let closer = difference.added.first {
                let other = HTMLTag(pair.target.bytes, $0.range)
                return $0.range.start > opener.range.start && other.isClosing
                    && other.lowercasedName(in: pair.target.bytes) == name
            }
            guard let closer else { continue }
            difference.added.removeAll { $0.range == opener.range || $0.range == closer.range }
            if name == "foreignphrase" { dropEmphasis(&difference, pair) }
        }
    }

    /// What stands in brackets behind a letter of POD, `B<words>`, is no tag.
    func dropPodMarks(_ difference: inout MarkupDifference, _ pair: TranslationPair) {
        let marks = pair.source.podMarks
        guard !marks.isEmpty else { return }
        func isIn(_ piece: MarkupPiece, _ marks: [PodMark]) -> Bool {
            marks.contains { $0.range.start + 1 == piece.range.start || $0.content.start == piece.range.start + 1 }
        }
        difference.lost.removeAll { isIn($0, marks) }
        difference.added.removeAll { isIn($0, pair.target.podMarks) }
    }

    /// Words of the source's language that are emphasised there may be marked as foreign words instead.
    private func dropEmphasis(_ difference: inout MarkupDifference, _ pair: TranslationPair) {
        for isClosing in [false, true] {
            let place = difference.lost.firstIndex { piece in
                let tag = HTMLTag(pair.source.bytes, piece.range)
                return tag.isClosing == isClosing && tag.attributes.isEmpty
                    && tag.lowercasedName(in: pair.source.bytes) == "emphasis"
            }
            if let place { difference.lost.remove(at: place) }
        }
    }

    /// Words of the source's language in a text from right to left are set apart, so that they stand in their order (HTML
    /// Living Standard, bdi and dir).
    func dropDirections(_ difference: inout MarkupDifference, _ pair: TranslationPair) {
        guard pair.locale.tag.isRightToLeft else { return }
        let bytes = pair.target.bytes
        for opener in difference.added {
            let tag = HTMLTag(bytes, opener.range)
            let name = tag.lowercasedName(in: bytes)
            let hasDirection = tag.attributes.contains { bytes[$0.name.range].elementsEqual("dir".utf8) }
            let isKnown = tag.attributes.allSatisfy { attribute in
                ["dir", "lang", "markdown"].contains { bytes[attribute.name.range].elementsEqual($0.utf8) }
            }
            guard !tag.isClosing, isKnown, name == "bdi" || name == "span" && hasDirection else { continue }
            let closer = difference.added.first {
                let other = HTMLTag(bytes, $0.range)
                return $0.range.start > opener.range.start && other.isClosing && other.lowercasedName(in: bytes) == name
            }
            guard let closer else { continue }
            difference.added.removeAll { $0.range == opener.range || $0.range == closer.range }
        }
    }
}
