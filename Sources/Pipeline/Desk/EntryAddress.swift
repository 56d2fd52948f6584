package import Locales

/// Where an entry is, as people write it: `it guides/bread 12`.
///
/// The number is the entry's place in its catalog, from 1; the article `site` is the site's own catalog.
package struct EntryAddress: Hashable, Sendable, CustomStringConvertible {
    package var locale: LocaleTag
    package var article: String
    package var number: Int

    package init(_ locale: LocaleTag, _ article: String, _ number: Int) {
        self.locale = locale
        self.article = article
        self.number = number
    }

    package var description: String { "\(locale) \(article) \(number)" }
}
