/// One word or phrase of a language that a concept has, with its inflected forms.
package struct GlossaryTerm: Hashable, Sendable {
    package var text: String
    /// Inflected forms that count as the term: `starters`, `paste madri`.
    package var forms: [String]
    package var note: String?

    package init(_ text: String, forms: [String] = [], note: String? = nil) {
        self.text = text
        self.forms = forms
        self.note = note
    }
}

/// A word or phrase that must not be used for a concept.
package struct ForbiddenTerm: Hashable, Sendable {
    package var text: String
    /// Inflected forms that are forbidden too.
    package var forms: [String]
    package var reason: String?
    /// What to write in its place.
    package var replacement: String?

    package init(_ text: String, forms: [String] = [], reason: String? = nil, replacement: String? = nil) {
        self.text = text
        self.forms = forms
        self.reason = reason
        self.replacement = replacement
    }
}

/// What counts as a term when it is looked for.
package enum TermMatch: String, CaseIterable, Sendable {
    /// The term and its forms, letter for letter.
    case exact
    /// The term and its forms as whole words, small and capital letters alike.
    case word
    /// Also other inflections, as far as the stemmer of the language sees them (``TermStemmer``).
    case stem
}
