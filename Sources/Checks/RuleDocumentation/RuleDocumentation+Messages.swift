// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Messages`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let messages: [String: String] = [
        "apostrophes-literal": #"""
            Apostrophes of words stand before no brace: `l'{name}` is the text `l{name}`, with nothing filled in.

            In ICU MessageFormat an apostrophe before `{` or `}`, and before `#` in a plural, begins quoted text (ICU User Guide,
            "Formatting Messages"). Languages that elide (French, Italian, Catalan) write it there without meaning to. Two
            apostrophes, or the typographic one, are an apostrophe everywhere: the fix doubles it. Left alone are apostrophes at
            the beginning of a word (`'{'`), and messages whose source quotes braces too.
            """#,
        "arguments-match": #"""
            A UI message uses the same arguments as its source, in the same way: none missing, none made up, none of another
            type.

            `{count}` that the page never fills would show as an error to the reader; a date read as a number shows nonsense.
            Found are lost, made-up and renamed arguments, a plural that became an ordinal or a choice, and another type or a
            lost style of a simple argument (`{when, date}` → `{when, time}`), another currency, unit or scale of a number
            (`::currency/USD` → `::currency/EUR`). A branch that lost an argument which every branch
            of the source has is an error in a choice and a warning in a plural.

            Left alone: the order; an argument used in some branches of the source only; a plain argument that became a number
            or a plural, and a plural that became plain in a language without plural forms; the length of a date.
            """#,
        "branches-match": #"""
            The choices of a UI message have the branches of the source: the same selectors of `select`, the same `offset:`.

            A selector is a word that the program gives: translated (`{who, select, kobieta {…}}` for `female`) it is never
            chosen. A missing branch shows `other`, which says something else. Found are selectors that are lost, made up or
            translated, a choice that is gone, an offset that differs, and an explicit number of a plural (`=0 {nothing}`) that
            is not treated: that is a warning, since `=0` may be the language's own form.
            """#,
        "branches-translated": #"""
            Every branch of a UI message is translated.

                {n, plural, one {# file} other {# files deleted}}   →   {n, plural, one {# plik} few {# files deleted} …}

            Found is a branch of a plural or a choice whose text is that of a branch of the source, where that is two words and
            more with words that are only English. Left alone: copies of the whole message, which `translation-differs` judges,
            names, and sources in another language than English. Only a warning.
            """#,
        "message-valid": #"""
            A UI message is ICU MessageFormat that ICU can read.

            A message that cannot be read is shown to nobody: its page would lack a label or a number.
            """#,
        "plural-categories-complete": #"""
            A plural in a UI message has a text for every plural category of its language.

            The categories are CLDR's (`plurals.xml`): Polish needs `one few many other`, Arabic all six, Japanese only
            `other`. A missing category is an error, for ICU shows the text of `other` then: "2 artykułów". The category
            `many` of French, Italian, Portuguese, Spanish and Catalan, which holds only for whole millions, is told of by a note.

            Explicit numbers count where they cover a category: `=2` is Arabic's `two`.
            """#,
        "plural-categories-known": #"""
            The categories of a plural are those of CLDR, and the language uses them.

            A category that is misspelt (`ones`) or translated is never chosen: an error, with the nearest of the six names. One
            that the language does not use (`few` in Italian) is text for nobody: a warning. Explicit numbers (`=0`) are right in
            every language.
            """#,
        "plural-forms-complete": #"""
            An entry with plural forms has all the forms of its language, each with a text.

            GNU gettext takes `msgstr[n]` by the formula of `Plural-Forms`; a form that is not there shows the source, an empty
            one too. Found are entries with fewer forms than the header, CLDR or most entries of the file have (an error: Polish
            has `one few many`), and empty forms beside written ones (a warning: the entry counts as untranslated). The message
            names numbers that need the form.
            """#,
        "plural-number-shown": #"""
            A branch of a plural shows its number where the source shows it: `#`, or the argument itself.

            Found are empty branches, branches for several numbers without it ("wiele artykułów" for 5), and a number written out that is not the
            branch's own (`one {5 artykuł}`). Left alone are branches for one number only (`=0`, Italian `one`), which may say it
            in words, and plurals whose source does not show the number.
            """#,
    ]
}
