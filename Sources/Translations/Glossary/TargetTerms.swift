import Locales
import Synchronization

/// The finders of a glossary's target languages, each made when it is first asked for.
final class TargetTerms: Sendable {
    /// What a term of a finder stands for.
    struct Use: Sendable {
        var concept: Int
        /// Nil for an allowed term.
        var forbidden: ForbiddenTerm?
    }

    struct Terms: Sendable {
        var finder: TermFinder
        /// By ``TermHit/id``.
        var uses: [Use] = []
    }

    private let knownEntries = Mutex<[LocaleTag: [String?]]>([:])
    private let known = Mutex<[LocaleTag: Terms]>([:])

    init() {}

    /// What the line of terms says of each concept.
    func entries(of locale: LocaleTag, _ glossary: Glossary) -> [String?] {
        knownEntries.withLock { known in
            if let entries = known[locale] { return entries }
            let entries = glossary.lineEntries(in: locale)
            known[locale] = entries
            return entries
        }
    }

    func terms(of locale: LocaleTag, _ glossary: Glossary) -> Terms {
        known.withLock { known in
            if let terms = known[locale] { return terms }
            let terms = Self.make(locale, glossary)
            known[locale] = terms
            return terms
        }
    }

    private static func make(_ locale: LocaleTag, _ glossary: Glossary) -> Terms {
        var terms = Terms(finder: TermFinder(locale))
        for (index, concept) in glossary.concepts.enumerated() {
            func add(_ texts: [String], forbidden: ForbiddenTerm? = nil) {
                for text in texts {
                    terms.finder.add(
                        text, match: concept.match, isCaseSensitive: concept.isCaseSensitive, id: terms.uses.count)
                }
                terms.uses.append(Use(concept: index, forbidden: forbidden))
            }
            let words = concept.translations[locale]
            for term in words?.terms ?? [] { add([term.text] + term.forms) }
            if concept.isKept { add([concept.term.text] + concept.term.forms) }
            for term in words?.forbidden ?? [] { add([term.text] + term.forms, forbidden: term) }
        }
        return terms
    }
}
