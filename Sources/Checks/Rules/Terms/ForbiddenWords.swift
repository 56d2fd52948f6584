package import Diagnostics
package import Translations

/// A translation has none of the words that the glossary forbids for what the source speaks of.
package struct ForbiddenWords: Rule {
    package let id = "forbidden-words"
    package let severity = Severity.warning
    package let summary = "No word is forbidden by the glossary"

    private let glossary: Glossary

    package init(_ glossary: Glossary) { self.glossary = glossary }

    package func findings(in pair: TranslationPair) -> [Finding] {
        let concepts = glossary.matches(in: pair.source.slice).map(\.concept)
        if concepts.isEmpty { return [] }
        return glossary.forbiddenUses(of: concepts, in: pair.target.slice, pair.locale.tag).map { use in
            let terms = glossary.concepts[use.concept].translations[pair.locale.tag]?.terms ?? []
            let instead = use.term.replacement ?? terms.first?.text
            return Finding(
                "A word that the glossary forbids",
                evidence: "\"\(use.term.text)\"" + (use.term.reason.map { ": \($0)" } ?? ""),
                help: instead.map { "write \"\($0)\"" }, range: use.range)
        }
    }
}
