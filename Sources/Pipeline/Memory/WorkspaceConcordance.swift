package import Diagnostics
package import Locales
package import Publishing
package import SourceText
package import Translations

/// Every place where a word or phrase stands, in the sources and translations of all catalogs and imported memories.
package struct WorkspaceConcordance: Sendable {
    package struct Hit: Sendable {
        package let locale: LocaleTag
        package let unit: MemoryUnit
        /// The entry's number in its catalog, from 1; nil for an imported memory.
        package let number: Int?
        package let inSource: Concordance.Hits?
        package let inTranslation: Concordance.Hits?

        var isWholeWord: Bool { inSource?.isWholeWord ?? false || inTranslation?.isWholeWord ?? false }
    }

    /// Those with the phrase as whole words first, then in the order of locales, articles and entries.
    package private(set) var hits: [Hit] = []
    /// How many there are in the catalogs, also those beyond the limit.
    package private(set) var total = 0
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - phrase: matched without regard to case and accents.
    ///   - locales: whose translations are looked through; sources are looked through with them.
    package init(_ workspace: Workspace, _ phrase: TextSlice, in locales: [SiteLocale], limit: Int) {
        guard let concordance = Concordance(phrase) else { return }
        let files = locales.flatMap { locale in workspace.catalogFiles(locale).map { (locale: locale, file: $0) } }
        let found = Workers.map(files, tools: {}) { item, _ -> (hits: [Hit], [Diagnostic]) in
            let (catalog, problems) = workspace.catalog(at: item.file.path)
            guard let catalog else { return ([], problems) }
            return (Self.hits(in: catalog, item.file.origin, item.locale.tag, concordance), problems)
        }
        diagnostics += found.flatMap(\.1)
        var all = found.flatMap(\.hits)
        total = all.count
        if all.count(where: \.isWholeWord) < limit {
            all += imported(workspace, phrase, concordance, locales, limit: limit)
        }
        hits = Array((all.filter(\.isWholeWord) + all.filter { !$0.isWholeWord }).prefix(limit))
    }

    private static func hits(
        in catalog: Catalog, _ origin: String, _ locale: LocaleTag, _ concordance: Concordance
    ) -> [Hit] {
        catalog.entries.enumerated().compactMap { index, entry in
            let unit = MemoryUnit(
                source: entry.source, translation: entry.translation, context: entry.context, origin: origin,
                state: entry.state)
            return hit(unit, index + 1, locale, concordance)
        }
    }

    private static func hit(
        _ unit: MemoryUnit, _ number: Int?, _ locale: LocaleTag, _ concordance: Concordance
    ) -> Hit? {
        let (source, translation) = (concordance.hits(in: unit.source), concordance.hits(in: unit.translation))
        guard source != nil || translation != nil else { return nil }
        return Hit(locale: locale, unit: unit, number: number, inSource: source, inTranslation: translation)
    }

    private mutating func imported(
        _ workspace: Workspace, _ phrase: TextSlice, _ concordance: Concordance, _ locales: [SiteLocale], limit: Int
    ) -> [Hit] {
        let (store, problems) = workspace.memoryStore()
        diagnostics += problems
        guard let store else { return [] }
        var found: [Hit] = []
        /// Whole words come first, those of the first locales before others: with so many nothing else is shown.
        var wholeWords = 0
        do throws(SQLiteProblem) {
            for locale in locales {
                for part in try store.parts(from: workspace.configuration.source, to: locale.tag)
                where wholeWords < limit {
                    try store.search(phrase, in: part, limit: limit, mayHold: concordance.isIn) { unit in
                        guard let hit = Self.hit(unit, nil, locale.tag, concordance) else { return false }
                        found.append(hit)
                        if hit.isWholeWord { wholeWords += 1 }
                        return true
                    }
                }
            }
        } catch {
            diagnostics.append(error.diagnostic(of: workspace.memoryPath))
        }
        return found
    }
}
