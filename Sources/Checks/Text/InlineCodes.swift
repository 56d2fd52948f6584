import Segments
import SourceText

/// The pieces of a Markdown text that a translation keeps as they are, as multisets by kind.
struct InlineCodes {
    /// Link and image destinations, autolinks.
    private(set) var destinations = Multiset()
    private(set) var codeSpans = Multiset()
    private(set) var footnotes = Multiset()
    private(set) var tags = Multiset()
    private(set) var shortcodes = Multiset()
    /// `*`, `**` and `~~` pairs.
    private(set) var emphasis = Multiset()

    init(_ codes: [InlineCode], in bytes: [UInt8]) {
        for code in codes {
            let piece = Piece(text: String(decoding: bytes[code.range.range], as: UTF8.self), range: code.range)
            switch code.kind {
            case .link, .image:
                guard let destination = code.destination else { continue }
                let text = String(decoding: bytes[destination.range], as: UTF8.self)
                destinations.add(Piece(text: text, range: destination))
            case .address: destinations.add(piece)
            case .code, .math: codeSpans.add(piece)
            case .footnote: footnotes.add(piece)
            case .tag, .element: tags.add(piece)
            case .shortcode, .attributes: shortcodes.add(piece)
            case .emphasis: emphasis.add(Piece(text: "*…*", range: code.range))
            case .strong: emphasis.add(Piece(text: "**…**", range: code.range))
            case .strike: emphasis.add(Piece(text: "~~…~~", range: code.range))
            case .lineBreak, .comment: break
            }
        }
    }

    struct Piece {
        var text: String
        var range: ByteRange
    }

    /// Pieces counted by their text, in the order of their first place.
    struct Multiset {
        private(set) var pieces: [Piece] = []

        mutating func add(_ piece: Piece) { pieces.append(piece) }

        /// The pieces here that `other` has no partner for.
        func missing(in other: Multiset) -> [Piece] {
            var counts: [String: Int] = [:]
            for piece in other.pieces { counts[piece.text, default: 0] += 1 }
            return pieces.filter { piece in
                guard let count = counts[piece.text], count > 0 else { return true }
                counts[piece.text] = count - 1
                return false
            }
        }

        /// Findings for what the translation lost and for what it made up.
        func findings(against target: Multiset, lost: String, added: String, help: String) -> [Finding] {
            missing(in: target).map { Finding(lost, evidence: "\"\($0.text)\" of the source is not here", help: help) }
                + target.missing(in: self).map {
                    Finding(added, evidence: "\"\($0.text)\" is not in the source", help: help, range: $0.range)
                }
        }
    }
}
