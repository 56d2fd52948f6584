import Articles
import MarkdownSyntax
import SourceText
import Testing

@testable import Segments

/// The inline scanner sees in every text the markup that cmark sees.
@Suite struct InlineMarkupTests {
    @Test(arguments: Samples.all)
    func `links, images, emphasis, code and breaks are those of cmark`(path: String) throws {
        let article = Samples.article(try Samples.file(path))
        let start = article.bodyRange.start
        let tree = MarkdownParser().tree(of: article.file, from: start)
        let labels = LinkDefinitions(of: tree, in: article.file, from: start).labels
        for (index, node) in tree.nodes.enumerated() where !node.lines.isEmpty && node.range != nil {
            if case .htmlBlock = node.kind { continue }
            let bytes = BlockText(node.lines, of: article.file).bytes
            let definitions = LinkReferenceDefinition.leading(in: bytes).last?.end ?? 0
            let spans = InlineScanner.spans(in: Array(bytes[definitions...]), labels: labels)
            // What generators read as mathematics, shortcodes or code elements cmark reads as text with markup.
            if spans.contains(where: { [.math, .shortcode, .htmlElement, .attributes].contains($0.kind) }) { continue }
            // Nor does it fill in values of addresses.
            if bytes.firstRange(of: "]({{".utf8) != nil { continue }
            let found = spans.compactMap { name(of: $0, in: bytes, from: definitions) }
            let expected = (index + 1..<node.end).compactMap { name(of: tree.nodes[$0].kind) }
            #expect(found.sorted() == expected.sorted(), "\(article.file.text(node.lines[0]))")
        }
    }

    private func name(of span: InlineSpan, in bytes: [UInt8], from start: Int) -> String? {
        switch span.kind {
        case .emphasis: "emphasis"
        case .strong: "strong"
        case .strikethrough: "strikethrough"
        case .link: "link"
        case .image: "image"
        case .code: "code"
        // A bare address is text to cmark without its extension.
        case .autolink: bytes[start + span.range.start] == "<" ? "link" : nil
        case .footnoteReference: "footnote"
        case .lineBreak: "break"
        default: nil
        }
    }

    private func name(of kind: MarkdownKind) -> String? {
        switch kind {
        case .emphasis: "emphasis"
        case .strong: "strong"
        case .strikethrough: "strikethrough"
        case .link: "link"
        case .image: "image"
        case .code: "code"
        case .footnoteReference: "footnote"
        case .lineBreak: "break"
        default: nil
        }
    }
}
