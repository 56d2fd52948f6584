import Articles
import SourceText

/// Articles: every file is an article, or there is a diagnostic that says why not.
enum ArticleProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        try prove(SourceFile(path: "a.md", bytes: bytes))
        // Most bytes are no front matter; this makes all of them one.
        try prove(SourceFile(path: "a.md", bytes: Array("---\n".utf8) + bytes + Array("\n---\n\ntext\n".utf8)))
    }

    private static func prove(_ file: SourceFile) throws(BrokenInvariant) {
        let (article, diagnostics) = ArticleParser.article(from: file, id: "a")
        try DiagnosticProof.prove(diagnostics, of: file)
        guard let article else {
            try require(!diagnostics.isEmpty, "what is no article is reported: \(shown(file.bytes))")
            return
        }
        try require(article.bodyRange.end == file.bytes.count, "the body reaches the end of the file")
        guard let title = article.frontMatter.title else {
            return try require(!diagnostics.isEmpty, "what has no title is reported")
        }
        switch article.titlePlace {
        case .frontMatter:
            try require(ByteRange(0, article.bodyRange.start).contains(title.range), "the title stands before the body")
        case .heading(let block):
            try require(article.bodyRange.contains(block), "the heading stands in the body")
            try require(block.contains(title.range), "the title stands in its heading")
        case .fileName: try require(title.range.isEmpty, "the name of a file stands nowhere in it")
        }
    }
}
