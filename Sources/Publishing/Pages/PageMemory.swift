import Articles
import Locales
import Templates

/// What the pages of one locale say again and again, made once: cards of articles, dates, names of tags.
final class PageMemory {
    /// The parts of a card that do not depend on the page it stands on, by the article's id.
    var cards: [String: Card] = [:]
    var dates: [ArticleDate: String] = [:]
    var readingTimes: [Int: String] = [:]
    /// Authors as HTML.
    var names: [[String]: String] = [:]
    /// The language of the page that the last link leads to, where it is another than that of these pages.
    var linkLanguage: LocaleTag?
    var sectionTitles: [String: String] = [:]
    private var homes: [LocaleTag: String] = [:]

    struct Card {
        let context: TemplateContext
        /// The page's path below the root, percent-encoded.
        let path: String
        let image: Picture?
    }

    /// A locale's folder below the root, percent-encoded.
    func home(of locale: SiteLocale) -> String {
        if let known = homes[locale.tag] { return known }
        let home = PageAddress.encoded(locale.path) + "/"
        homes[locale.tag] = home
        return home
    }
}
