package import Articles
package import Locales
import SourceText

/// What other pages say of an edition: all that lists, links and switchers need.
package struct EditionSummary: Sendable {
    /// The page's folder below the locale's folder: `health/sleep`; empty for the home page.
    package internal(set) var path: String
    private let shared: Shared

    /// One for all copies: indexes, lists and pages pass summaries on by the thousand.
    private final class Shared: Sendable {
        let facts: Facts
        init(_ facts: Facts) { self.facts = facts }
    }

    private struct Facts: Sendable {
        let id: String
        let section: String
        let ownSlug: String?
        let title: String
        let titleID: String?
        let linkOrigin: String
        let description: String
        let date: ArticleDate?
        let updated: ArticleDate?
        let authors: [String]
        let tags: [String]
        let image: String?
        let imageAlt: String
        let minutes: Int
        let words: Int?
        let isDraft: Bool
        let language: LocaleTag
        let titleLanguage: LocaleTag
        let descriptionLanguage: LocaleTag
        let completeness: Edition.Completeness
    }

    package var id: String { shared.facts.id }
    /// The folder of the source's file, empty at the top.
    package var section: String { shared.facts.section }
    /// The slug that the front matter has in this language and not in the source's.
    package var ownSlug: String? { shared.facts.ownSlug }
    package var title: String { shared.facts.title }
    /// The id of the heading that is the title; nil where the title stands in the front matter.
    package var titleID: String? { shared.facts.titleID }
    /// The path that its relative links lead from (``Article/linkOrigin``).
    package var linkOrigin: String { shared.facts.linkOrigin }
    /// Whether it is the text of a page that lists what is in its folder, as Hugo's `_index.md` is.
    package var isBranch: Bool {
        linkOrigin.hasSuffix("/" + MarkdownName.branchName) || id == MarkdownName.branchName
    }
    /// Whether it is the text of the home page, whatever its slug is.
    package var isHome: Bool { MarkdownName.isHome(id) }
    package var description: String { shared.facts.description }
    package var date: ArticleDate? { shared.facts.date }
    /// The day of the last change, where the article names one.
    package var updated: ArticleDate? { shared.facts.updated }
    package var authors: [String] { shared.facts.authors }
    /// The source's tags, which name the concepts.
    package var tags: [String] { shared.facts.tags }
    package var image: String? { shared.facts.image }
    package var imageAlt: String { shared.facts.imageAlt }
    package var minutes: Int { shared.facts.minutes }
    /// The number of words; nil where the language's readers count characters.
    package var words: Int? { shared.facts.words }
    /// Whether it is shown before it is published: no list for machines names it.
    package var isDraft: Bool { shared.facts.isDraft }
    /// The language of the text.
    package var language: LocaleTag { shared.facts.language }
    /// The language of the title; the source's where it alone is not translated.
    package var titleLanguage: LocaleTag { shared.facts.titleLanguage }
    package var descriptionLanguage: LocaleTag { shared.facts.descriptionLanguage }
    package var completeness: Edition.Completeness { shared.facts.completeness }

    /// A summary whose values are known.
    package init(
        id: String, section: String, ownSlug: String?, path: String, title: String,
        description: String,
        date: ArticleDate?, updated: ArticleDate?, authors: [String], tags: [String], image: String?, imageAlt: String,
        minutes: Int, words: Int?, isDraft: Bool, language: LocaleTag, titleLanguage: LocaleTag,
        descriptionLanguage: LocaleTag, completeness: Edition.Completeness, titleID: String? = nil,
        linkOrigin: String? = nil
    ) {
        self.path = path
        shared = Shared(
            Facts(
                id: id, section: section, ownSlug: ownSlug, title: title, titleID: titleID,
                linkOrigin: linkOrigin ?? id, description: description,
                date: date, updated: updated, authors: authors, tags: tags, image: image, imageAlt: imageAlt,
                minutes: minutes,
                words: words, isDraft: isDraft, language: language, titleLanguage: titleLanguage,
                descriptionLanguage: descriptionLanguage, completeness: completeness))
    }

    /// - Parameter titleID: the id of the heading that is the title, where the caller knows it.
    package init(
        _ edition: Edition, of source: Article, sourceLocale: LocaleTag, minutes: Int, words: Int? = nil,
        titleID: String? = nil
    ) {
        let matter = edition.article.frontMatter
        let language = edition.language(source: sourceLocale)
        // "Index" is no title: a home page without one is called as its site.
        let isNamedByFile = source.isHome && source.titlePlace == .fileName
        let ownSlug = matter.slug?.value == source.frontMatter.slug?.value ? nil : matter.slug.map { nfc($0.value) }
        self.init(
            id: source.id, section: source.section, ownSlug: ownSlug,
            path: source.isHome
                ? "" : nfc(source.section.isEmpty ? source.slug : source.section + "/" + source.slug),
            title: isNamedByFile ? "" : InlineMarkdown.plainText(matter.title?.value ?? source.id),
            description: InlineMarkdown.plainText(matter.description?.value ?? ""), date: matter.date?.value,
            updated: matter.updated?.value, authors: matter.authors.map(\.value),
            tags: source.frontMatter.tags.map(\.value),
            image: matter.image.flatMap { Self.path(ofImage: $0.source.value, from: source.linkOrigin) },
            imageAlt: matter.image?.alt?.value ?? "", minutes: minutes, words: words,
            isDraft: source.frontMatter.isDraft, language: language,
            titleLanguage: !isNamedByFile && Self.isTitleOfSource(edition, source) ? sourceLocale : language,
            descriptionLanguage: edition.state.sourceValues.contains("description") ? sourceLocale : language,
            completeness: edition.completeness,
            titleID: titleID ?? HeadingIDs.titleID(of: source, source: sourceLocale), linkOrigin: source.linkOrigin)
    }

    /// The same under another title.
    func titled(_ title: String) -> EditionSummary { copy(title: title, tags: tags) }

    /// The same with one spelling for each of its tags.
    package func spelled(_ spelling: TagSpelling) -> EditionSummary {
        let spelled = tags.map { spelling[$0] }
        return spelled == tags ? self : copy(title: title, tags: spelled)
    }

    private func copy(title: String, tags: [String]) -> EditionSummary {
        EditionSummary(
            id: id, section: section, ownSlug: ownSlug, path: path, title: title, description: description, date: date,
            updated: updated, authors: authors, tags: tags, image: image, imageAlt: imageAlt, minutes: minutes,
            words: words, isDraft: isDraft, language: language, titleLanguage: titleLanguage,
            descriptionLanguage: descriptionLanguage, completeness: completeness, titleID: titleID,
            linkOrigin: linkOrigin)
    }

    /// Below the articles folder; from the root, with a slash before it, where the author wrote it so; nil for one of
    /// another site.
    private static func path(ofImage source: String, from origin: String) -> String? {
        if source.utf8.first == ASCII.slash, !source.hasPrefix("//") { return PercentText.decoded(source) }
        return ArticleLink(source, from: origin) == .outside ? nil : ArticlePaths.resolve(source, from: origin)
    }

    /// The name of a file is translated by nobody.
    private static func isTitleOfSource(_ edition: Edition, _ source: Article) -> Bool {
        source.titlePlace == .fileName || edition.state.sourceValues.contains("title")
    }

    /// Whether search engines and feeds are told of it: text of the language itself, and no draft.
    package var isListed: Bool { completeness != .source && !isDraft }

    /// Whether feeds may name it; a locale without such an edition has no feed.
    package var isInFeeds: Bool { isListed && date != nil }

    /// When it changed last.
    package var changed: ArticleDate? { updated ?? date }
}
