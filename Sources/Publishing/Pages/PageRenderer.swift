import Articles
package import Locales
import SourceText
package import Templates

/// Makes the pages of one locale.
///
/// It fills the names that `docs/theme.md` describes and lets the theme's templates do the rest. What pages of a locale
/// share is made once. Not `Sendable`, since the locale's formats are not: one per worker and locale.
package final class PageRenderer {
    let index: SiteIndex
    let locale: SiteLocale
    let messages: LocaleMessages
    let endonyms: [LocaleTag: String]
    let memory = PageMemory()
    /// The links to feeds, by tag, empty for the locale's own; the same on many pages.
    var feedLinks: [String: [TemplateContext]] = [:]
    let feedMemory = FeedMemory()
    private let places: PlaceMemory
    private let library: TemplateLibrary
    /// Each locale's row in the switcher, without what depends on the page.
    private lazy var switcherRows = index.locales.map(switcherRow)
    lazy var structuredData = StructuredData(index: index, locale: locale)
    lazy var collator = Collator(locale.tag)
    /// The tags of the locale as its readers sort them.
    lazy var sortedTags = collator.sorted(index.tags(in: locale.tag).keys.sorted()) {
        index.label(of: $0, in: locale.tag)
    }

    /// - Parameter places: shared by the renderers of a worker.
    package init(
        _ index: SiteIndex, _ locale: SiteLocale, messages: LocaleMessages, library: TemplateLibrary,
        endonyms: [LocaleTag: String], places: PlaceMemory = PlaceMemory()
    ) {
        self.index = index
        self.locale = locale
        self.messages = messages
        self.library = library
        self.endonyms = endonyms
        self.places = places
    }

    /// What a page is, apart from what its own template shows.
    struct PageFacts {
        /// The page's folder below the locale's folder, empty for its home page.
        var folder: String
        var fileName = "index.html"
        var title: String
        var description = ""
        /// The locales that have this page, the present one among them.
        var locales: [LocaleTag]
        /// The locale whose page search engines should show.
        var canonical: LocaleTag
        var isUnlisted = false
        var flag: TemplateKey?
        var openGraphType = "website"
        /// The questions that the page answers, where it is a home page.
        var questions: [ArticleQuestion] = []
        /// Whether it is the page at the site's root, which stands above all locales.
        var isRoot = false
    }

    func page(_ template: String, _ facts: PageFacts, _ own: TemplateContext) throws(RenderingError) -> SitePage {
        let folder = address(of: facts.folder).folder
        let is404 = facts.fileName == "404.html"
        let address = PageAddress(folder: folder, hostRoot: is404 ? index.identity.hostRoot : nil)
        let bytes = try page(template, facts, own, at: address)
        return SitePage(path: address.folder + facts.fileName, bytes: bytes)
    }

    /// The bytes of a page that stands at `address`.
    func page(
        _ template: String, _ facts: PageFacts, _ own: TemplateContext, at address: PageAddress
    ) throws(RenderingError) -> [UInt8] {
        var context = own
        context[.page] = .context(pageContext(facts))
        context[.site] = .context(siteContext(address))
        context[.ui] = .context(messages.fixed)
        let links = links(of: facts)
        context[.languages] = .contexts(
            index.locales.indices.map { language($0, switcherRows[$0], facts, links, address) })
        let stylesheets =
            [index.stylesheetPath] + (facts.flag == .isSearch ? [index.searchAssets.stylesheetPath] : [])
        context[.stylesheets] = .list(stylesheets.map { .string(address.link(to: $0)) })
        addDiscovery(facts, links, to: &context)
        var bytes: [UInt8] = []
        try library.render(template, with: context, into: &bytes)
        return messages.foreign.resolved(bytes)
    }

    func address(of folder: String) -> PageAddress {
        PageAddress(folder: path(folder, in: locale))
    }

    /// A page's path below the root of the site, ending in `/`.
    func path(_ folder: String, in locale: SiteLocale) -> String {
        index.path(of: folder, in: locale)
    }

    /// What the page shares with those of other languages; nil where the index does not know it.
    private func links(of facts: PageFacts) -> PlaceLinks? {
        index.place(of: facts.folder, in: locale.tag).map(links)
    }

    func links(of place: SitePlace) -> PlaceLinks { places.links(of: place, in: index) }

    // MARK: What every page has

    private func pageContext(_ facts: PageFacts) -> TemplateContext {
        let isHome = facts.folder.isEmpty && facts.fileName == "index.html"
        var page: TemplateContext = [
            .lang: .string(locale.tag.tag), .dir: .string(locale.tag.direction),
            .languageName: .string(endonyms[locale.tag] ?? locale.tag.tag), .title: .string(facts.title),
            .description: .string(facts.description), .isUnlisted: .flag(facts.isUnlisted), .isHome: .flag(isHome),
        ]
        let fullTitle =
            isHome && facts.title == index.identity.name
            ? "" : messages.text("page-title", ["page": .text(facts.title), "site": .text(index.identity.name)])
        page[.fullTitle] = .string(fullTitle.isEmpty ? facts.title : fullTitle)
        if let flag = facts.flag { page[flag] = true }
        page[.canonical] = canonical(facts).map { .string($0) }
        return page
    }

    private func siteContext(_ address: PageAddress) -> TemplateContext {
        let home = address.link(to: path("", in: locale))
        var site: TemplateContext = [
            .name: .string(index.identity.name),
            .tagline: .string(messages.foreign.marked(index.taglines[locale.tag] ?? "", "site-tagline")),
            .url: .string(home), .tagsURL: .string(home + "tags/"), .searchURL: .string(home + "search/"),
            .contactURL: .string(home + "contact/"), .assetsURL: .string(address.link(to: "assets/")),
        ]
        site[.feedURL] = feedLink(address).map { .string($0) }
        if let logo = index.logoPath {
            let link = TemplateValue.string(address.link(to: logo))
            site[.logo] = [.src: link, .width: "40", .height: "40"]
            site[.icon] = link
        }
        if let icon = index.iconPath { site[.icon] = .string(address.link(to: icon)) }
        return site
    }

    private func switcherRow(_ other: SiteLocale) -> TemplateContext {
        [
            .lang: .string(other.tag.tag), .dir: .string(other.tag.direction), .short: .string(other.label),
            .name: .string(endonyms[other.tag] ?? other.tag.tag), .tagline: .string(index.taglines[other.tag] ?? ""),
            .isCurrent: .flag(other.tag == locale.tag),
        ]
    }

    private func language(
        _ position: Int, _ row: TemplateContext, _ facts: PageFacts, _ links: PlaceLinks?, _ address: PageAddress
    ) -> TemplateContext {
        var row = row
        let other = index.locales[position]
        let exists = facts.locales.contains(other.tag)
        let path =
            exists ? links?.paths[position] ?? PageAddress.encoded(path(folder(of: facts, in: other), in: other)) : nil
        row[.url] = .string(address.link(encoded: path ?? memory.home(of: other)))
        row[.isMissing] = .flag(!exists)
        return row
    }
}
