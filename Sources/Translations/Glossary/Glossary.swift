package import Locales
package import Segments
package import SourceText

/// The terms of a workspace: what a word of the source is called in each language, and what it must not be called.
///
/// Finding the terms of a segment costs one look-up a word, however many terms there are. A URL, code or a tag holds no
/// terms, and a term is no part of a word; of terms that overlap the longest counts.
package struct Glossary: Sendable {
    package let source: LocaleTag
    package let concepts: [GlossaryConcept]

    private let finder: TermFinder
    /// The source's allowed and forbidden words together, so that a word inside of an allowed term is fine.
    private let authorsFinder: TermFinder
    private let authorsUses: [TargetTerms.Use]
    let targets = TargetTerms()

    package init(_ concepts: [GlossaryConcept], source: LocaleTag) {
        self.source = source
        self.concepts = concepts
        var finder = TermFinder(source)
        for (index, concept) in concepts.enumerated() {
            for text in [concept.term.text] + concept.term.forms {
                finder.add(text, match: concept.match, isCaseSensitive: concept.isCaseSensitive, id: index)
            }
        }
        self.finder = finder
        (authorsFinder, authorsUses) = Self.authorsWords(concepts, source)
    }

    // MARK: The source

    /// A concept in a source text.
    package struct Match: Equatable, Sendable {
        /// Its place in ``Glossary/concepts``.
        package var concept: Int
        /// In bytes of the text.
        package var range: ByteRange
    }

    /// The concepts that a segment speaks of, in the order of their places.
    package func matches(in segment: Segment) -> [Match] {
        finder.hits(in: segment.text) { segment.codes }.map { Match(concept: $0.id, range: $0.range) }
    }

    /// The same for a text that is Markdown.
    package func matches(in text: TextSlice) -> [Match] {
        matches(in: Segment(text: text, place: "", range: ByteRange(0, text.count)))
    }

    /// The words in a source text that its author should not write; a word inside of an allowed term is fine.
    package func forbiddenUses(in segment: Segment) -> [ForbiddenUse] {
        if authorsUses.isEmpty { return [] }
        return authorsFinder.hits(in: segment.text) { segment.codes }.compactMap { hit in
            let use = authorsUses[hit.id]
            return use.forbidden.map { ForbiddenUse(concept: use.concept, term: $0, range: hit.range) }
        }
    }

    /// Empty where no concept forbids anything.
    private static func authorsWords(
        _ concepts: [GlossaryConcept], _ source: LocaleTag
    ) -> (TermFinder, [TargetTerms.Use]) {
        var finder = TermFinder(source)
        guard concepts.contains(where: { !$0.forbidden.isEmpty }) else { return (finder, []) }
        var uses: [TargetTerms.Use] = []
        for (index, concept) in concepts.enumerated() {
            func add(_ texts: [String], _ forbidden: ForbiddenTerm?) {
                for text in texts {
                    finder.add(text, match: concept.match, isCaseSensitive: concept.isCaseSensitive, id: uses.count)
                }
                uses.append(TargetTerms.Use(concept: index, forbidden: forbidden))
            }
            add([concept.term.text] + concept.term.forms, nil)
            for word in concept.forbidden { add([word.text] + word.forms, word) }
        }
        return (finder, uses)
    }

    // MARK: Translations

    /// Whether a translation names a concept by one of its allowed terms.
    ///
    /// True where the glossary has no term for the language, since nothing is asked for then.
    package func isTermUsed(_ concept: Int, in translation: TextSlice, _ locale: LocaleTag) -> Bool {
        guard hasTerm(concept, in: locale) else { return true }
        let terms = targets.terms(of: locale, self)
        return terms.finder.allHits(in: translation) { Self.codes(of: translation) }
            .contains { terms.uses[$0.id].concept == concept && terms.uses[$0.id].forbidden == nil }
    }

    /// A forbidden word in a text.
    package struct ForbiddenUse: Equatable, Sendable {
        package var concept: Int
        package var term: ForbiddenTerm
        /// In bytes of the text.
        package var range: ByteRange
    }

    /// The forbidden words of some concepts in a translation; a word inside of an allowed term is fine.
    package func forbiddenUses(
        of concepts: some Sequence<Int>, in translation: TextSlice, _ locale: LocaleTag
    ) -> [ForbiddenUse] {
        let wanted = Set(concepts)
        let terms = targets.terms(of: locale, self)
        return terms.finder.hits(in: translation) { Self.codes(of: translation) }.compactMap { hit in
            let use = terms.uses[hit.id]
            guard let forbidden = use.forbidden, wanted.contains(use.concept) else { return nil }
            return ForbiddenUse(concept: use.concept, term: forbidden, range: hit.range)
        }
    }

    /// Whether the glossary says what a concept is called in a language.
    package func hasTerm(_ concept: Int, in locale: LocaleTag) -> Bool {
        let concept = concepts[concept]
        return concept.isKept || !(concept.translations[locale]?.terms.isEmpty ?? true)
    }

    private static func codes(of text: TextSlice) -> [InlineCode] {
        Segment(text: text, place: "", range: ByteRange(0, text.count)).codes
    }
}
