import Locales
import SourceText
package import Translations

/// The entries of a locale's catalogs whose traces tell something, brought together to be judged.
///
/// Only the catalogs that have such entries need be read for it.
package struct SharedTexts {
    private struct Member {
        var occurrence: TextOccurrence
        var catalog: Int
        var checker: Checker
    }

    private let index: TraceIndex
    private let locale: LocaleKnowledge
    private var keys: [UInt64] = []
    private var members: [UInt64: [Member]] = [:]

    package init(_ index: TraceIndex, _ locale: LocaleKnowledge) {
        self.index = index
        self.locale = locale
    }

    /// - Parameters:
    ///   - number: what findings call the catalog.
    ///   - checker: the rules of the catalog's section.
    ///   - reviews: the pairs that a person approved.
    ///   - isShown: whether what is found in it is told of, or it is only compared with.
    package mutating func add(
        _ catalog: Catalog, number: Int, _ checker: Checker, reviews: Set<UInt64> = [], isShown: Bool = true,
        kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) {
        for entry in catalog.entries {
            checker.forEachTrace(of: entry, locale, kind) { trace in
                guard index.contains(trace) else { return }
                let isReviewed = !reviews.isEmpty && reviews.contains(entry.pairFingerprint)
                if members[trace.key] == nil { keys.append(trace.key) }
                members[trace.key, default: []].append(
                    Member(
                        occurrence: TextOccurrence(
                            entry, kind: kind(entry), isReviewed: isReviewed, isShown: isShown),
                        catalog: number, checker: checker))
            }
        }
    }

    /// What is found, by the catalogs' numbers and, within one, in the order of the file.
    package var findings: [(catalog: Int, finding: EntryFinding)] {
        var found: [(catalog: Int, finding: EntryFinding)] = []
        for key in keys {
            let group = members[key, default: []]
            if let letter = TextTrace(key: key, value: 0).letter {
                if let member = group.first, group.count == 1, let rule = member.checker.letterRule,
                    let finding = rule.rare(letter, in: member.occurrence.entry.translation)
                {
                    found.append((member.catalog, member.checker.place(finding, of: rule, member.occurrence.entry)))
                }
                continue
            }
            for (number, finding) in ConsistentTranslation.differences(group.map(\.occurrence), locale.scalars) {
                let member = group[number]
                found.append(
                    (
                        member.catalog,
                        member.checker.place(finding, of: ConsistentTranslation(), member.occurrence.entry)
                    ))
            }
        }
        return found.sorted { ($0.catalog, $0.finding.entry.index) < ($1.catalog, $1.finding.entry.index) }
    }
}
