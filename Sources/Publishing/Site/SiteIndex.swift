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
    /// The pictures beside the articles.
    package var pictures = PictureIndex()

    let byID: [LocaleTag: [String: Int]]
    /// How many editions have each tag.
    private let tagCounts: [LocaleTag: [String: Int]]
    /// The positions of the editions that have each tag.
    let byTag: [LocaleTag: [String: [Int]]]
    private let tagPaths: [String: String]
    /// The positions of the editions in each folder.
    let bySection: [LocaleTag: [String: [Int]]]

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
        tagPaths = Self.tagPaths(of: editions.values.joined().flatMap(\.tags), source)
        byID = self.editions.mapValues { editions in
            // Two files of one id are reported where articles are read; here the newer one counts.
            Dictionary(editions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        byTag = self.editions.mapValues { editions in
            var positions: [String: [Int]] = [:]
            for (position, edition) in editions.enumerated() {
                for tag in edition.tags { positions[tag, default: []].append(position) }
            }
            return positions
        }
        tagCounts = byTag.mapValues { $0.mapValues(\.count) }
        bySection = self.editions.mapValues(Self.sections)
    }

    package func edition(_ id: String, in locale: LocaleTag) -> EditionSummary? {
        byID[locale]?[id].flatMap { editions[locale]?[$0] }
    }

    /// The editions before and after one in the order of dates.
    func neighbours(of id: String, in locale: LocaleTag) -> (older: EditionSummary?, newer: EditionSummary?) {
        guard let list = editions[locale], let index = byID[locale]?[id] else { return (nil, nil) }
        return (index + 1 < list.count ? list[index + 1] : nil, index > 0 ? list[index - 1] : nil)
    }

    /// The tags in use in a locale with the number of their editions.
    func tags(in locale: LocaleTag) -> [String: Int] { tagCounts[locale] ?? [:] }

    /// The editions that have a tag, newest first.
    func editions(with tag: String, in locale: LocaleTag) -> [EditionSummary] {
        guard let list = editions[locale] else { return [] }
        return (byTag[locale]?[tag] ?? []).map { list[$0] }
    }

    func label(of tag: String, in locale: LocaleTag) -> String { tagLabels[locale]?[tag] ?? tag }

    /// The folder of a tag's page below the locale's folder; the same in every locale.
    func path(ofTag tag: String) -> String { tagPaths[tag] ?? "tags/" + slug(of: tag, in: source) }

    /// A path a tag, numbered where two tags have one slug, such as "Love" and "love".
    private static func tagPaths(of tags: [String], _ source: LocaleTag) -> [String: String] {
        var paths: [String: String] = [:]
        var taken: Set<String> = []
        for tag in Set(tags).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let stem = slug(of: tag, in: source)
            let base = "tags/" + (stem.isEmpty ? "tag" : stem)
            var path = base
            var number = 1
            while !taken.insert(path).inserted {
                path = "\(base)-\(number)"
                number += 1
            }
            paths[tag] = path
        }
        return paths
    }

    func locale(_ tag: LocaleTag) -> SiteLocale? { locales.first { $0.tag == tag } }
}
