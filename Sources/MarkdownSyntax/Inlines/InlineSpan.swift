package import SourceText

/// A piece of inline markup in a block's text, with its place.
///
/// Ranges are offsets into the text that was scanned, not into the file. For markup with two ends (`**bold**`,
/// `[text](url)`) `opener` and `closer` are the marks and what lies between is content; for an atom (a code span,
/// an autolink, a tag) `opener` is the whole of it and `closer` is empty.
package struct InlineSpan: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
        case emphasis
        case strong
        case strikethrough
        case link
        case image
        case code
        /// An address in angle brackets, or a bare one that starts with a scheme, `www.` or a mailbox.
        case autolink
        case htmlTag
        case htmlComment
        /// An HTML element whose content nobody translates: `<code>x</code>`, `<svg>…</svg>`, `translate="no"`.
        case htmlElement
        case footnoteReference
        case shortcode
        /// `{#id .class key=value}` or `{: … }` of Pandoc, Kramdown and their kin.
        case attributes
        /// `$…$`, `$$…$$`, `\\(…\\)` and `\\[…\\]`.
        case math
        /// A backslash or two spaces before a line end, with the line end.
        case lineBreak
    }

    package var kind: Kind
    package var opener: ByteRange
    package var closer: ByteRange
    /// For a link or image: where its destination stands, if it is written here and not by reference.
    package var destination: ByteRange?
    /// What a reader sees of the opener and closer: a link's title, a tag's `alt`, `title` or `placeholder`.
    package var texts: [ByteRange] = []
    /// For a link or image by reference: where its label stands, which may be the content itself (`[label]`).
    package var label: ByteRange?

    package var range: ByteRange { opener.union(closer) }
    package var content: ByteRange { ByteRange(opener.end, max(opener.end, closer.start)) }
    package var isAtom: Bool { closer.isEmpty }

    /// The opener and the closer without `texts`: what a translation keeps byte for byte.
    package var marks: [ByteRange] {
        if texts.isEmpty { return closer.isEmpty ? [opener] : [opener, closer] }
        var marks: [ByteRange] = []
        for part in [opener, closer] where !part.isEmpty {
            var start = part.start
            for text in texts where part.contains(text) {
                if start < text.start { marks.append(ByteRange(start, text.start)) }
                start = text.end
            }
            if start < part.end { marks.append(ByteRange(start, part.end)) }
        }
        return marks
    }

    init(_ kind: Kind, opener: ByteRange, closer: ByteRange? = nil, destination: ByteRange? = nil) {
        self.kind = kind
        self.opener = opener
        self.closer = closer ?? ByteRange(opener.end, opener.end)
        self.destination = destination
    }
}
