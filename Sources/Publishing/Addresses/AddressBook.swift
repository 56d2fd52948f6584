import Articles
package import Locales

/// Gives every edition and topic its address in each locale.
///
/// In a locale with addresses of its own (``SlugPolicy/translated``) an address is, in this order: the article's
/// translated `slug`; the recorded one, so that a new title does not move a page; the slug of the translated title; the
/// source's. Addresses of one locale differ in more than case; the later one in the order of ids is numbered.
package struct AddressBook: Sendable {
    /// The editions with their addresses.
    package private(set) var editions: [LocaleTag: [EditionSummary]]
    /// The folders of topics by locale and tag.
    package private(set) var tagPaths: [LocaleTag: [String: String]] = [:]

    private let source: LocaleTag
    private let records: [LocaleTag: AddressRecord]
    /// Names that no article of a translated locale may take: pages of the site and folders of articles.
    private let reserved: Set<String>

    /// - Parameters:
    ///   - editions: with the addresses of the source.
    ///   - records: what was published, by locale.
    ///   - tagLabels: the labels of tags by locale.
    package init(
        _ editions: [LocaleTag: [EditionSummary]], in locales: [SiteLocale], source: LocaleTag,
        records: [LocaleTag: AddressRecord], tagLabels: [LocaleTag: [String: String]]
    ) {
        self.editions = editions
        self.source = source
        self.records = records
        var reserved: Set<String> = ["tags", "search", "contact", "page", "404.html", "index.html"]
        for section in Set(editions.values.joined().map(\.section)) where !section.isEmpty { reserved.insert(section) }
        self.reserved = reserved
        let common = Self.sourceTagPaths(
            of: editions.values.joined().flatMap(\.tags), source, recorded: records[source]?.tags ?? [:])
        for locale in locales {
            let own = locale.slugs == .translated && locale.tag != source
            if own { self.editions[locale.tag] = assigned(editions[locale.tag] ?? [], locale.tag) }
            tagPaths[locale.tag] = own ? translated(common, locale.tag, tagLabels[locale.tag] ?? [:]) : common
        }
    }

    // MARK: Articles

    private func assigned(_ editions: [EditionSummary], _ locale: LocaleTag) -> [EditionSummary] {
        var editions = editions
        var names = TakenNames(reserved)
        let order = editions.indices.sorted { Self.precedes(editions[$0].id, editions[$1].id) }
        var rest: [Int] = []
        // What an author or an earlier run decided comes before what is made up now.
        for index in order where !editions[index].isHome {
            guard let slug = settledSlug(editions[index], locale) else {
                rest.append(index)
                continue
            }
            editions[index].path = names.take(editions[index].section, slug)
        }
        for index in rest {
            editions[index].path = names.take(editions[index].section, freshSlug(editions[index], locale))
        }
        return editions
    }

    private func settledSlug(_ edition: EditionSummary, _ locale: LocaleTag) -> String? {
        if let own = edition.ownSlug { return own }
        // The source's name in the record is no decision: it stands there for want of a translation.
        let recorded = records[locale]?.lines[edition.id].map { Self.lastName($0.current) }
        return recorded == Self.lastName(edition.path) ? nil : recorded
    }

    private func freshSlug(_ edition: EditionSummary, _ locale: LocaleTag) -> String {
        let isOwn = edition.titleLanguage == locale
        let name = isOwn ? slug(of: edition.title, in: locale, limit: Self.longestName) : ""
        return name.isEmpty ? Self.lastName(edition.path) : name
    }

    /// In bytes: a component of a path has 255 at most, and a number may follow.
    private static let longestName = 200

    // MARK: Topics

    private func translated(
        _ common: [String: String], _ locale: LocaleTag, _ labels: [String: String]
    ) -> [String: String] {
        let recorded = TagLines(records[locale]?.tags ?? [:])
        var paths: [String: String] = [:]
        var names = TakenNames([])
        var rest: [String] = []
        for name in recorded.names(unusedBy: common.keys) { _ = names.take("tags", name) }
        for tag in common.keys.sorted(by: Self.precedes) {
            guard let name = recorded.name(of: tag) else {
                rest.append(tag)
                continue
            }
            // The source's name in the record is no decision where it stands there for want of a translation.
            let label = labels[tag].map { slug(of: $0, in: locale, limit: Self.longestName) } ?? ""
            let isLoan = name == common[tag].map(Self.lastName) && !label.isEmpty && label != slug(of: tag, in: source)
            if isLoan { rest.append(tag) } else { paths[tag] = names.take("tags", name) }
        }
        for tag in rest {
            let name = labels[tag].map { slug(of: $0, in: locale, limit: Self.longestName) } ?? ""
            paths[tag] = names.take("tags", name.isEmpty ? common[tag].map(Self.lastName) ?? "tag" : name)
        }
        return paths
    }

    /// A path a tag of the source: the recorded one, else its slug, numbered where two tags have one, such as "C" and
    /// "C++".
    ///
    /// - Parameter recorded: the lines of tags that were published; what has one keeps its address, used or not.
    static func sourceTagPaths(
        of tags: [String], _ source: LocaleTag, recorded: [String: AddressRecord.Line] = [:]
    ) -> [String: String] {
        let lines = TagLines(recorded)
        var paths: [String: String] = [:]
        var names = TakenNames([])
        let all = Set(tags).sorted(by: precedes)
        for name in lines.names(unusedBy: all) { _ = names.take("tags", name) }
        for tag in all { if let name = lines.name(of: tag) { paths[tag] = names.take("tags", name) } }
        for tag in all where paths[tag] == nil {
            let name = slug(of: tag, in: source)
            paths[tag] = names.take("tags", name.isEmpty ? "tag" : name)
        }
        return paths
    }

    // MARK: Names

    static func lastName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

/// The addresses that a locale has given away.
private struct TakenNames {
    private var taken: Set<String>

    init(_ reserved: Set<String>) { taken = reserved }

    /// The address of a name below a folder, numbered where it is taken or differs from a taken one in case only.
    mutating func take(_ folder: String, _ name: String) -> String {
        let stem = folder.isEmpty ? name : folder + "/" + name
        var path = stem
        var number = 2
        while !taken.insert(path.lowercased()).inserted {
            path = "\(stem)-\(number)"
            number += 1
        }
        return path
    }
}
