package import Locales

/// A page that a site has in several languages, whatever its address is in each.
package enum SitePlace: Hashable, Sendable {
    case home
    /// By the article's id.
    case article(String)
    /// By the tag of the source.
    case tag(String)
    /// By the folder of its articles.
    case section(String)
    /// A page that every language has at the same address: `tags`, `contact`.
    case page(String)
}

extension SiteIndex {
    /// The pages that every language has besides its home page and that search engines may list.
    static let commonPages = ["tags", "contact"]

    /// The page in a folder below a locale's folder, empty for the home page; nil for one that the index does not know.
    package func place(of folder: String, in locale: LocaleTag) -> SitePlace? {
        if folder.isEmpty { return .home }
        if Self.commonPages.contains(folder) { return .page(folder) }
        return places[locale]?[folder] ?? (sectionCount(folder, in: locale) > 0 ? .section(folder) : nil)
    }

    /// The folder of a page below a locale's folder; nil where the locale does not have it.
    package func folder(of place: SitePlace, in locale: LocaleTag) -> String? {
        switch place {
        case .home: ""
        case .article(let id): edition(id, in: locale)?.path
        case .tag(let tag): tags(in: locale)[tag] == nil ? nil : path(ofTag: tag, in: locale)
        case .section(let folder): sectionCount(folder, in: locale) > 0 ? folder : nil
        case .page(let folder): folder
        }
    }

    /// Where a page of one locale stands in another, below that one's folder.
    ///
    /// What the index does not know, such as the second page of a list, keeps its name below its nearest known folder.
    package func counterpart(of folder: String, of locale: LocaleTag, in other: LocaleTag) -> String {
        var known = folder[...]
        while !known.isEmpty {
            if let place = place(of: String(known), in: locale) {
                return (self.folder(of: place, in: other) ?? String(known)) + folder[known.endIndex...]
            }
            known = known.lastIndex(of: "/").map { known[..<$0] } ?? ""
        }
        return folder
    }

    /// The locales in which a page is of their language, in the site's order.
    ///
    /// What hreflang, the sitemap and Open Graph name; editions in the source's language elsewhere and drafts are none.
    package func translations(of place: SitePlace) -> [SiteLocale] {
        switch place {
        case .home: locales.filter { homeTexts[$0.tag]?.isDraft != true }
        case .page: locales
        case .article(let id): locales.filter { edition(id, in: $0.tag)?.isListed ?? false }
        case .tag(let tag): locales.filter { hasListed(byTag[$0.tag]?[tag], in: $0.tag) }
        case .section(let folder): locales.filter { hasListed(bySection[$0.tag]?[folder], in: $0.tag) }
        }
    }

    private func hasListed(_ positions: [Int]?, in locale: LocaleTag) -> Bool {
        guard let positions, let editions = editions[locale] else { return false }
        return positions.contains { editions[$0].isListed }
    }

    /// The editions that search engines and feeds are told of, newest first.
    package func listedEditions(in locale: LocaleTag) -> [EditionSummary] {
        (editions[locale] ?? []).filter(\.isListed)
    }

    /// What a link to a folder of articles leads to: the home page, the article at the folder's own address or the list
    /// of what is in it, in the locale, else in the source's language.
    ///
    /// - Returns: the page's folder below that locale's; nil where no language has such a page.
    package func page(atFolder folder: String, for locale: SiteLocale) -> (locale: SiteLocale, folder: String)? {
        if folder.isEmpty { return (locale, "") }
        for home in [locale, self.locale(source)].compactMap(\.self) {
            if let edition = edition(folder, in: home.tag) { return (home, edition.path) }
            if sectionCount(folder, in: home.tag) > 0 { return (home, folder) }
        }
        return nil
    }

    // MARK: Absolute addresses

    /// A page's address below the site's root, ending in `/`.
    func path(of folder: String, in locale: SiteLocale) -> String {
        locale.path + "/" + (folder.isEmpty ? "" : folder + "/")
    }

    /// A page's address with scheme and host; nil where the site has none.
    package func url(of folder: String, in locale: SiteLocale) -> String? {
        url(ofFile: path(of: folder, in: locale))
    }

    /// The address of a file below the site's root, empty for the root itself.
    package func url(ofFile path: String) -> String? {
        identity.url.map { $0 + "/" + PageAddress.encoded(path) }
    }

    func url(of place: SitePlace, in locale: SiteLocale) -> String? {
        folder(of: place, in: locale.tag).flatMap { url(of: $0, in: locale) }
    }

    /// The translations of a page with their addresses, itself among them, then `x-default`; the same on each of them.
    ///
    /// `x-default` is the list of languages for home pages, and the source's page for others. Empty where the site has
    /// no address.
    func alternates(of place: SitePlace) -> [(hreflang: String, url: String)] {
        let existing = translations(of: place)
        var alternates = existing.compactMap { locale in
            url(of: place, in: locale).map { (hreflang: locale.tag.tag, url: $0) }
        }
        let standard: String?
        if place == .home {
            standard = url(ofFile: "")
        } else {
            standard = existing.first { $0.tag == source }.flatMap { url(of: place, in: $0) }
        }
        if let standard, !alternates.isEmpty { alternates.append(("x-default", standard)) }
        return alternates
    }
}
