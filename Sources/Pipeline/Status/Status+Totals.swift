package import Locales

extension Status {
    /// The articles of one folder, or the site's own texts, in all locales.
    package struct Section: Sendable {
        /// The folder below the articles folder, empty at the top; `site` for the site's own texts.
        package let name: String
        package let isSite: Bool
        package fileprivate(set) var articleCount = 0
        package fileprivate(set) var coverage: LocaleCounts
    }

    /// One article in one locale.
    package struct Task: Sendable {
        package let row: Row
        package let locale: LocaleTag
        package let coverage: CoverageCounts
    }

    /// The workspace in each locale.
    package var total: LocaleCounts {
        var total = LocaleCounts(locales)
        for locale in locales { total[locale] = CoverageCounts() }
        for row in rows { total += row.coverage }
        return total
    }

    package func total(of locale: LocaleTag) -> CoverageCounts {
        var total = CoverageCounts()
        for row in rows { if let coverage = row.coverage[locale] { total += coverage } }
        return total
    }

    package var articleCount: Int { rows.count { !$0.isSite } }

    /// The segments of the source, each counted once.
    package var segmentCount: Int {
        rows.reduce(0) { sum, row in sum + (row.coverage.locales.lazy.compactMap { row.coverage[$0]?.total }.max() ?? 0)
        }
    }

    /// Each folder with the articles that are right in it, in the order of names; the site's own texts last.
    ///
    /// Every row is in one section, so that sections add up to the total.
    package var sections: [Section] {
        var sections: [String: Section] = [:]
        for row in rows where !row.isSite {
            var section =
                sections[row.section] ?? Section(name: row.section, isSite: false, coverage: LocaleCounts(locales))
            section.articleCount += 1
            section.coverage += row.coverage
            sections[row.section] = section
        }
        return sections.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            + rows.filter(\.isSite).map { Section(name: $0.id, isSite: true, coverage: $0.coverage) }
    }

    /// The articles and locales that are not done, in the order of rows and locales.
    package var tasks: [Task] {
        rows.flatMap { row in
            locales.compactMap { locale in
                guard let coverage = row.coverage[locale], !coverage.isComplete else { return nil }
                return Task(row: row, locale: locale, coverage: coverage)
            }
        }
    }

    /// The articles and locales with the most words to do, the largest first.
    package func worst(_ count: Int) -> [Task] {
        let sorted = tasks.enumerated().sorted { left, right in
            (-left.element.coverage.wordsToDo, left.offset) < (-right.element.coverage.wordsToDo, right.offset)
        }
        return sorted.prefix(max(0, count)).map(\.element)
    }
}
