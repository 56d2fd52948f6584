// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Placeholders`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let placeholders: [String: String] = [
        "access-keys-kept": #"""
            Labels of a program keep their access key: `_File`, `&File`.

                &File   →   Datei      no letter is marked, so that the key does nothing

            Found is a label whose mark is lost, stands twice or before no letter, where nearly all labels of the catalog have it.
            Which mark a catalog uses is counted; where its labels often have none, as in Arabic, nothing is asked. The letter may
            be any, at any place: `ファイル(_F)`. `&&` and `__` are characters of the text. A warning.
            """#,
        "placeholders-kept": #"""
            A translation has the placeholders of its source: `{name}`, `{{ name }}`, `${name}`, `%(name)s`, `%1$d`, `%s`, `%@`,
            `%1`, `%name%`, `<0>…</0>`, `:name`.

            Found are placeholders that are lost, made up, translated (`{nome}` for `{name}`) or of another type (`%d` for
            `%s`), and unnamed ones whose order gives them another value's type: a program shows nothing, the wrong thing, or
            stops. With the flag `c-format` every percent sign counts as `printf` reads it, also in `100% of %s`, with the length
            of a number (`%ld`), and braces are none, as for `msgfmt --check`. With `python-format`, `%%` stays one. Another variable of the same object (`{{ site.root }}` for `{{ site.baseurl }}`) may be meant and is a
            warning.

            Left alone: addresses in them that name the reader's language (`{{ "/fr/start/" | prepend: site.base }}`); the order
            of those with a name or a number; a name said twice; flags, widths and precisions; a percent sign of the text
            (`50 % of`, `100%`), as the flags `no-c-format` and `no-python-format` say it too; formats of dates and times
            (`%H:%M`); what is code on one side and text on the other. A plural form for one number only may say the number in
            words: `Jeden plik` for `%d file` (GNU gettext manual, "Translating plural forms").
            """#,
    ]
}
