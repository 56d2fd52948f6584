import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
package import Translations
import YAMLSyntax

/// All entries that wait for a translator, the most useful one first.
///
/// 1. Stale entries, by the risk of their change: a page says something wrong there.
/// 2. Untranslated ones, in the order of their article.
///
/// Articles come by `priority` in their front matter (a number, larger first, 0 if it is absent), then the newest by
/// `updated` or `date`, then by id; drafts behind all others, the site's own texts before all others. Of one article
/// all locales are shown before the next article.
package struct DeskQueue: Sendable {
    /// One entry that waits.
    package struct Item: Sendable {
        package let address: EntryAddress
        package let risk: ChangeClass?
    }

    package let items: [Item]
    package let diagnostics: [Diagnostic]

    package var staleCount: Int { items.count { $0.risk != nil } }
    package var untranslatedCount: Int { items.count - staleCount }

    /// What decides about an article's turn.
    private struct Turn: Sendable {
        var isDraft = false
        var priority = 0
        var day = Int.min
        var id: String
    }

    private struct Waiting: Sendable {
        var turn: Turn
        var locale: LocaleTag
        var entries: [(number: Int, risk: ChangeClass?)]
    }

    /// - Parameter article: the id of the one article that counts; nil for all.
    package init(
        _ workspace: Workspace, locales: [LocaleTag]? = nil, article: String? = nil, progress: ProgressReport? = nil
    ) {
        let source = workspace.configuration.source
        let scan = WorkspaceScan(workspace, progress: progress) { reading, text, _ -> ([Waiting], [Diagnostic]) in
            let matter = text.article.frontMatter
            guard article == nil || article == text.article.id else { return ([], []) }
            let turn = Turn(
                isDraft: matter.isDraft, priority: Self.priority(of: matter),
                day: (matter.updated ?? matter.date)?.value.day.daysSince1970 ?? .min, id: text.article.id)
            let segments = text.ownSegments
            var waiting: [Waiting] = []
            var problems: [Diagnostic] = []
            for locale in reading.targets(in: workspace.configuration) where locales?.contains(locale.tag) ?? true {
                let catalog = workspace.articleCatalog(text, segments, locale)
                problems += catalog.diagnostics
                waiting.append(Waiting(turn: turn, locale: locale.tag, entries: Self.open(catalog.catalog, source)))
            }
            return (waiting, problems)
        }
        var waiting = scan.outcomes.flatMap(\.0)
        var diagnostics = scan.diagnostics + scan.outcomes.flatMap(\.1)
        if !scan.siteSegments.isEmpty, article == nil || article == Desk.siteID {
            for locale in workspace.configuration.targets where locales?.contains(locale.tag) ?? true {
                let reading = workspace.siteCatalog(scan.siteSegments, locale)
                diagnostics += reading.diagnostics
                let turn = Turn(priority: .max, id: Desk.siteID)
                waiting.append(Waiting(turn: turn, locale: locale.tag, entries: Self.open(reading.catalog, source)))
            }
        }
        let order = Dictionary(
            uniqueKeysWithValues: workspace.configuration.targets.enumerated().map { ($1.tag, $0) })
        waiting.sort { left, right in
            Self.precedes(left.turn, right.turn)
                ?? ((order[left.locale] ?? 0, left.locale) < (order[right.locale] ?? 0, right.locale))
        }
        var ranked: [[Item]] = Array(repeating: [], count: ChangeClass.allCases.count + 1)
        for group in waiting {
            for entry in group.entries {
                let rank = entry.risk.map { ChangeClass.allCases.count - 1 - $0.risk } ?? ChangeClass.allCases.count
                let address = EntryAddress(group.locale, group.turn.id, entry.number)
                ranked[rank].append(Item(address: address, risk: entry.risk))
            }
        }
        items = ranked.flatMap { $0 }
        self.diagnostics = diagnostics
    }

    private static func open(_ catalog: Catalog, _ source: LocaleTag) -> [(number: Int, risk: ChangeClass?)] {
        var open: [(number: Int, risk: ChangeClass?)] = []
        for (index, entry) in catalog.entries.enumerated() {
            switch entry.state {
            case .stale:
                let risk = entry.changeClass(in: source)
                open.append((index + 1, risk))
            case .untranslated: open.append((index + 1, nil))
            case .translated, .reviewed: break
            }
        }
        return open
    }

    private static func priority(of matter: FrontMatter) -> Int {
        matter.others.first { $0.key.text == "priority" }?.value.scalar?.integer ?? 0
    }

    /// Nil for one and the same article.
    private static func precedes(_ left: Turn, _ right: Turn) -> Bool? {
        if left.isDraft != right.isDraft { return right.isDraft }
        if left.priority != right.priority { return left.priority > right.priority }
        if left.day != right.day { return left.day > right.day }
        return left.id == right.id ? nil : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
}
