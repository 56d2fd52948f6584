/// One concept of a TBX file, by the language tags of the file.
package struct TBXConcept: Equatable, Sendable {
    /// The words of one language, as written; a language appears once.
    package struct Language: Equatable, Sendable {
        package var tag: String
        package var words: GlossaryConcept.Words

        package init(tag: String, words: GlossaryConcept.Words) {
            self.tag = tag
            self.words = words
        }
    }

    package var id: String?
    /// Its subject field.
    package var context: String?
    /// Its definition and notes.
    package var note: String?
    package var isKept: Bool
    package var languages: [Language]

    package init(id: String?, context: String? = nil, note: String? = nil, isKept: Bool, languages: [Language]) {
        self.id = id
        self.context = context
        self.note = note
        self.isKept = isKept
        self.languages = languages
    }
}
