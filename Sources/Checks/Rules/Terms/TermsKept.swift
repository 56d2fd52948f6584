package import Diagnostics
package import Translations

/// A translation calls a concept of the glossary by one of its terms; names stay as they are.
///
/// Inflected forms count as far as the glossary lists them or the stemmer of the language knows them, so it is only a
/// warning.
package struct TermsKept: Rule {
    package let id = "terms-kept"
    package let severity = Severity.warning
    package let summary = "Terms are those of the glossary"

    private let glossary: Glossary

    package init(_ glossary: Glossary) { self.glossary = glossary }

    package func findings(in pair: TranslationPair) -> [Finding] {
        var seen: Set<Int> = []
        return glossary.matches(in: pair.source.slice).compactMap { match in
            guard seen.insert(match.concept).inserted,
                !glossary.isTermUsed(match.concept, in: pair.target.slice, pair.locale.tag)
            else { return nil }
            let concept = glossary.concepts[match.concept]
            let terms = concept.translations[pair.locale.tag]?.terms.map(\.text) ?? []
            if terms.isEmpty {
                return Finding(
                    "A name of the source is missing", evidence: "\"\(concept.term.text)\" is not here",
                    help: "leave it as it is in the source")
            }
            let wanted = terms.map { "\"\($0)\"" }.joined(separator: " or ")
            return Finding(
                "A term of the glossary is not used", evidence: "the source says \"\(concept.term.text)\"",
                help: "write \(wanted), or add your word to the glossary")
        }
    }
}
