import Articles
import Locales
import MarkdownSyntax
import SourceText

/// The content of a locale as JSON, article by article: `content.json` of a bundle, described by
/// `docs/content.schema.json`.
///
///     file.write(record.opening)
///     for each edition { file.write(record.article(…)) }
///     file.write(record.closing)
///
/// Not `Sendable`, since the locale's formats are not: one per worker and locale.
package final class ContentRecord {
    private let index: SiteIndex
    private let locale: SiteLocale
    private let messages: LocaleMessages

    package init(_ index: SiteIndex, _ locale: SiteLocale, messages: LocaleMessages) {
        self.index = index
        self.locale = locale
        self.messages = messages
    }

    /// What stands before the first article.
    package var opening: [UInt8] {
        var site = [("name", JSONString.quoted(index.identity.name))]
        site.append(("url", index.identity.url.map(JSONString.quoted) ?? "null"))
        site.append(("tagline", JSONString.quoted(index.taglines[locale.tag] ?? "")))
        site.append(("source", JSONString.quoted(index.source.tag)))
        let own = [
            ("tag", JSONString.quoted(locale.tag.tag)), ("label", JSONString.quoted(locale.label)),
            ("path", JSONString.quoted(locale.path)), ("direction", JSONString.quoted(locale.tag.direction)),
            ("name", JSONString.quoted(LocaleProfile.endonym(of: locale.tag))),
        ]
        let text = "{\n  \"version\": 1,\n  \"site\": \(Self.object(site)),\n  \"locale\": \(Self.object(own)),\n"
        return Array((text + "  \"articles\": [\n").utf8)
    }

    package static let closing = Array("\n  ]\n}\n".utf8)

    /// What stands between two articles.
    package static let separator = Array(",\n".utf8)

    /// One article in one line.
    ///
    /// - Parameters:
    ///   - headingIDs: the ids of its headings (``HeadingIDs``).
    ///   - source: the bytes of the article in the source language.
    ///   - markdown: where its Markdown stands in the bundle.
    package func article(
        _ edition: Edition, headingIDs: [String], source: [UInt8], markdown: String
    ) -> [UInt8]? {
        guard let summary = index.edition(edition.article.id, in: locale.tag) else { return nil }
        let matter = edition.article.frontMatter
        let page = index.path(of: summary.path, in: locale)
        let fields: [(String, String)] = [
            ("id", JSONString.quoted(summary.id)), ("url", JSONString.quoted(address(page))),
            ("page", JSONString.quoted("site/" + page + "index.html")), ("markdown", JSONString.quoted(markdown)),
            ("language", JSONString.quoted(summary.language.tag)),
            ("completeness", JSONString.quoted("\(edition.completeness)")),
            ("sourceSHA256", JSONString.quoted(SHA256Digest.hexadecimal(of: source))),
            ("title", JSONString.quoted(summary.title)), ("description", JSONString.quoted(summary.description)),
            ("date", date(matter.date?.value)), ("updated", date(matter.updated?.value)),
            ("authors", JSONString.list(matter.authors.map(\.value))),
            ("tags", "[" + summary.tags.map(tag).joined(separator: ", ") + "]"),
            ("image", image(matter, summary)), ("minutes", "\(summary.minutes)"),
            ("html", JSONString.quoted(html(edition, summary, headingIDs))),
            ("faq", "[" + matter.questions.map { question($0, summary) }.joined(separator: ", ") + "]"),
        ]
        return Array(("    " + Self.object(fields)).utf8)
    }

    private static func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { JSONString.quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + "}"
    }

    private func date(_ date: ArticleDate?) -> String { date.map { JSONString.quoted($0.text) } ?? "null" }

    private func tag(_ tag: String) -> String {
        Self.object([
            ("id", JSONString.quoted(tag)), ("label", JSONString.quoted(index.label(of: tag, in: locale.tag))),
            ("url", JSONString.quoted(address(locale.path + "/" + index.path(ofTag: tag, in: locale.tag) + "/"))),
        ])
    }

    private func image(_ matter: FrontMatter, _ summary: EditionSummary) -> String {
        guard let image = matter.image, let path = index.image(of: summary) else { return "null" }
        return Self.object([
            ("url", JSONString.quoted(address(SiteFiles.path(ofAsset: path)))),
            ("file", JSONString.quoted("site/" + SiteFiles.path(ofAsset: path))),
            ("alt", image.alt.map { JSONString.quoted($0.value) } ?? "null"),
            ("caption", JSONString.quoted(image.caption?.value ?? "")),
        ])
    }

    private func question(_ question: ArticleQuestion, _ summary: EditionSummary) -> String {
        let answer = MarkdownParser().tree(of: Array(question.answer.value.utf8), detail: .shown)
        let html = HTMLRenderer.html(of: answer, settings: settings(summary))
        return Self.object([
            ("question", JSONString.quoted(InlineMarkdown.plainText(question.question.value))),
            ("answer", JSONString.quoted(String(decoding: html, as: UTF8.self))),
        ])
    }

    private func html(_ edition: Edition, _ summary: EditionSummary, _ headingIDs: [String]) -> String {
        let tree = edition.article.bodyTree
        var settings = settings(summary)
        settings.headingIDs = headingIDs
        return String(decoding: HTMLRenderer.html(of: tree, settings: settings), as: UTF8.self)
    }

    private func settings(_ summary: EditionSummary) -> HTMLRenderer.Settings {
        var settings = HTMLRenderer.Settings(in: summary.language, source: index.source)
        settings.resolve = { [self] in link($0, from: summary) }
        settings.number = { [messages] in messages.number($0) }
        settings.footnotesLabel = messages.text("footnotes-title")
        settings.backToTextLabel = messages.text("footnote-back")
        settings.alertLabel = { [messages] in messages.fixedText("alert-" + $0.rawValue) }
        settings.labelLanguage = summary.language == locale.tag ? nil : locale.tag
        return settings
    }

    /// A link as a page of any site may use it: absolute where the site's address is known, else from its root.
    private func link(_ destination: String, from summary: EditionSummary) -> String {
        guard case .inside(let target, let fragment) = index.link(destination, from: summary.linkOrigin) else {
            return destination
        }
        switch target {
        case .file(let file):
            let path = index.pictures.localized.path(file, in: summary.language)
            return address(SiteFiles.path(ofAsset: path)) + fragment
        case .folder(let folder):
            guard let found = index.page(atFolder: folder, for: locale) else { return destination }
            return address(index.path(of: found.folder, in: found.locale)) + fragment
        case .article(let other):
            let home = index.edition(other, in: locale.tag) != nil ? locale : index.locale(index.source) ?? locale
            guard let found = index.edition(other, in: home.tag) else { return destination }
            return address(index.path(of: found.path, in: home)) + fragment
        case .page(let place):
            return index.folder(of: place, in: locale.tag).map { address(index.path(of: $0, in: locale)) + fragment }
                ?? destination
        }
    }

    private func address(_ path: String) -> String {
        (index.identity.url.map { $0 + "/" } ?? "/") + PageAddress.encoded(path)
    }
}
