import MarkdownSyntax
package import SourceText

/// A piece of markup in a segment that a translation keeps: a link, a code span, a tag.
///
/// Ids count from 1 in the order of the codes' first bytes, so that the codes of one source text have the same ids
/// in every run and on every machine; what the codes of its translation have is worked out by
/// ``codes(of:matching:)``.
package struct InlineCode: Hashable, Sendable {
    /// The names are those that `parlance segments` prints.
    package enum Kind: String, Sendable, CaseIterable {
        case link
        case image
        case emphasis
        case strong
        case strike
        case code
        case address
        case tag
        case comment
        case element
        case footnote
        case shortcode
        case attributes
        case math
        case lineBreak = "break"
    }

    package var id: Int
    package var kind: Kind
    /// The whole of it with the text inside, in bytes of the segment's text.
    package var range: ByteRange
    /// The bytes of it that are no text: `[` and `](url)` of a link, all of a code span.
    ///
    /// A link's title and the `alt`, `title` or `placeholder` of a tag are text between its marks.
    package var marks: [ByteRange]
    /// Where a link or image leads, if it is written here and not by reference.
    package var destination: ByteRange?
    /// For a tag: the id of the tag that closes it, or that it closes, if the segment holds both.
    package var partner: Int?
}

extension InlineCode.Kind {
    init(_ kind: InlineSpan.Kind) {
        switch kind {
        case .emphasis: self = .emphasis
        case .strong: self = .strong
        case .strikethrough: self = .strike
        case .link: self = .link
        case .image: self = .image
        case .code: self = .code
        case .autolink: self = .address
        case .htmlTag: self = .tag
        case .htmlComment: self = .comment
        case .htmlElement: self = .element
        case .footnoteReference: self = .footnote
        case .shortcode: self = .shortcode
        case .attributes: self = .attributes
        case .math: self = .math
        case .lineBreak: self = .lineBreak
        }
    }
}

extension Segment {
    /// The inline codes of the source text, in the order of their first bytes.
    ///
    /// Linear in the text.
    package var codes: [InlineCode] {
        InlineScanner.mayHoldMarkup(text.bytes) ? codes(in: Array(text.bytes)) : []
    }

    /// The inline codes of a translation: each has the id of the source's code that it repeats, and new ids follow the
    /// source's.
    ///
    /// A label that was translated counts as the link that it becomes when the article is woven.
    package func codes(ofTranslation target: TextSlice) -> [InlineCode] {
        let bytes = Array(target.bytes)
        var found = codes(in: bytes)
        for range in ReferenceLinks.restoredBrackets(in: target, of: self) {
            let isImage = range.start > 0 && bytes[range.start - 1] == "!"
            let start = isImage ? range.start - 1 : range.start
            let marks = [ByteRange(start, range.start + 1), ByteRange(range.end - 1, range.end)]
            found.append(
                InlineCode(
                    id: found.count + 1, kind: isImage ? .image : .link, range: ByteRange(start, range.end),
                    marks: marks))
        }
        found.sort { $0.range.start < $1.range.start }
        return InlineCode.matched(found, in: target, to: codes, in: text)
    }

    private func codes(in bytes: [UInt8]) -> [InlineCode] {
        let spans = syntax.spans(in: bytes, labels: labels)
        var codes = spans.enumerated().map { index, span in
            InlineCode(
                id: index + 1, kind: .init(span.kind), range: span.range, marks: span.marks,
                destination: span.destination)
        }
        var open: [(name: String, index: Int)] = []
        for (index, span) in spans.enumerated() where span.kind == .htmlTag {
            let tag = HTMLTag(bytes, span.range)
            let name = tag.lowercasedName(in: bytes)
            if !tag.isClosing {
                open.append((name, index))
            } else if let partner = open.lastIndex(where: { $0.name == name }) {
                codes[index].partner = codes[open[partner].index].id
                codes[open[partner].index].partner = codes[index].id
                open.removeSubrange(partner...)
            }
        }
        return codes
    }
}

extension InlineCode {
    /// `targets` with the ids of the equal codes of the source: first those with equal marks, then in order by kind.
    static func matched(
        _ targets: [InlineCode], in target: TextSlice, to sources: [InlineCode], in source: TextSlice
    ) -> [InlineCode] {
        func marks(_ code: InlineCode, _ text: TextSlice) -> [ArraySlice<UInt8>] {
            code.marks.map { text.bytes.dropFirst($0.start).prefix($0.count) }
        }
        var ids = [Int?](repeating: nil, count: targets.count)
        var free = Array(sources.indices)
        for (index, code) in targets.enumerated() {
            let known = marks(code, target)
            guard
                let found = free.firstIndex(where: {
                    sources[$0].kind == code.kind && marks(sources[$0], source) == known
                })
            else { continue }
            ids[index] = sources[free.remove(at: found)].id
        }
        for (index, code) in targets.enumerated() where ids[index] == nil {
            guard let found = free.firstIndex(where: { sources[$0].kind == code.kind }) else { continue }
            ids[index] = sources[free.remove(at: found)].id
        }
        var next = sources.count
        for index in ids.indices where ids[index] == nil {
            next += 1
            ids[index] = next
        }
        let renamed = Dictionary(zip(targets.map(\.id), ids.compactMap(\.self))) { first, _ in first }
        return targets.map { code in
            var code = code
            code.id = renamed[code.id] ?? code.id
            code.partner = code.partner.flatMap { renamed[$0] }
            return code
        }
    }
}
