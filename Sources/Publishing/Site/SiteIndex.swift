import Articles
package import Locales

/// All that the pages of a site know of each other: which editions exist, where, and what tags are called.
package struct SiteIndex: Sendable {
    package let identity: SiteIdentity
    package let source: LocaleTag
    package let locales: [SiteLocale]
    /// The editions of each locale, newest first, without the text of its home page.
    package let editions: [LocaleTag: [EditionSummary]]
    /// The text of the home page in each locale that publishes one; it stands in no list.
    package let homeTexts: [LocaleTag: EditionSummary]
    /// What a tag of the source is called in each locale.
    package let tagLabels: [LocaleTag: [String: String]]
    /// The site's sentence about itself in each locale.
    package let taglines: [LocaleTag: String]
    /// The address of the stylesheet below the site's root.
    package let stylesheetPath: String
    /// The addresses of the search page's script and stylesheet below the site's root.
    package let searchAssets: SearchAssets
    /// The address of the logo below the site's root.
    package let logoPath: String?
    /// The picture for browsers' tabs below the site's root, where it is another than the logo.
    package var iconPath: String?
    /// The pictures beside the articles and the files of the static folder.
    package var pictures = PictureIndex()
    /// Folders of the workspace and what stands for them in the paths of ``pictures``: "" for the articles, "/" for
    /// static files.
    package var folders: [(name: String, place: String)] = []

    /// By the id of an article and by where its links lead from: the sections whose ids are others than they are asked
    /// for (``HeadingIDs/renamed(_:isHome:)``).
    var renamedSections: [String: (article: String, names: Set<String>)] = [:]

    let byID: [LocaleTag: [String: Int]]
    /// How many editions have each tag.
    private let tagCounts: [LocaleTag: [String: Int]]
    /// The positions of the editions that have each tag.
    let byTag: [LocaleTag: [String: [Int]]]
    private let tagPaths: [LocaleTag: [String: String]]
    /// The articles and topics of each locale by their folders.
    let places: [LocaleTag: [String: SitePlace]]
    /// The positions of the editions in each folder.
    let bySection: [LocaleTag: [String: [Int]]]

    /// - Parameter tagPaths: the folders of topics by locale (``AddressBook``); those of the source where they are missing.
    package init(
        identity: SiteIdentity, source: LocaleTag, locales: [SiteLocale], editions: [LocaleTag: [EditionSummary]],
        tagLabels: [LocaleTag: [String: String]], taglines: [LocaleTag: String], stylesheetPath: String,
        searchAssets: SearchAssets = .builtIn, logoPath: String?, tagPaths: [LocaleTag: [String: String]] = [:]
    ) {
        self.identity = identity
        self.source = source
        self.locales = locales
        self.editions = editions.mapValues { Self.newestFirst($0.filter { !$0.isHome }) }
        homeTexts = editions.compactMapValues { editions in
            let text = editions.filter(\.isHome).min { $0.id < $1.id }
            return text.map { $0.title.isEmpty ? $0.titled(identity.name) : $0 }
        }
        self.tagLabels = tagLabels
        self.taglines = taglines
        self.stylesheetPath = stylesheetPath
        self.searchAssets = searchAssets
        self.logoPath = logoPath
        let listed = self.editions
        lazy var common = AddressBook.sourceTagPaths(of: listed.values.joined().flatMap(\.tags), source)
        self.tagPaths = Dictionary(
            locales.map { ($0.tag, tagPaths[$0.tag] ?? common) }, uniquingKeysWith: { first, _ in first })
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
        var places: [LocaleTag: [String: SitePlace]] = [:]
        for (locale, editions) in self.editions {
            var own: [String: SitePlace] = [:]
            own.reserveCapacity(editions.count)
            for edition in editions { own[edition.path] = .article(edition.id) }
            for tag in (byTag[locale] ?? [:]).keys { own[self.tagPaths[locale]?[tag] ?? ""] = .tag(tag) }
            places[locale] = own
        }
        self.places = places
    }

    /// Those without a date last; by id where dates are the same.
    private static func newestFirst(_ editions: [EditionSummary]) -> [EditionSummary] {
        let days = editions.map { edition in edition.date.map(\.day.number) ?? .min }
        return editions.indices.sorted { left, right in
            if days[left] != days[right] { return days[left] > days[right] }
            let (one, other) = (editions[left], editions[right])
            if let date = one.date, let otherDate = other.date, date != otherDate { return date > otherDate }
            return one.id < other.id
        }.map { editions[$0] }
    }

    /// Where an article stands in ``editions`` of a locale.
    package func position(of id: String, in locale: LocaleTag) -> Int? { byID[locale]?[id] }

    package func edition(_ id: String, in locale: LocaleTag) -> EditionSummary? {
        if let position = position(of: id, in: locale) { return editions[locale]?[position] }
        return homeTexts[locale].flatMap { $0.id == id ? $0 : nil }
    }

    /// The picture of an edition in its language, as a path of ``pictures``.
    package func image(of edition: EditionSummary) -> String? {
        cover(of: edition).map { pictures.localized.path($0, in: edition.language) }
    }

    /// All editions of a locale: those of ``editions``, and the text of the home page behind them.
    package func texts(in locale: LocaleTag) -> [EditionSummary] {
        (editions[locale] ?? []) + [homeTexts[locale]].compactMap(\.self)
    }

    /// The id of the text of the home page; nil where there is none in any language.
    package var homeID: String? { (homeTexts[source] ?? homeTexts.values.first)?.id }

    /// The editions before and after one in the order of dates.
    package func neighbours(of id: String, in locale: LocaleTag) -> (older: EditionSummary?, newer: EditionSummary?) {
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

    package func label(of tag: String, in locale: LocaleTag) -> String { tagLabels[locale]?[tag] ?? tag }

    /// The same for a tag as an article writes it, which may be another spelling.
    func label(ofWritten tag: String, in locale: LocaleTag) -> String {
        guard let labels = tagLabels[locale] else { return tag }
        if let label = labels[tag] { return label }
        let key = TagSpelling.key(of: tag)
        return labels.first { TagSpelling.key(of: $0.key) == key }?.value ?? tag
    }

    /// The tag in use of which a name is a spelling, else the name.
    func tag(writtenAs name: String, in locale: LocaleTag) -> String {
        let tags = tags(in: locale)
        if tags[name] != nil { return name }
        let key = TagSpelling.key(of: name)
        return tags.keys.filter { TagSpelling.key(of: $0) == key }.min() ?? name
    }

    /// The folder of a tag's page below the locale's folder.
    package func path(ofTag tag: String, in locale: LocaleTag) -> String {
        tagPaths[locale]?[tag] ?? "tags/" + slug(of: tag, in: source)
    }

    func locale(_ tag: LocaleTag) -> SiteLocale? { locales.first { $0.tag == tag } }
}
