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
        if let title = article.frontMatter.title {
            try require(ByteRange(0, article.bodyRange.start).contains(title.range), "the title stands before the body")
        }
    }
}
