import Articles
import Locales

/// The sitemap of a site by the protocol of sitemaps.org: an index, and below each language's folder the pages of that
/// language with their translations.
///
/// The list of languages has a file of its own, since a sitemap speaks only of what is in its own folder or below
/// (sitemaps.org, "Sitemap file location"). Pages without a text in the language, drafts, search and 404 are left out.
/// `lastmod` is the content's own date; priority and frequency, which search engines do not read, are not written.
package struct Sitemap: Sendable {
    private let index: SiteIndex
    private let limits: Limits

    /// What one file may hold at most (sitemaps.org, "Sitemap index files").
    struct Limits: Sendable {
        var addresses = 50_000
        var bytes = 50 << 20
    }

    package init(of index: SiteIndex) { self.init(of: index, limits: Limits()) }

    init(of index: SiteIndex, limits: Limits) {
        self.index = index
        self.limits = limits
    }

    /// The name of the index below the site's root.
    package static let indexPath = "sitemap.xml"

    /// All files; none where the site has no address.
    package func pages() -> [SitePage] {
        guard index.identity.url != nil else { return [] }
        var pages: [SitePage] = []
        var map = XMLText()
        map.open("sitemapindex", ["xmlns": Self.namespace])
        // The block of alternates is the same in every language: made once.
        var blocks: [SitePlace: [UInt8]] = [:]
        var files: [(page: SitePage, date: ArticleDate?)] = [(languages(&blocks), nil)]
        for locale in index.locales { files += self.files(of: locale, &blocks) }
        for (page, date) in files {
            map.open("sitemap")
            map.element("loc", index.url(ofFile: page.path) ?? "")
            if let date { map.element("lastmod", date.lastModification) }
            map.close("sitemap")
            pages.append(page)
        }
        map.close("sitemapindex")
        pages.append(SitePage(path: Self.indexPath, bytes: map.bytes))
        return pages
    }

    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private static let head: [UInt8] = {
        var xml = XMLText()
        xml.open("urlset", ["xmlns": namespace, "xmlns:xhtml": "http://www.w3.org/1999/xhtml"])
        return xml.bytes
    }()

    private static let foot = Array("</urlset>\n".utf8)

    /// The one of the page at the site's root, which stands in for the home pages of all other languages.
    private func languages(_ blocks: inout [SitePlace: [UInt8]]) -> SitePage {
        var bytes = Self.head + Array("<url>\n<loc>".utf8)
        XMLText.escape(index.url(ofFile: "") ?? "", into: &bytes)
        bytes += Array("</loc>\n".utf8) + block(of: .home, &blocks) + Array("</url>\n".utf8) + Self.foot
        return SitePage(path: "sitemap-languages.xml", bytes: bytes)
    }

    /// The files of a locale with the date of the newest page in each.
    private func files(
        of locale: SiteLocale, _ blocks: inout [SitePlace: [UInt8]]
    ) -> [(page: SitePage, date: ArticleDate?)] {
        var files: [(page: SitePage, date: ArticleDate?)] = []
        var bytes = Self.head
        var count = 0
        var newest: ArticleDate?
        func finish() {
            let name = files.isEmpty ? "sitemap.xml" : "sitemap-\(files.count + 1).xml"
            files.append((SitePage(path: locale.path + "/" + name, bytes: bytes + Self.foot), newest))
            (bytes, count, newest) = (Self.head, 0, nil)
        }
        for (place, date) in entries(of: locale) {
            guard let url = index.url(of: place, in: locale) else { continue }
            var entry = Array("<url>\n<loc>".utf8)
            XMLText.escape(url, into: &entry)
            entry += Array("</loc>\n".utf8)
            if let date { entry += Array("<lastmod>\(date.lastModification)</lastmod>\n".utf8) }
            entry += block(of: place, &blocks)
            entry += Array("</url>\n".utf8)
            if count > 0, count == limits.addresses || bytes.count + entry.count + Self.foot.count > limits.bytes {
                finish()
            }
            bytes += entry
            count += 1
            newest = later(newest, date)
        }
        finish()
        return files
    }

    /// The pages of a locale, each with the date of its last change.
    private func entries(of locale: SiteLocale) -> [(SitePlace, ArticleDate?)] {
        let editions = index.listedEditions(in: locale.tag)
        let newest = editions.reduce(nil) { later($0, $1.changed) }
        let home = index.homeTexts[locale.tag]
        var entries: [(SitePlace, ArticleDate?)] = []
        if home?.isDraft != true { entries.append((.home, later(newest, home?.changed))) }
        entries += editions.map { (.article($0.id), $0.changed) }
        entries += SiteIndex.commonPages.map { (.page($0), $0 == "tags" ? newest : nil) }
        let sections = index.sections(in: locale.tag).map { folder in
            (SitePlace.section(folder), index.editions(inSection: folder, in: locale.tag))
        }
        let tags = index.tags(in: locale.tag).keys.sorted().map { tag in
            (SitePlace.tag(tag), index.editions(with: tag, in: locale.tag))
        }
        for (place, editions) in sections + tags {
            let own = editions.filter(\.isListed)
            if !own.isEmpty { entries.append((place, own.reduce(nil) { later($0, $1.changed) })) }
        }
        return entries
    }

    private func block(of place: SitePlace, _ blocks: inout [SitePlace: [UInt8]]) -> [UInt8] {
        if let known = blocks[place] { return known }
        var block: [UInt8] = []
        for alternate in index.alternates(of: place) {
            block += Array("<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.hreflang)\" href=\"".utf8)
            XMLText.escape(alternate.url, into: &block)
            block += Array("\"/>\n".utf8)
        }
        blocks[place] = block
        return block
    }

    private func later(_ left: ArticleDate?, _ right: ArticleDate?) -> ArticleDate? {
        guard let left, let right else { return left ?? right }
        return left.secondsSince1970 < right.secondsSince1970 ? right : left
    }
}
