// swift-format-ignore-file
/// What each rule asks for, for `parlance rules`: the doc comments of `Sources/Checks/Rules`.
///
/// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
package enum RuleDocumentation {
    /// By the rule's id.
    package static let texts: [String: String] = [
        "arguments-match": #"""
            A UI message uses the same arguments as its source: none missing, none made up.

            `{count}` that the page never fills would show as an error to the reader.
            """#,
        "code-kept": #"""
            A translation has the same code spans as its source, in any order.
            """#,
        "emphasis-kept": #"""
            A translation emphasises as many words as its source, in the same strengths.

            Only a warning: languages differ in what they set in italics, and Chinese and Japanese use it less.
            """#,
        "footnotes-kept": #"""
            A translation refers to the same footnotes as its source, in any order.
            """#,
        "forbidden-words": #"""
            A translation has none of the words that the glossary forbids for what the source speaks of.
            """#,
        "letters-known": #"""
            A translation is written with the letters of its language.

            The letters are CLDR's exemplar sets (main, auxiliary, punctuation and index letters). Letters that the source has
            too are fine, and so are ASCII letters: names, quotations, addresses. A letter of another alphabet that looks like
            one of this language (Cyrillic `а` in Italian) is what it finds most. Only a warning: exemplar sets are not
            dictionaries.
            """#,
        "links-kept": #"""
            A translation links to the same destinations as its source, in any order.

            Destinations of links and images and addresses in angle brackets are compared as they are written. Links between
            articles need no change either: they are led to the reader's language when a page is made.
            """#,
        "message-valid": #"""
            A UI message is ICU MessageFormat that ICU can read.

            A message that cannot be read is shown to nobody: its page would lack a label or a number.
            """#,
        "plural-categories-complete": #"""
            A plural in a UI message has a text for every plural category of its language.

            The categories are CLDR's (`plurals.xml`): Polish needs `one few many other`, Arabic all six, Japanese only
            `other`. A missing category is an error, for ICU shows the text of `other` then: "2 artykułów". The category
            `many` of French, Italian, Portuguese and Spanish, which holds only for millions, is asked for by a warning.
            """#,
        "tags-kept": #"""
            A translation has the same HTML tags and shortcodes as its source, in any order.

            A tag that only the translation has is refused too: markup is the author's, and a script in a segment file must
            never reach a page.
            """#,
        "terms-kept": #"""
            A translation calls a concept of the glossary by one of its terms; names stay as they are.

            Inflected forms count as far as the glossary lists them or the stemmer of the language knows them, so it is only a
            warning.
            """#,
        "translation-differs": #"""
            A translation is not a copy of its source.

            Texts of fewer than four words are left alone (names, titles of works, numbers), and so are references: footnotes
            and texts that hold an address.
            """#,
    ]
}
