// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Length`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let length: [String: String] = [
        "length-plausible": #"""
            A translation is as long as its language lets expect.

            Expected lengths are measured: Chinese has 0.4 letters for each of English, German 1.2; short texts stray more
            than long ones. What is nearly five deviations too short or too long is told. Texts of fewer than 16 letters are
            left alone, and so are lists of words (`["cat", "cats"]`) and names that a few Chinese characters write (`Ministry of
            Foreign Affairs` → `外交部`). Only a warning.
            """#,
        "nothing-added": #"""
            A translation says no more than its source: no sentence was put in.

                Open every window.   →   Apri tutte le finestre. Compra subito il nostro nuovo libro!

            Two signs must agree: more sentences than the source has, and a length that is two and a half deviations above what
            the language lets expect, so that a short sentence put into a long text is not found. Left alone are texts that
            stand there twice, which `said-once` judges. Only a warning.
            """#,
        "nothing-cut-off": #"""
            A translation says all that its source says: no end is cut off, no sentence is left out.

                Walk every day. It helps you sleep.   →   Camminate ogni     the rest is missing

            Several signs are weighed: the length beside what the language lets expect, a lost end mark, fewer sentences,
            fewer commas, and a last word that leads to another one (an article, a preposition). A short translation with none
            of the other signs is left alone; a lost stop is no sign in a heading or in a catalog that mostly leaves them out,
            nor is a German particle at the end of a sentence (`Gib den Namen ein.`). Only a warning.
            """#,
        "said-once": #"""
            A text stands in its translation once.

                Keep it public.   →   Tienilo pubblico. Tienilo pubblico.     it was pasted twice

            Found is a translation that is one text two times, with or without blanks between, and a sentence that stands twice in
            a row. Left alone are sources that say
            everything twice themselves, single words, which `no-repeated-words` judges, and short words that are doubled
            without a blank (`いろいろ`, `haha`). The fix leaves one of the two.
            """#,
    ]
}
