package import Locales

/// All that the pages of a site know of each other: which editions exist, where, and what tags are called.
package struct SiteIndex: Sendable {
    package let identity: SiteIdentity
    package let source: LocaleTag
    package let locales: [SiteLocale]
    /// The editions of each locale, newest first.
    package let editions: [LocaleTag: [EditionSummary]]
    /// What a tag of the source is called in each locale.
    package let tagLabels: [LocaleTag: [String: String]]
    /// The site's sentence about itself in each locale.
    package let taglines: [LocaleTag: String]
    /// The address of the stylesheet below the site's root.
    package let stylesheetPath: String
    /// The address of the logo below the site's root.
    package let logoPath: String?

    private let byID: [LocaleTag: [String: Int]]

    package init(
        identity: SiteIdentity, source: LocaleTag, locales: [SiteLocale], editions: [LocaleTag: [EditionSummary]],
        tagLabels: [LocaleTag: [String: String]], taglines: [LocaleTag: String], stylesheetPath: String,
        logoPath: String?
    ) {
        self.identity = identity
        self.source = source
        self.locales = locales
        self.editions = editions.mapValues { editions in
            editions.sorted { left, right in
                switch (left.date, right.date) {
                case (let a?, let b?) where a != b: a > b
                case (.some, nil): true
                case (nil, .some): false
                default: left.id < right.id
                }
            }
        }
        self.tagLabels = tagLabels
        self.taglines = taglines
        self.stylesheetPath = stylesheetPath
        self.logoPath = logoPath
        byID = self.editions.mapValues { editions in
            Dictionary(uniqueKeysWithValues: editions.enumerated().map { ($1.id, $0) })
        }
    }

    package func edition(_ id: String, in locale: LocaleTag) -> EditionSummary? {
        byID[locale]?[id].flatMap { editions[locale]?[$0] }
    }

    /// The editions before and after one in the order of dates.
    func neighbours(of id: String, in locale: LocaleTag) -> (older: EditionSummary?, newer: EditionSummary?) {
        guard let list = editions[locale], let index = byID[locale]?[id] else { return (nil, nil) }
        return (index + 1 < list.count ? list[index + 1] : nil, index > 0 ? list[index - 1] : nil)
    }

    /// At most three editions that share the most tags with one, the newer ones first among equals.
    func related(to edition: EditionSummary, in locale: LocaleTag) -> [EditionSummary] {
        let tags = Set(edition.tags)
        let candidates = (editions[locale] ?? []).enumerated().compactMap {
            index, other -> (Int, Int, EditionSummary)? in
            let common = tags.intersection(other.tags).count
            return other.id == edition.id || common == 0 ? nil : (common, -index, other)
        }
        return candidates.sorted { ($0.0, $0.1) > ($1.0, $1.1) }.prefix(3).map(\.2)
    }

    /// The tags in use in a locale with the number of their editions.
    func tags(in locale: LocaleTag) -> [String: Int] {
        var counts: [String: Int] = [:]
        for edition in editions[locale] ?? [] { for tag in edition.tags { counts[tag, default: 0] += 1 } }
        return counts
    }

    func label(of tag: String, in locale: LocaleTag) -> String { tagLabels[locale]?[tag] ?? tag }

    /// The folder of a tag's page below the locale's folder; the same in every locale.
    func path(ofTag tag: String) -> String { "tags/" + slug(of: tag, in: source) }

    func locale(_ tag: LocaleTag) -> SiteLocale? { locales.first { $0.tag == tag } }
}
