import MarkdownSyntax
import SourceText

/// A text that belongs to a tag: the value of an attribute that readers see, or what stands written in a drawing.
struct TagText {
    enum Kind {
        case attribute(name: String, quote: UInt8?)
        case drawing
    }

    var kind: Kind
    /// The element of the tag, in lower case.
    var element: String
    /// Where it stands in the text that was scanned.
    var range: ByteRange

    /// Those of a text's markup that hold words, in order.
    static func texts(of spans: some Sequence<InlineSpan>, in text: [UInt8]) -> [TagText] {
        spans.flatMap { span -> [TagText] in
            guard span.kind == .htmlTag || span.kind == .htmlElement, !span.texts.isEmpty else { return [] }
            let tag = HTMLTag(text, span.range)
            let element = tag.lowercasedName(in: text)
            let attributes = Dictionary(
                tag.visibleAttributes(in: text).map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
            return span.texts.compactMap { range in
                guard VisibleContent(text, spans: []).hasWords(in: range) else { return nil }
                guard let attribute = attributes[range] else {
                    return TagText(kind: .drawing, element: element, range: range)
                }
                let name = String(decoding: text[attribute.name.range].map(ASCII.lowercased), as: UTF8.self)
                return TagText(kind: .attribute(name: name, quote: attribute.quote), element: element, range: range)
            }
        }
    }
}
