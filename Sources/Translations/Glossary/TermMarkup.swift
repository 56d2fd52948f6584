import Segments
import SourceText

/// The inline markup of a text as far as the search for terms has to know it.
///
/// Words in a URL, a tag or code are no words of the text. Marks of emphasis, links and tags may stand between the
/// words of a term; code may not.
struct TermMarkup {
    private var marks: [(range: ByteRange, isTransparent: Bool)] = []

    init(_ codes: [InlineCode]) {
        for code in codes {
            let isTransparent: Bool
            switch code.kind {
            case .emphasis, .strong, .strike, .link, .image, .tag, .lineBreak, .comment: isTransparent = true
            case .code, .address, .element, .footnote, .shortcode, .attributes, .math: isTransparent = false
            }
            for mark in code.marks { marks.append((mark, isTransparent)) }
        }
        marks.sort { $0.range.start < $1.range.start }
    }

    /// Whether a part of a text is markup, or partly so.
    func covers(_ range: ByteRange) -> Bool {
        marks.contains { $0.range.start < range.end && range.start < $0.range.end }
    }

    /// Whether a word belongs to markup that may stand between the words of a term.
    func isTransparent(_ range: ByteRange) -> Bool {
        marks.contains { $0.isTransparent && $0.range.start < range.end && range.start < $0.range.end }
    }

    /// Whether what stands between two words keeps them together: white space, hyphens, apostrophes, markup.
    func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ gap: ByteRange) -> Bool {
        var index = gap.start
        while index < gap.end {
            if let mark = marks.first(where: { $0.range.contains(index) }) {
                guard mark.isTransparent else { return false }
                index = mark.range.end
                continue
            }
            switch TermWords.scalar(bytes, at: &index) {
            case 0x09...0x0D, 0x20, 0x27, 0x2D, 0xA0, 0xAD, 0x2009...0x2011, 0x2019, 0x202F, 0x3000: break
            default: return false
            }
        }
        return !gap.isEmpty
    }
}
