package import Articles
package import Locales
import MarkdownSyntax
import SourceText

/// What other pages say of an edition: all that lists, links and switchers need.
package struct EditionSummary: Sendable {
    package let id: String
    /// The folder of the source's file, empty at the top.
    package let section: String
    /// The slug that the front matter has in this language and not in the source's.
    package let ownSlug: String?
    /// The page's folder below the locale's folder: `health/sleep`.
    package internal(set) var path: String
    package let title: String
    package let description: String
    package let date: ArticleDate?
    /// The day of the last change, where the article names one.
    package let updated: ArticleDate?
    package let authors: [String]
    /// The source's tags, which name the concepts.
    package let tags: [String]
    package let image: String?
    package let imageAlt: String
    package let minutes: Int
    /// The number of words; nil where the language's readers count characters.
    package let words: Int?
    /// Whether it is shown before it is published: no list for machines names it.
    package let isDraft: Bool
    /// The language of the text.
    package let language: LocaleTag
    /// The language of the title; the source's where it alone is not translated.
    package let titleLanguage: LocaleTag
    package let descriptionLanguage: LocaleTag
    package let completeness: Edition.Completeness

    /// A summary whose values are known.
    package init(
        id: String, section: String, ownSlug: String?, path: String, title: String,
        description: String,
        date: ArticleDate?, updated: ArticleDate?, authors: [String], tags: [String], image: String?, imageAlt: String,
        minutes: Int, words: Int?, isDraft: Bool, language: LocaleTag, titleLanguage: LocaleTag,
        descriptionLanguage: LocaleTag, completeness: Edition.Completeness
    ) {
        self.id = id
        self.section = section
        self.ownSlug = ownSlug
        self.path = path
        self.title = title
        self.description = description
        self.date = date
        self.updated = updated
        self.authors = authors
        self.tags = tags
        self.image = image
        self.imageAlt = imageAlt
        self.minutes = minutes
        self.words = words
        self.isDraft = isDraft
        self.language = language
        self.titleLanguage = titleLanguage
        self.descriptionLanguage = descriptionLanguage
        self.completeness = completeness
    }

    package init(_ edition: Edition, of source: Article, sourceLocale: LocaleTag, minutes: Int, words: Int? = nil) {
        let matter = edition.article.frontMatter
        id = source.id
        section = source.section
        ownSlug = matter.slug?.value == source.frontMatter.slug?.value ? nil : matter.slug.map { nfc($0.value) }
        path = nfc(source.section.isEmpty ? source.slug : source.section + "/" + source.slug)
        title = InlineMarkdown.plainText(matter.title?.value ?? source.id)
        description = InlineMarkdown.plainText(matter.description?.value ?? "")
        date = matter.date?.value
        updated = matter.updated?.value
        authors = matter.authors.map(\.value)
        tags = source.frontMatter.tags.map(\.value)
        image = matter.image.flatMap { ArticlePaths.resolve($0.source.value, from: source.id) }
        imageAlt = matter.image?.alt?.value ?? ""
        self.minutes = minutes
        self.words = words
        isDraft = source.frontMatter.isDraft
        language = edition.language(source: sourceLocale)
        completeness = edition.completeness
        titleLanguage = edition.state.sourceValues.contains("title") ? sourceLocale : language
        descriptionLanguage = edition.state.sourceValues.contains("description") ? sourceLocale : language
    }

    /// Whether search engines and feeds are told of it: text of the language itself, and no draft.
    package var isListed: Bool { completeness != .source && !isDraft }

    /// Whether feeds may name it; a locale without such an edition has no feed.
    package var isInFeeds: Bool { isListed && date != nil }

    /// When it changed last.
    package var changed: ArticleDate? { updated ?? date }
}

/// Markdown of one line, such as a title.
enum InlineMarkdown {
    /// Its text without markup.
    static func plainText(_ text: String) -> String {
        if isPlain(text) { return text }
        let tree = MarkdownParser().tree(of: Array((mark + text).utf8), detail: .shown)
        return String(decoding: tree.plainText(of: 0).dropFirst(mark.utf8.count), as: UTF8.self)
    }

    /// Its HTML without a paragraph around it.
    static func html(_ text: String) -> [UInt8] {
        if isPlain(text) { return Array(HTMLRenderer.escaped(text).utf8) }
        let html = HTMLRenderer.inlineHTML(of: MarkdownParser().tree(of: Array((mark + text).utf8), detail: .shown))
        return Array(html.dropFirst(mark.utf8.count))
    }

    /// Whether a text says the same with and without markup: most titles, which need no parser then.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, !ASCII.isWhitespace(first),
            !ASCII.isWhitespace(last)
        else { return false }
        return !text.utf8.contains { $0 < 0x20 || "\\*_[]<>&`~".utf8.contains($0) }
    }

    /// Begins the line, so that "# Sleep" is a paragraph and no heading; dropped afterwards.
    private static let mark = "\u{FFFC} "
}

/// Paths between articles and their files.
package enum ArticlePaths {
    /// A path relative to an article as a path below the articles folder; nil where it leaves the folder.
    package static func resolve(_ path: String, from id: String) -> String? {
        if isPlain(path) {
            guard let slash = id.utf8.lastIndex(of: ASCII.slash) else { return path }
            return String(id[...slash]) + path
        }
        var parts = id.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "", ".": continue
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// Whether a path goes down only, by names without a point in front: most do.
    private static func isPlain(_ path: String) -> Bool {
        var before = ASCII.slash
        for byte in path.utf8 {
            if before == ASCII.slash, byte == ASCII.slash || byte == UInt8(ascii: ".") { return false }
            before = byte
        }
        return before != ASCII.slash
    }
}
