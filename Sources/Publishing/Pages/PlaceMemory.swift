import Locales
import Templates

/// What the pages of one place in all its languages share: made for the first of them, used by the others.
///
/// Of articles it remembers one, since a worker makes the pages of an article one after the other; the lists, of which
/// there are fewer and which are made language by language, it remembers all.
package final class PlaceMemory {
    private var article: PlaceLinks?
    private var lists: [SitePlace: PlaceLinks] = [:]

    package init() {}

    func links(of place: SitePlace, in index: SiteIndex) -> PlaceLinks {
        if let article, article.place == place { return article }
        if let known = lists[place] { return known }
        let fresh = PlaceLinks(of: place, in: index)
        if case .article = place { article = fresh } else { lists[place] = fresh }
        return fresh
    }
}

extension SiteIndex {
    /// Whether a page that a locale has is in the locale's language, in part at least.
    fileprivate func isOwn(_ place: SitePlace, in locale: LocaleTag) -> Bool {
        guard case .article(let id) = place else { return true }
        return edition(id, in: locale)?.completeness != .source
    }
}

/// Where a page stands in every language.
final class PlaceLinks {
    let place: SitePlace
    /// Below the root, percent-encoded, in the order of the site's locales; nil where a locale does not have the page.
    let paths: [String?]
    /// The locales that have it.
    let locales: [LocaleTag]
    /// Those of them that have it in their own language; of an article alone.
    let ownLocales: [LocaleTag]
    /// The locales in which it is of their language (``SiteIndex/translations(of:)``).
    let translations: [SiteLocale]
    /// The rows of hreflang, the same on each of its pages.
    let alternates: TemplateValue

    fileprivate init(of place: SitePlace, in index: SiteIndex) {
        self.place = place
        let paths = index.locales.map { locale in
            index.folder(of: place, in: locale.tag).map { folder in
                PageAddress.encoded(locale.path + (folder.isEmpty ? "/" : "/" + folder + "/"))
            }
        }
        self.paths = paths
        let locales = zip(index.locales, paths).compactMap { $1 == nil ? nil : $0.tag }
        self.locales = locales
        ownLocales = locales.filter { index.isOwn(place, in: $0) }
        translations = index.translations(of: place)
        alternates = Self.rows(index.alternates(of: place))
    }

    static func rows(_ alternates: [(hreflang: String, url: String)]) -> TemplateValue {
        .contexts(alternates.map { [.hreflang: .string($0.hreflang), .url: .string($0.url)] })
    }
}
