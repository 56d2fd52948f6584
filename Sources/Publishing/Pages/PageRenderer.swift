import Articles
package import Locales
import SourceText
package import Templates

/// Makes the pages of one locale.
///
/// It fills the names that `docs/theme.md` describes and lets the theme's templates do the rest. Not `Sendable`, since
/// the locale's formats are not: one per worker and locale.
package final class PageRenderer {
    let index: SiteIndex
    let locale: SiteLocale
    let messages: LocaleMessages
    let endonyms: [LocaleTag: String]
    private let library: TemplateLibrary

    package init(
        _ index: SiteIndex, _ locale: SiteLocale, messages: LocaleMessages, library: TemplateLibrary,
        endonyms: [LocaleTag: String]
    ) {
        self.index = index
        self.locale = locale
        self.messages = messages
        self.library = library
        self.endonyms = endonyms
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
    }

    func page(_ template: String, _ facts: PageFacts, _ own: TemplateContext) throws(RenderingError) -> SitePage {
        var address = address(of: facts.folder)
        if facts.fileName == "404.html" { address.hostRoot = index.identity.hostRoot }
        let bytes = try page(template, facts, own, at: address)
        return SitePage(path: address.folder + facts.fileName, bytes: bytes)
    }

    /// The bytes of a page that stands at `address`.
    func page(
        _ template: String, _ facts: PageFacts, _ own: TemplateContext, at address: PageAddress
    ) throws(RenderingError) -> [UInt8] {
        var context = own
        context["page"] = .context(pageContext(facts))
        context["site"] = .context(siteContext(address))
        context["ui"] = .context(messages.fixed)
        context["languages"] = .contexts(index.locales.map { language($0, facts, address) })
        context["stylesheets"] = .list([.string(address.link(to: index.stylesheetPath))])
        addAlternates(facts, to: &context)
        var bytes: [UInt8] = []
        try library.render(template, with: context, into: &bytes)
        return bytes
    }

    func address(of folder: String) -> PageAddress {
        PageAddress(folder: ([locale.path, folder].filter { !$0.isEmpty }).joined(separator: "/") + "/")
    }

    /// A page's path below the root of the site, ending in `/`.
    func path(_ folder: String, in locale: SiteLocale) -> String {
        locale.path + "/" + (folder.isEmpty ? "" : folder + "/")
    }

    // MARK: What every page has

    private func pageContext(_ facts: PageFacts) -> TemplateContext {
        let isHome = facts.folder.isEmpty && facts.fileName == "index.html"
        var page: TemplateContext = [
            "lang": .string(locale.tag.tag), "dir": .string(locale.tag.direction),
            "language-name": .string(endonyms[locale.tag] ?? locale.tag.tag), "title": .string(facts.title),
            "description": .string(facts.description), "is-unlisted": .flag(facts.isUnlisted), "is-home": .flag(isHome),
        ]
        let fullTitle = messages.text("page-title", ["page": .text(facts.title), "site": .text(index.identity.name)])
        page["full-title"] = .string(isHome || fullTitle.isEmpty ? facts.title : fullTitle)
        if let flag = facts.flag { page[flag] = true }
        if let url = index.identity.url, !facts.isUnlisted, let canonical = index.locale(facts.canonical) {
            page["canonical"] = .string(url + "/" + PageAddress.encoded(path(facts.folder, in: canonical)))
        }
        return page
    }

    private func siteContext(_ address: PageAddress) -> TemplateContext {
        var site: TemplateContext = [
            "name": .string(index.identity.name), "tagline": .string(index.taglines[locale.tag] ?? ""),
            "url": .string(address.link(to: path("", in: locale))),
            "tags-url": .string(address.link(to: path("tags", in: locale))),
            "search-url": .string(address.link(to: path("search", in: locale))),
            "contact-url": .string(address.link(to: path("contact", in: locale))),
        ]
        if let logo = index.logoPath {
            let link = TemplateValue.string(address.link(to: logo))
            site["logo"] = ["src": link, "width": "40", "height": "40"]
            site["icon"] = link
        }
        return site
    }

    private func language(_ other: SiteLocale, _ facts: PageFacts, _ address: PageAddress) -> TemplateContext {
        let exists = facts.locales.contains(other.tag)
        return [
            "lang": .string(other.tag.tag), "dir": .string(other.tag.direction), "short": .string(other.label),
            "name": .string(endonyms[other.tag] ?? other.tag.tag),
            "url": .string(address.link(to: path(exists ? facts.folder : "", in: other))),
            "tagline": .string(index.taglines[other.tag] ?? ""), "is-current": .flag(other.tag == locale.tag),
            "is-missing": .flag(!exists),
        ]
    }

    /// hreflang and Open Graph: the translations that exist, the same set on each of them.
    private func addAlternates(_ facts: PageFacts, to context: inout TemplateContext) {
        guard let url = index.identity.url, !facts.isUnlisted, facts.canonical == locale.tag else { return }
        func absolute(_ locale: SiteLocale) -> String {
            url + "/" + PageAddress.encoded(path(facts.folder, in: locale))
        }
        let existing = index.locales.filter { facts.locales.contains($0.tag) }
        var alternates: [TemplateContext] = existing.map {
            ["hreflang": .string($0.tag.tag), "url": .string(absolute($0))]
        }
        if facts.folder.isEmpty {
            alternates.append(["hreflang": "x-default", "url": .string(url + "/")])
        } else if let source = existing.first(where: { $0.tag == index.source }) {
            alternates.append(["hreflang": "x-default", "url": .string(absolute(source))])
        }
        context["alternates"] = .contexts(alternates)
        context["og"] = [
            "type": .string(facts.openGraphType), "url": .string(absolute(locale)),
            "locale": .string(locale.tag.openGraphName),
            "locales": .list(existing.filter { $0.tag != locale.tag }.map { .string($0.tag.openGraphName) }),
        ]
    }
}
