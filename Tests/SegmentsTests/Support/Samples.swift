import FoundationEssentials
import Locales
import SourceText

@testable import Articles
@testable import Segments

/// The Markdown files that the tests of this module read: the fixtures, and the articles of this repository.
enum Samples {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures")
    static let articlesFolder = folder.appendingPathComponent("../../../articles").standardizedFileURL

    /// The names of the fixtures, without `.md`.
    static let fixtures = names(in: folder).map { String($0.dropLast(3)) }

    /// Paths of all files that every invariant holds for.
    static let all =
        names(in: folder).map { folder.appendingPathComponent($0).path }
        + names(in: articlesFolder).map { articlesFolder.appendingPathComponent($0).path }

    private static func names(in folder: URL) -> [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(".md") }.sorted()
    }

    /// A fixture's language is the ending of its name: `japanese.ja`; English where there is none.
    static func language(of path: String) -> String {
        let parts = path.split(separator: "/").last?.split(separator: ".") ?? []
        return parts.count > 1 && parts[1] != "md" ? String(parts[1]) : "en"
    }

    static func file(_ path: String) throws -> SourceFile {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        return SourceFile(path: path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes)
    }

    static func skeleton(_ path: String) throws -> Skeleton {
        try skeleton(of: article(file(path)), language: language(of: path))
    }

    static func skeleton(of article: Article, language: String = "en") throws -> Skeleton {
        Segmenter(source: try LocaleTag(language)).skeleton(of: article)
    }

    /// A text without front matter is all body.
    static func article(_ text: String) -> Article { article(SourceFile(path: "a.md", text: text)) }

    static func article(_ file: SourceFile) -> Article {
        ArticleParser.article(from: file, id: "a").article
            ?? Article(
                id: "a", file: file, frontMatter: FrontMatter(), metadata: nil,
                bodyRange: ByteRange(0, file.bytes.count))
    }
}
