package import Diagnostics
import MarkdownSyntax
package import SourceText
import YAMLSyntax

extension ArticleParser {
    /// The article in any Markdown file, whatever stands in front of its text: for files that other systems publish.
    ///
    /// A file without front matter is all body. Of TOML the strings at the top are
    /// read. Front matter that cannot be read is left alone with a warning. What the
    /// keys mean is not judged, but for `segmentation`. Nil only where the bytes are no text or are past
    /// ``MarkdownLimits``.
    package static func anyArticle(from file: SourceFile, id: String) -> (article: Article?, [Diagnostic]) {
        if let fault = Diagnostic.textFault(in: file) { return (nil, [fault]) }
        var head = head(of: file)
        head.metadata = head.metadata?.withPlainKeys
        if let fault = limitFault(in: file, from: head.bodyStart) { return (nil, [fault]) }
        var frontMatter = FrontMatter()
        if let node = head.metadata?["segmentation"], let unit = Segmentation(rawValue: node.text) {
            frontMatter.segmentation = Located(unit, at: node.range)
        }
        let body = ByteRange(head.bodyStart, file.bytes.count)
        var article = Article(
            id: id, file: file, frontMatter: frontMatter, metadata: head.metadata, metadataLanguage: head.language,
            bodyRange: body)
        if head.metadata?["title"] == nil { article.takeTitle() }
        return (article, head.diagnostics)
    }

    private struct Head {
        var metadata: YAMLNode?
        var language = MetadataLanguage.yaml
        var bodyStart: Int
        var diagnostics: [Diagnostic] = []
    }

    /// A front matter that nothing closes, if a key follows its mark: the line may be a thematic break.
    private static func unclosedFrontMatter(in file: SourceFile) -> Diagnostic? {
        guard let fence = FrontMatterFence(in: file), fence.closing == nil else { return nil }
        let key = file.bytes[fence.opening.end...].prefix { ASCII.isAlphanumeric($0) || $0 == "_" || $0 == "-" }
        let rest = file.bytes[key.endIndex...]
        guard !key.isEmpty, rest.first == UInt8(ascii: ":"), rest.dropFirst().first.map(ASCII.isWhitespace) ?? true
        else { return nil }
        return unclosed(fence, in: file)
    }

    private static func head(of file: SourceFile) -> Head {
        if let toml = FrontMatterFence(in: file, mark: "+++"), let closing = toml.closing {
            let range = ByteRange(toml.opening.end, closing.start)
            return Head(
                metadata: TOMLFrontMatter.mapping(in: file.bytes, range), language: .toml, bodyStart: closing.end)
        }
        guard let fence = FrontMatterFence(in: file), let closing = fence.closing else {
            var warning = foreignFrontMatter(file) ?? unclosedFrontMatter(in: file)
            warning?.severity = .warning
            return Head(bodyStart: file.textStart, diagnostics: warning.map { [$0] } ?? [])
        }
        let (node, problems) = YAMLParser.parse(file, in: ByteRange(fence.opening.end, closing.start))
        // Prose between two thematic breaks.
        if problems.isEmpty, node?.scalar != nil { return Head(bodyStart: fence.opening.start) }
        let warnings = problems.map { problem in
            var problem = problem
            problem.severity = .warning
            return problem
        }
        let metadata = node?.pairs == nil ? nil : node
        return Head(metadata: metadata, bodyStart: closing.end, diagnostics: warnings)
    }
}
