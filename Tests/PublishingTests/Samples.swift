import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

/// An article of `text`; one without front matter gets a title.
func article(_ text: String, id: String = "health/sleep") throws -> Article {
    let text = text.hasPrefix("---") ? text : "---\ntitle: x\n---\n" + text
    let file = SourceFile(path: "articles/\(id).md", text: text)
    return try #require(ArticleParser.article(from: file, id: id).article)
}

/// The built-in locales of a new workspace, each with the same policy.
func siteLocales(_ publish: PublishPolicy = .hold) -> [SiteLocale] {
    LocaleTag.defaults.map { SiteLocale(tag: $0, publish: publish) }
}

func summary(_ article: Article, tags: [String]? = nil) -> EditionSummary {
    let edition = Weaver(source: .english).edition(of: article, in: SiteLocale(tag: .english))
    return EditionSummary(edition, of: article, sourceLocale: .english, minutes: 3)
}

/// An article with nothing but a date and tags.
func summary(id: String, date: String?, tags: [String] = []) throws -> EditionSummary {
    var text = "---\ntitle: \(id)\ntags: [\(tags.joined(separator: ", "))]\n"
    if let date { text += "date: \(date)\n" }
    return summary(try article(text + "---\nx\n", id: id))
}

func index(_ editions: [EditionSummary], identity: SiteIdentity = SiteIdentity()) -> SiteIndex {
    SiteIndex(
        identity: identity, source: .english, locales: [SiteLocale(tag: .english)],
        editions: [.english: editions], tagLabels: [:], taglines: [:], stylesheetPath: "assets/style.css",
        logoPath: nil)
}

extension SitePage {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
