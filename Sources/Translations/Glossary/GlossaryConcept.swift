package import Locales
package import SourceText

/// One thing that a workspace has words for: the source's term, and what it is called in each language.
package struct GlossaryConcept: Sendable {
    /// What a language may call it, and what it must not.
    package struct Words: Equatable, Sendable {
        /// The allowed terms, the preferred one first.
        package var terms: [GlossaryTerm]
        package var forbidden: [ForbiddenTerm]
        package var note: String?

        package init(_ terms: [GlossaryTerm] = [], forbidden: [ForbiddenTerm] = [], note: String? = nil) {
            self.terms = terms
            self.forbidden = forbidden
            self.note = note
        }
    }

    /// The term in the language of the articles.
    package var term: GlossaryTerm
    /// Words of the source language that authors should not use for it.
    package var forbidden: [ForbiddenTerm]
    /// What it means or where it is used, for people: `baking`.
    package var context: String?
    package var note: String?
    /// Whether it is a name that stays as it is in every language.
    package var isKept: Bool
    package var match: TermMatch
    package var isCaseSensitive: Bool
    package var translations: [LocaleTag: Words]
    /// Where it stands in its file.
    package var range: ByteRange

    package init(
        _ term: GlossaryTerm, forbidden: [ForbiddenTerm] = [], context: String? = nil, note: String? = nil,
        isKept: Bool = false, match: TermMatch? = nil, isCaseSensitive: Bool? = nil,
        translations: [LocaleTag: Words] = [:], range: ByteRange = ByteRange(0, 0)
    ) {
        self.term = term
        self.forbidden = forbidden
        self.context = context
        self.note = note
        self.isKept = isKept
        self.match = match ?? (isKept ? .word : .stem)
        self.isCaseSensitive = isCaseSensitive ?? isKept
        self.translations = translations
        self.range = range
    }
}
