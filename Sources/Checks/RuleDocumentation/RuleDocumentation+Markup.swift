// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Markup`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let markup: [String: String] = [
        "addresses-kept": #"""
            A translation names the same addresses as its source: URLs and mailboxes that stand in the text.

            They count in angle brackets and bare (GFM 0.29, section 6.9), also with Chinese or Japanese text right after them.
            Found are changed, lost and added ones. An address that differs by a little is an error, one that is missing or is
            another altogether a warning. Left alone are an address that became the destination of a link, one that names the
            reader's language where the source names its own, a word with a colon in angle brackets, one that is spelled with
            `https` for `http` or with other capitals in the name of its host, and another mailbox of a domain for examples
            (`user@example.com` → `utente@example.com`). The fix mends a damaged spelling, as in `links-kept`.
            """#,
        "attributes-kept": #"""
            A translation has the same attribute lists as its source: `{#install}`, `{: .lead}`, `{.wide}`.

            The name of a heading is what links lead to; a translated one breaks them (Pandoc, Kramdown, goldmark).
            """#,
        "block-marks-kept": #"""
            A translation begins like its source: as a heading, an item of a list, a quote, or as none of them.

            The marks are those of CommonMark 0.31: `# ` to `###### `, `- `, `* `, `+ `, `1. `, `1) ` and `> `. A mark that is
            lost makes a heading a paragraph: an error, but for a bullet, which labels of programs begin with too. One that is
            added makes a paragraph a list: a warning, since the translator may have seen the page.

            The fix takes an added mark out, but a dash becomes the source's dash: `- Anna` for `— Anna`. Left alone: another
            bullet, another number, a number with a full stop that is an ordinal (`1. Januar` for "1 January"), and the blank
            behind `##` that only the source lacks.
            """#,
        "code-closes": #"""
            Backticks come in pairs: each code span that begins also ends.

            A backtick that is left over is shown as it is written, and the code beside it as text. Where the code of the source
            stands with a backtick on one side only, the other one is offered as a fix. Left alone are backticks that the source
            leaves over too, and those that open a quotation which an apostrophe closes (` `file' `) where the source has no
            backtick.
            """#,
        "code-kept": #"""
            A translation has the same code spans as its source, in any order.

            Code is what a reader types or meets in a program: a letter that differs is a mistake to them. Found are spans that
            changed by a letter, a sign or capitals (`make al` for `make all`, `True` for `true`) and those with a no-break
            space or another blank for a plain one (with the fix), an error, and, as warnings, those that lost their backticks
            (with the fix), are translated or are missing altogether.

            Left alone: the number of backticks, blanks at the ends of a span and beside signs (`a: b`, but not `a. b`), the order, code that is
            said less often, code in quotation marks in the place of backticks, other words for what stands in angle brackets
            (`--out <FILE>` → `--out <DATEI>`) and in paths of examples (`cd /path/to/it`, `C:\YOUR\PATH`), the "or" of two
            options (`-R or --record`), comments (`// words`), sentences that a program says, labels of an interface (`Install`
            → `Installieren`, `Save Page As` → `Seite speichern unter`, `NAME` → `NOMBRE`), a plain word (`trait`) that stands
            nowhere in the translation, addresses and tags of the reader's language, blocks of code, whose comments may be
            translated, a label (`Click`) that became the same words in three entries and more, quotations as ` `name' `, keys
            and labels of reStructuredText (` :kbd:`Shift` `), and code that only the translation has. Blanks between words
            and a letter of a name in angle brackets are only a warning. Where a single backtick was lost, `code-closes` tells
            of it.
            """#,
        "emphasis-closes": #"""
            Marks of emphasis do what they are there for: each pair opens and closes.

            A mark that is left over is shown as it is written: `**「重要」**の` on a page. Either its other half is missing, or
            it stands where it cannot open or close (CommonMark 0.31, section 6.2): between a letter and a punctuation mark that
            belongs to the emphasised words, which is common where no blanks divide words. The message tells which, and how to
            write it: with the quotation marks or the colon outside (`「**重要**」の`), with no blanks inside, with both marks.

            A page shows the marks and the words all the same, so that it is a warning. Left alone: marks that the source leaves
            over too (a `*` at a required field), those that a backslash makes text, and a single `*` or `_` where all of the
            source's emphasis is there: the letter of a shortcut (`_Datei`), a pattern (`*.txt`).
            """#,
        "emphasis-kept": #"""
            A translation emphasises as many words as its source, in the same strengths.

            Found are emphasis (`*…*`), strong emphasis (`**…**`) and strikethrough (`~~…~~`) that are lost or of another strength,
            and strong emphasis and strikethrough that are added. Only a warning: languages differ in what they set in italics.

            Left alone is emphasis that is added, since many set foreign words in italics, bold for italics in scripts that
            have none (Han, kana, Arabic), and quotation marks for italics (`*Settings*` → `「设置」`, `«Настройки»`), unless the
            catalog has quotation marks around its italics. Marks that do not close are found by `emphasis-closes`, and are not told of twice.
            """#,
        "footnotes-kept": #"""
            A translation refers to the same footnotes as its source, in any order.

            A mark such as `[^1]` that is changed leads to another note or shows as it is written; one that is lost leaves its
            note without a reader. The fix mends a damaged spelling, such as a blank inside, and never puts another note there.
            """#,
        "format-marks-kept": #"""
            Codes of POD and roles of reStructuredText are those of the source.

                See :ref:`start`.   →   Siehe : ref:`start`.     the role is no role any more

            Found is a formatting code of Perl's POD (`B<bold>`, `C<< code >>`) or a role (` :ref:`text` `) that the translation has
            less often than its source: its letter, name, bracket or backtick is lost, or a blank stands in it. What stands in them
            is judged by `names-kept` and `code-kept`. A warning. Sources: perlpod, "Formatting Codes"; Docutils, "Interpreted
            Text".
            """#,
        "hard-breaks-kept": #"""
            A translation has as many hard line breaks as its source: a backslash or two blanks before the end of a line.

            Verses and addresses live by them. Left alone is a break at the end of a text, which shows nowhere
            (CommonMark 0.31, section 6.7). Only a warning.
            """#,
        "images-kept": #"""
            A translation shows the same pictures as its source, in any order.

            A changed path shows a broken picture; one that is altogether another may be meant and is a warning. Left alone are paths that name the reader's language where the source names
            its own (`screenshot.en.png` → `screenshot.it.png`), and another picture whose path names the reader's language where
            the source's does not (`/mac/3.jpg` → `/mac/ja/mac-3.png`); the text that describes a picture is translated. The fix mends a
            damaged spelling of the path, as in `links-kept`; another picture may be meant.
            """#,
        "links-kept": #"""
            A translation links to the same destinations as its source, in any order.

            Found are destinations that differ by as little as a letter, links whose text stayed without them or whose brackets
            broke (`[text] (https://…)`, `(text)[https://…]`, `【text】(https://…)`), links that stand twice, links that the
            source does not have, exchanged destinations (`[npm](docker) [Docker](npm)`), links without a text, lost titles, and
            changed labels of `[text][label]`. Links between articles need no change either: they are led to the reader's
            language when a page is made. Links and roles of reStructuredText that hold a text count too: ` `text <address>`_
            `, ` :ref:`text <label>` `.

            Left alone: escapes and angle brackets that do not change where a link leads, a link written as a bare address or
            the other way round, `https` for `http`, a link to what the source names without one, and destinations that name the
            reader's language where the source names its own: `/en/start` → `/it/avvio`, `en.wikipedia.org` →
            `it.wikipedia.org`; headings in a page, whose names are translated (`#get-started` → `#erste-schritte`); the second
            link to a place that is linked to once. An error is a link that is gone, and a destination that differs by a letter
            or two; what leads elsewhere may be meant and is a warning. The fix writes the source's destination over a damaged
            spelling of it only: blanks, characters of full width or other capitals in it, a lost `#`, a letter that a long one
            lost or has twice.
            """#,
        "math-kept": #"""
            A translation has the same formulas as its source, in any order.

            Formulas are `$…$`, `$$…$$`, `\\(…\\)` and `\\[…\\]`, as Pandoc, KaTeX and MathJax read them. A dollar sign before a
            sum of money is none. Words in a formula may be translated, so that a change is only a warning; a lost or added
            formula is an error.
            """#,
        "names-kept": #"""
            Options, paths and names of files and functions in prose are spelled as in the source.

                Call it with --no-install   →   Rufen Sie es mit –no-install auf     a program knows --no-install

            Found is a name of the source that the translation does not have, but has with another spelling: a dash or one hyphen
            for the two of an option, blanks inside, other capitals, a letter lost, doubled or swapped with its neighbour. Names
            are `--option`, `/usr/share`, `report.txt`, `main()`, `snake_case`, and words in tags for code of DocBook and POD.
            Left alone: a name that is not there at all, for it may be said in other words, and another name (`immagine.png` for
            `image.png`). Those in code spans and addresses are judged by `code-kept` and `addresses-kept`. A warning; the fix
            writes the name.
            """#,
        "references-valid": #"""
            Character references are written so that a page shows their character: `&amp;`, `&#38;`, `&#x26;`.

            Found are references that a blank or a missing semicolon broke (`& amp;`, `&amp ;`, `&amp`), and names that HTML does
            not know where a known one is near (`&nbps;`), each with the fix. Names that the source has (`&apt-get;`) are known. An
            ampersand of the text (`R&D`) is none of them, and what the source writes in the same way is left alone.
            """#,
        "shortcodes-kept": #"""
            A translation has the same shortcodes as its source, in any order.

            Shortcodes are what a site generator replaces: `{{< video id="3" >}}`, `{% include x %}`, `:smile:` (Hugo, Liquid,
            Jinja and their kin). Blanks in them do not count, and values in quotation marks that
            are words for a reader may be translated (`title="More"`). `{{ name }}` is a placeholder: `placeholders-kept`.
            """#,
        "table-cells-kept": #"""
            The rows of a table in a translation have as many cells as in its source.

            A row is a line that begins with a pipe (GFM 0.29, section 4.10). A pipe that is lost joins two cells, one that is
            added divides one. Pipes after a backslash and in code are text.
            """#,
        "tags-kept": #"""
            A translation has the same HTML tags as its source, in any order.

            Found are tags that are lost, that nothing closes any more, that enclose nothing any more (`<b></b>`), that the source does not have, and attributes that were
            changed (`<a href="…">`, `<span class="…">`). A tag that only the translation has is refused too: markup is the
            author's. Elements whose content nobody translates, such as `<code>` and `<svg>`, are compared whole.

            Left alone: an element of the source that is said twice; the attributes that a reader sees (`alt`, `title`,
            `aria-label`, `placeholder` …) and those of the language (`lang`, `dir`, `hreflang`, `sortas` of DocBook); words
            that a text from right to left sets apart (`<span dir="ltr">`, `<bdi>`); words
            marked as foreign to the reader (`<foreignphrase>`), also in the place of `<emphasis>`; the order of attributes and
            their quotation marks, `<br>` for `<br />`. A name in angle brackets that nothing closes and that is no element of
            HTML, or one that is a common word, stands for something (`git add <path>`) and may be translated.
            A link or picture of a tag that leads elsewhere is a warning, for it may be meant.
            In UI messages a tag counts once, since languages have more or fewer branches. Elements with code are judged as
            `code-kept` judges code spans: an error for another letter, a warning for other words.
            """#,
    ]
}
