package import Diagnostics
import MarkdownSyntax
package import SourceText
import YAMLSyntax

/// Reads an article from a file: finds the front matter, understands its keys and reports every mistake once.
///
/// A file without front matter is an article too, with the default of every key. Where nothing names the title, it is
/// the first heading of level 1, else the name of the file (``ArticleTitle``).
package enum ArticleParser {
    /// The article in `file`, nil only where its bytes are no text or its front matter cannot be read at all.
    ///
    /// Linear in the file.
    package static func article(from file: SourceFile, id: String) -> (article: Article?, [Diagnostic]) {
        if let fault = Diagnostic.textFault(in: file) { return (nil, [fault]) }
        guard let fence = FrontMatterFence(in: file) else {
            if let fault = foreignFrontMatter(file) { return (nil, [fault]) }
            if let fault = ConflictMarks.fault(in: file, bodyStart: file.textStart) { return (nil, [fault]) }
            return article(from: file, id: id, bodyStart: file.textStart, [])
        }
        guard let closing = fence.closing else {
            return (nil, [unclosed(fence, in: file)])
        }
        if let fault = ConflictMarks.fault(in: file, bodyStart: closing.end) { return (nil, [fault]) }
        let (node, problems) = YAMLParser.parse(file, in: ByteRange(fence.opening.end, closing.start))
        if node == nil, !problems.isEmpty { return (nil, problems) }
        return article(from: file, id: id, metadata: node?.withPlainKeys, bodyStart: closing.end, problems)
    }

    /// The article of a file whose front matter, if any, was parsed.
    private static func article(
        from file: SourceFile, id: String, metadata: YAMLNode? = nil, bodyStart: Int, _ problems: [Diagnostic]
    ) -> (article: Article?, [Diagnostic]) {
        if let fault = limitFault(in: file, from: bodyStart) { return (nil, [fault]) }
        var reader = FrontMatterReader(file: file)
        var article = Article(
            id: id, file: file, frontMatter: metadata.map { reader.read($0) } ?? FrontMatter(), metadata: metadata,
            bodyRange: ByteRange(bodyStart, file.bytes.count))
        // A title that is wrong was told; what else could be meant would only hide that.
        if metadata?["title"] == nil { article.takeTitle() }
        return (article, problems + reader.diagnostics)
    }

    static func unclosed(_ fence: FrontMatterFence, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            "unclosed-front-matter", in: file, at: fence.opening, "The front matter is not closed",
            help: "put a line \"---\" after the last key")
    }

    /// The front matter of another kind, which would be published as text.
    static func foreignFrontMatter(_ file: SourceFile) -> Diagnostic? {
        if let fence = FrontMatterFence(in: file, mark: "+++"), fence.closing != nil {
            return Diagnostic(
                "foreign-front-matter", in: file, at: fence.opening,
                "The front matter is TOML, and that of articles is YAML",
                help: "write it as YAML between two lines \"---\"; \"hugo convert toYAML\" does so for a whole site")
        }
        // Marks of Eleventy and of Hexo.
        for (mark, name) in [("---json", "JSON"), (";;;", "JSON"), ("---toml", "TOML"), ("---js", "JavaScript")] {
            guard let fence = FrontMatterFence(in: file, mark: mark), fence.closing != nil else { continue }
            return Diagnostic(
                "foreign-front-matter", in: file, at: fence.opening,
                "The front matter is \(name), and that of articles is YAML",
                help: "write it as YAML between two lines \"---\"")
        }
        let start = file.textStart
        guard file.bytes[start...].first == UInt8(ascii: "{"),
            file.bytes[(start + 1)...].first(where: { !ASCII.isWhitespace($0) }) == ASCII.quote
        else { return nil }
        return Diagnostic(
            "foreign-front-matter", in: file, at: ByteRange(start, start + 1),
            "The front matter is JSON, and that of articles is YAML",
            help: "put a line \"---\" before and behind it")
    }

    static func limitFault(in file: SourceFile, from start: Int) -> Diagnostic? {
        switch MarkdownLimits.fault(in: file.bytes, from: start) {
        case nil: return nil
        case .tooLarge(let limit):
            return Diagnostic(
                "article-too-large", in: file, at: ByteRange(start, start),
                "The article is larger than \(limit >> 20) MiB", help: "divide it into several articles")
        case .tooDeep(let offset, let limit):
            return Diagnostic(
                "nested-too-deeply", in: file, at: ByteRange(offset, offset + 1),
                "Quotes or lists are nested more than \(limit) deep", help: "take away some of the marks")
        case .tooManyUnclosedTags(let offset):
            return Diagnostic(
                "too-many-unclosed-tags", in: file, at: ByteRange(offset, offset),
                "Thousands of tags such as \"<?\" or \"<!\" are not closed before this place",
                help: "close them, or put the text in a code block")
        case .tooMuchTable(let offset):
            return Diagnostic(
                "too-much-table", in: file, at: ByteRange(offset, offset),
                "The table has too many columns, or too long a text right before it",
                help: "put a blank line before the table, or divide it")
        }
    }
}

/// The lines that open and close a front matter.
package struct FrontMatterFence {
    /// The opening line with its line end.
    let opening: ByteRange
    /// The closing line with its line end, nil where there is none.
    let closing: ByteRange?

    /// Nil where the file does not begin with `mark` on a line of its own, after an optional byte order mark.
    ///
    /// What ends the front matter is the mark without a name of a language: `---json` … `---`.
    package init?(in file: SourceFile, mark: String = "---") {
        let bytes = file.bytes
        let start = file.textStart
        let first = Self.lineEnd(bytes, start)
        guard Self.isFence(bytes[start..<first], mark) else { return nil }
        opening = ByteRange(start, first)
        let close = String(mark.prefix(3))
        var line = first
        while line < bytes.count {
            let end = Self.lineEnd(bytes, line)
            if Self.isFence(bytes[line..<end], close) || (mark == "---" && Self.isFence(bytes[line..<end], "...")) {
                closing = ByteRange(line, end)
                return
            }
            line = end
        }
        closing = nil
    }

    private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            end += 1
            if byte == ASCII.lineFeed { break }
            if byte == ASCII.carriageReturn {
                if end < bytes.count, bytes[end] == ASCII.lineFeed { end += 1 }
                break
            }
        }
        return end
    }

    private static func isFence(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
        line.starts(with: mark.utf8) && line.dropFirst(mark.utf8.count).allSatisfy(ASCII.isWhitespace)
    }
}
