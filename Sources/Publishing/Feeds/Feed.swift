import Articles
import Locales

/// What feed readers are told: the newest articles of a language, or of a topic in it.
///
/// Only texts in the language itself are in it, no drafts, and only articles with a date. Nothing takes the clock: a
/// feed is as new as the newest change of what it lists.
struct Feed {
    let index: SiteIndex
    let locale: SiteLocale
    /// The tag of the source, nil for the feed of a language.
    let tag: String?
    let title: String
    /// Newest first.
    let editions: [EditionSummary]
    let memory: FeedMemory

    /// Nil where there is nothing to list, or the site has no address.
    init?(_ index: SiteIndex, _ locale: SiteLocale, tag: String?, title: String, memory: FeedMemory = FeedMemory()) {
        guard index.identity.url != nil else { return nil }
        let editions = Self.editions(of: tag, in: locale, index)
        if editions.isEmpty { return nil }
        self.index = index
        self.locale = locale
        self.tag = tag
        self.title = title
        self.editions = editions
        self.memory = memory
    }

    private static func editions(of tag: String?, in locale: SiteLocale, _ index: SiteIndex) -> [EditionSummary] {
        let all = tag.map { index.editions(with: $0, in: locale.tag) } ?? index.editions[locale.tag] ?? []
        return Array(all.lazy.filter(\.isInFeeds).prefix(index.identity.feedSize))
    }

    /// The kinds of files in which a feed is written.
    enum Format: String, CaseIterable {
        case atom = "feed.xml"
        case json = "feed.json"

        var mediaType: String { self == .atom ? "application/atom+xml" : "application/feed+json" }
    }

    /// The folder of the page that the feed belongs to, below the locale's folder.
    var folder: String { tag.map { index.path(ofTag: $0, in: locale.tag) } ?? "" }

    /// Where the feed stands below the site's root.
    func path(_ format: Format) -> String {
        locale.path + "/" + (folder.isEmpty ? "" : folder + "/") + format.rawValue
    }

    /// When something in it changed last.
    var changed: ArticleDate? {
        editions.compactMap(\.changed).max { $0.secondsSince1970 < $1.secondsSince1970 }
    }

    var id: String { identifier(tag.map { ["feed", "tag", $0] } ?? ["feed"]) }

    /// The id of an entry: it outlives other slugs and titles, since it is made of the article's id.
    func id(of edition: EditionSummary) -> String { identifier(["article", edition.id]) }

    /// A UUID of the site's address, the language and names: version 8 (RFC 9562, section 5.8), cut from a SHA-256.
    private func identifier(_ names: [String]) -> String {
        let parts = [index.identity.url ?? "", locale.tag.tag] + names
        var bytes = Array(SHA256Digest.bytes(of: Array(parts.joined(separator: "\n").utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text = "urn:uuid:"
        for (position, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(position) { text += "-" }
            text += String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
        }
        return text
    }

    func labels(of edition: EditionSummary) -> [(tag: String, label: String)] {
        edition.tags.map { ($0, index.label(of: $0, in: locale.tag)) }
    }
}
