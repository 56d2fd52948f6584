// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Language`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let language: [String: String] = [
        "attributes-translated": #"""
            What a tag says to the reader is translated too.

                <abbr title="known as routes">paths</abbr>   →   <abbr title="known as routes">percorsi</abbr>

            Looked at are attributes that readers see or hear: `title`, `alt`, `aria-label`, `placeholder` and their like. Found
            is a text of two words and more that is the same as in the source and has words that are only English.

            Left alone: names and titles in capitals, copies of the whole source, which `translation-differs` judges, and
            sources in another language than English. Only a warning.
            """#,
        "consistent-translation": #"""
            The same text has the same translation everywhere in a language, in articles and UI messages.

            "Where to find help" that is `Wo Sie Hilfe finden` on five pages and `Hilfe finden` on the sixth is found on the sixth;
            the message shows the commonest translation and where it stands. Where two are as frequent, the one that a person
            approved counts, or else the one that comes first. What stands in several places in the same other way is told once,
            at the first of them, with their number: it is one question to a person.

            Left alone: texts of one word; texts whose gettext contexts differ, since these tell different meanings; texts with
            plural forms; references; copies of the source; capitals and marks that differ between a heading, a text and a UI
            message. `check --catalog` compares within each file only. With `--changed-since` all catalogs are compared, but only
            what stands in changed ones is shown.

            A warning where another translation is more frequent. A note where each occurs once or only capitals and marks differ, and
            between headings, texts and UI messages, which have styles of their own.
            """#,
        "fully-translated": #"""
            No part of a translation was left in the language of the source.

            Found is a run of words that the source has in the same order and that holds words such as "the" or "with", which a
            text in another language has no use for: `Una amistad es like a plant that needs water`. The place is the run.

            Left alone: names and terms without such words; runs within quotation marks, brackets, emphasis or code (titles,
            labels, originals given beside the translation, also with an abbreviation), or that fill a tag for labels, quotations
            and what a screen shows (`<gui>`, `<span class="guilabel">`, `<computeroutput>`); titles with capitals; lines of a log
            and files of settings; copies of the whole source, which `translation-differs` judges.

            A warning. Source: the English function words of `LanguageWords+English.swift`; for other source languages nothing
            is found.
            """#,
        "in-the-language": #"""
            A translation is in the language that it says it is in.

            Found is text of another language than the source's and the locale's: Italian pasted into a German file, Chinese in
            a Japanese one. The script tells most languages apart. For English, French, Italian, Spanish, Portuguese, German and
            Polish, frequent words, letters and endings are counted; for Chinese and Japanese, kana and a few common Chinese
            characters.

            Left alone: words that the source has too (names, code, quotations); texts of fewer than three other words; texts
            whose evidence is not clear. What was left in the source's language is found by `translation-differs` and
            `fully-translated`.

            A warning, since it rests on counts. Source: the lists of words in `Sources/Checks/Language/Words`.
            """#,
        "negation-added": #"""
            A translation denies nothing that its source says.

                This is good for children.   →   Questo non è buono per i bambini.     it says the opposite

            Looked at are English sources of one short sentence in which no word denies, limits, contrasts or undoes in any
            sense (`only`, `until`, `unused`, `remove`, `remember`, `up to`), and translations of one sentence. Found is a word
            that can only deny: `non`, `pas`, `nicht`, `não`, `nie`, `не`, `لا`.

            Left alone: questions, quotations, texts with a colon, and languages without such words, among them Chinese and
            Japanese, which deny inside of words. Only a warning: some sentences are turned round (`I failed` → `Я не
            справился`).
            """#,
        "negation-kept": #"""
            A translation denies what its source denies.

                This cannot be undone.   →   Questo può essere annullato.     it says the opposite

            Looked at are English sources of one sentence with exactly one plain negation: `not`, `never`, `cannot`, `don't`. Found
            is a translation without any word that denies, in a wide sense: `non`, `senza`, `impossibile`, `evitare`.

            Left alone: what languages say without one (`not only`, `don't forget`, `if you don't agree`, `x, not y`), questions,
            quotations, names in capitals (`Do Not Track`), texts with another word that denies, and languages whose words are not
            listed. Only a warning: some sentences are turned round (`do not stop` → `go on`).
            """#,
        "page-in-the-language": #"""
            A segment file as a whole is in the language that it says it is in.

            Italian in `locales/de/articles/sleep.po`, or an article that was copied in English and never translated: one message
            at the first entry of the file, in the place of one for each entry by `in-the-language`, `translation-differs` and
            `fully-translated`.

            Some twenty texts of the file are looked at, those of four words and more. Most of them have to be foreign: in the
            source's language by its function words (English only), or in another one by all their words, letters and scripts
            together, as `in-the-language` counts them.

            Left alone: files with fewer than six such texts, and files of which less than six in ten of these are foreign; their
            entries are judged one by one.

            A warning, since it rests on counts. Source: the lists of words in `Sources/Checks/Language/Words`, scripts by UAX #24.
            """#,
        "translation-differs": #"""
            A translation is not a copy of its source.

            `Delete the selected files` as the French text for the same words is found.

            Left alone: copies without any word that is only English (names, addresses, code, numbers, "Version", "Menu");
            titles of works, in quotation marks, emphasis or capitals; references; texts of fewer than three words, unless they
            begin as a sentence does; images with nothing beside them; lines of `name: value`; indented code; files of settings;
            commands (`make && make install`); lines of a log, which begin with a day and a time; what programs print
            (`gpg: …`) and comments of programs (`// …`) in a catalog that mostly leaves them so.

            A warning: some copies are right. Source: the English words of `LanguageWords+English.swift`; for other source
            languages a copy of four words and more is found.
            """#,
    ]
}
