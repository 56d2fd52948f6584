/// What is typical of a language that is written with Latin letters: the data that ``LanguageTable`` is made from.
struct LanguageWords: Sendable {
    /// ISO 639.
    let language: String
    /// Articles, prepositions, pronouns, conjunctions and forms of common verbs: every text has them.
    let function: String
    /// Other frequent words.
    let content: String
    /// The letters beyond ASCII.
    let letters: String
    /// How many of its words end and few of the other languages'.
    let endings: String

    /// In the order of their bits in a ``LanguageSet``.
    static let all: [LanguageWords] = [english, french, italian, spanish, portuguese, german, polish]
}
