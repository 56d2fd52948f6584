import Articles
import FoundationEssentials
import Locales
import Segments
import SourceText
import Testing

@testable import Translations

/// Pages of the fixtures, cut and aligned.
enum AdoptingSamples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Adopting")

    static func outline(_ text: String, _ language: String = "en") throws -> PageOutline {
        let (article, _) = ArticleParser.anyArticle(
            from: SourceFile(path: "page.md", bytes: Array(text.utf8)), id: "page")
        let segmenter = Segmenter(source: try LocaleTag(language))
        return PageOutline(segmenter.skeleton(of: try #require(article)), languages: ["en", language])
    }

    static func file(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    /// Three rounds, as `parlance adopt` does for all pages of a run.
    static func alignment(_ source: PageOutline, _ target: PageOutline) -> PageAlignment {
        var model = AlignmentModel(memory: [], pages: [(source, target)])
        var alignment = PageAligner(model).alignment(of: source, with: target)
        for _ in 0..<2 {
            model = model.learning(from: [(source, target, alignment)])
            alignment = PageAligner(model).alignment(of: source, with: target)
        }
        return alignment
    }
}
