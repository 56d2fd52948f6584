// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Punctuation`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let punctuation: [String: String] = [
        "brackets-paired": #"""
            Brackets come in pairs: each one that opens is closed, round, square, curly and full-width ones.

                It rains (often.     the bracket is not closed

            `(` may be closed by `）`. A text that is as unbalanced as its source is left alone, and so are enumerations such
            as `a)` and smileys. Brackets of markup and code are not counted. Only a warning.
            """#,
        "capital-kept": #"""
            A translation begins with a capital where its source does.

                Friends help.   →   gli amici aiutano.     a capital belongs there

            Looked at is the first letter of both, behind quotation marks and markup. Left alone are scripts without
            capitals, texts that begin with a number or an ellipsis, words that stand so in the source too (`iPhone`, `systemd`), names
            of commands with two hyphens (`git-cat-file`), single letters, short texts without an end mark (parts of a
            sentence) unless the catalog nearly always begins its labels big, notes that have lost their full stop as well, and
            a catalog that often begins small. Only a warning; the fix writes the capital where the text ends as its source
            does, and so is no part of a sentence.
            """#,
        "ellipsis-kept": #"""
            An ellipsis inside of the source is one in the translation too.

                Well ... perhaps.   →   Naja, vielleicht.     the pause is lost

            `...`, `…` and `……` are all one. Ellipses at the end are a matter of the end mark; how many there are is not
            counted, and Chinese and Japanese, which write "and so on" as a word, are left alone. Only a warning.
            """#,
        "end-mark-kept": #"""
            A translation ends with the mark that its source ends with: stop, question mark, exclamation mark, colon, ellipsis.

                Is it late?   →   È tardi.     a question mark belongs there

            Marks of all scripts count by what they say: `。` is a stop, `؟` a question mark. They are looked for behind closing
            quotation marks, brackets and markup. Left alone are what languages do otherwise: Japanese leads in a list with a
            stop and may end a question with one, Thai has no stops, an exclamation may become a statement, an ellipsis a word
            such as `etc.` or `など`. So are stops in a catalog that often leaves them out in texts as long or in comments of
            programs, stops of abbreviations, stops and colons of headings, a stop inside of quotation marks or brackets, a stop
            behind a Japanese bracket where the catalog has none there, other marks behind a list's item that ends with a
            semicolon, a stop for the ellipsis of a button that is not lost and the other way round (`Click *Save as…*` →
            `点击「*另存为…*」。`), an exclamation mark for a stop, a colon for the stop of "the following …", a question mark that
            stands before a choice (`Save it? (y)es, (n)o`), questions that became a Chinese or Japanese label, notes that begin
            without the capital of the source too, and marks that only the translation has. Only a warning. The fix adds the
            mark, or changes a stop or an exclamation mark, where the rest begins and ends as a sentence does: no comma, colon,
            open bracket or preposition at its end, no small letter at its beginning for a capital of the source.
            """#,
        "marks-of-the-language": #"""
            Marks of sentences are those of the language's script: `。` in Japanese, `؟` in Arabic, `.` in Polish.

                大丈夫です.     a full-width stop belongs there

            It finds full-width marks outside of Chinese and Japanese, and behind Chinese, Japanese and Arabic letters `. ? !`
            and, with more of the script behind them, commas of ASCII (`パン, 牛乳`), at the end of a text also behind a name or code;
            and colons of ASCII where nearly all others of a Chinese or Japanese catalog are `：`. They are left alone in a catalog whose habit they are (a full stop of ASCII in a text that has others of the script is
            no habit), and so is every full-width mark that the source has too. Only a warning; the fix writes the mark of the
            language.
            """#,
        "no-double-marks": #"""
            No mark of a sentence stands twice, or beside one that says the same.

                Es regnet,, oft..     one comma, one stop

            It finds `,,`, `..`, `、、`, `。。`, `;;`, `,.`, a stop behind `。`, and a stop before a question or exclamation mark
            (`.?`, `。？`) or behind one (`?.`). An ellipsis of three and more points, `??`
            and `!!` are left alone, and so are a comma before a name that begins with a point (`、.md`) and every run that the
            source has too. Only a warning; the fix leaves one mark, unless two commas open a quotation (`,,Tor`).
            """#,
        "no-repeated-words": #"""
            No word stands twice in a row.

                It is is late.     one "is" is enough

            Compared are words parted by one blank, without regard to capitals. Left alone are numbers, as many repeats as the
            source has, also of a word in two forms ("unknown unknowns"), and words that a language may repeat: `via via`,
            `nous nous`, `die die`, `еле еле`, `キラキラ`. In Chinese and Japanese, which write no spaces, a doubled particle counts and a
            doubled run of two characters and more, unless it may be two words (`操作操作系统`, `项目的目的`, `讨论讨论`). Only a warning. The
            fix leaves one word of articles, prepositions and conjunctions; which other words belong there, only a person knows.
            """#,
        "opening-marks": #"""
            Spanish questions and exclamations begin with `¿` and `¡`.

                Qué hora es?     ¿ belongs before the question

            Each `?` needs a `¿` before it, each `!` a `¡`; `¿…!` and `¡…?` are good too (Ortografía de la lengua española,
            3.4.9). A mark alone in brackets or behind markup is left alone, and so is one that belongs to a name which the source
            has in the middle of a sentence (`Yahoo! Finance`). Only a warning.
            """#,
        "quotes-of-the-language": #"""
            A quotation is opened and closed by marks of one kind.

                Er sagte „ja".     „ja“ belongs there

            It finds a quotation that a typographic mark opens and a straight one closes, or the other way round; the help
            names the marks of the language (CLDR, delimiters). Which kind a text uses is left to its habit, and so are texts
            whose source mixes kinds too. Only a warning.
            """#,
        "quotes-paired": #"""
            Quotation marks come in pairs: each one that opens is closed.

                Er sagte „ja.     the quotation is not closed

            The marks `„ “ ” "` are counted together, since languages open and close with different ones of them; `« »`,
            `‹ ›`, `「 」`, `『 』`, `《 》` each with their partner. Apostrophes and single marks are left alone, and so are marks
            of inches and minutes behind a number, where no quotation is open, and texts whose source is as unbalanced. Only a
            warning.
            """#,
    ]
}
