package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Translations

/// How often each term of a glossary stands in the articles, and what languages it lacks.
package struct GlossaryUse: Sendable {
    package struct Row: Sendable {
        /// Its place in ``Glossary/concepts``.
        package let concept: Int
        package let term: String
        package let context: String?
        package let isKept: Bool
        /// Places in articles and messages.
        package internal(set) var count = 0
        package internal(set) var articleCount = 0
        package let missing: [LocaleTag]
        package let translations: [LocaleTag: [String]]
    }

    /// In the order of the glossary.
    package private(set) var rows: [Row]
    package let diagnostics: [Diagnostic]

    package init(_ workspace: Workspace, progress: ProgressReport? = nil) {
        let targets = workspace.configuration.targets.map(\.tag)
        let glossary = workspace.glossary
        rows = (glossary?.concepts ?? []).enumerated().map { index, concept in
            Row(
                concept: index, term: concept.term.text, context: concept.context, isKept: concept.isKept,
                missing: targets.filter { glossary?.hasTerm(index, in: $0) != true },
                translations: concept.translations.mapValues { $0.terms.map(\.text) })
        }
        let scan = WorkspaceScan(workspace, progress: progress) { _, source, _ -> [Int: Int] in
            var counts: [Int: Int] = [:]
            for segment in source.ownSegments {
                for concept in source.concepts?[segment.text] ?? [] { counts[concept, default: 0] += 1 }
            }
            return counts
        }
        for counts in scan.outcomes {
            for (concept, count) in counts {
                rows[concept].count += count
                rows[concept].articleCount += 1
            }
        }
        for segment in scan.siteSegments {
            for match in glossary?.matches(in: segment) ?? [] { rows[match.concept].count += 1 }
        }
        diagnostics = scan.diagnostics
    }
}
