// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Whitespace`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let whitespace: [String: String] = [
        "blanks-known": #"""
            Blanks within a text are plain or no-break ones.

                La grande　casa     an ideographic space (U+3000) parts two Italian words

            Em, en, thin, hair and figure spaces, ideographic ones and their kin come in by copying from a page or by another
            keyboard; searches and line breaks fail at them. Found is such a blank between two words of letters.

            Left alone: what the source has, blanks beside digits, marks and dashes, ideographic spaces in Chinese and Japanese,
            and a blank that three translations of the catalog and more have. Only a warning; the fix writes a plain blank.
            """#,
        "edge-spaces-kept": #"""
            A translation begins and ends with white space exactly where its source does.

            A program that joins texts counts on it, and in Markdown four blanks at the beginning make a paragraph code. The fix
            puts the source's white space. A line break that only one of the texts begins or ends with is an error, as in
            `msgfmt --check`. Left alone: how many line breaks there are, which is another rule's matter, how many blanks where
            the source has two and more (they bring a text into a column), and the blank behind a full-width mark, which is as
            wide as both, or before a comma.
            """#,
        "line-breaks-kept": #"""
            A translation has as many paragraphs as its source, and in plain texts as many lines.

            In Markdown a line break inside of a paragraph says nothing, so only blank lines count there, and breaks behind the
            end of a sentence or of a short line. So do breaks where the next word
            had room on the line, unless a sentence goes on there in a text with lines of any length, and those before a
            placeholder that is a line of its own. In plain texts every break counts. A carriage return that the source does not
            have (`\r\n`) is found too.
            Only a warning.
            """#,
        "no-blanks-in-words": #"""
            No blank stands within a Chinese or Japanese text where none belongs: between its characters, behind its marks and
            inside of its brackets.

                这个文件 已关闭。 请重试。     both blanks are too many

            Blanks beside Latin words, digits, code and links are a matter of style and left alone, and so are a place that
            looks so in the source, blanks in lists of words, and all of them in a catalog that has them now and then. Only a
            warning; the fix takes the blank out.
            """#,
        "no-double-spaces": #"""
            No two blanks stand in a row, unless the source has such a place too.

            Blanks at the beginning of a line, before a line break and in code are left alone, and so are two blanks behind
            sentences in a catalog whose habit they are, and blanks that bring a value or what an option does into a column. Only a warning; the fix leaves one blank.
            """#,
        "spacing-of-brackets": #"""
            Blanks stand outside of brackets, and none inside.

                La casa( grande)è chiusa.   →   La casa (grande) è chiusa.

            Found are, in languages that part words by blanks, a blank behind an opening bracket and before a closing one, and
            none between a word and a bracket with words, where the source has none such. Where the source has as many brackets
            and all stand apart, short words and names count too.

            Left alone: what the source has too, endings in brackets (`file(s)`, `(in)valid`), calls (`name(x)`), smileys, and
            brackets beside code and placeholders. Only a warning; the fix puts the blank or takes it out.
            """#,
        "spacing-of-marks": #"""
            Blanks stand beside marks as the language has them.

                Es regnet ,oft.   →   Es regnet, oft.

            No blank stands before a comma, full stop, question mark, exclamation mark or colon, one stands behind commas and
            stops between words, and none stands before the full-width marks of Chinese and Japanese. French writes a no-break space before `; : ! ?` and inside of guillemets:
            what the catalog nearly always does at a mark is its habit and is taken as right; where it has no habit, only what
            is written in two ways within one text is told, but not in a line that is copied from the source, nor behind a place
            in a file (`%s:%d: …`) or a name that is copied with its colon (`gpg: …`, the headings `To:` and `Cc:`). Blanks before
            commas and stops are left alone where the catalog often has them. So are names such as `.NET` and `Node.js`, decimal
            numbers, and what the source writes so too. Only a warning; the fix puts or takes out the blank.
            """#,
        "spacing-of-markup": #"""
            Blanks part code spans, links, tags and placeholders from words, where they do in the source.

                Open the file %s.   →   Apri il file%s.     a blank is missing before %s

            Found is a letter at once before a code span, a link, a start tag or a placeholder, and a word at once behind a link or
            an end tag, where the source has the same piece with blanks or marks on that side. Asked of languages that write no particle or ending
            there: those that join words, such as Arabic, Hebrew, Turkish, Finnish, Hungarian, Korean and Japanese, are left
            alone. Only a warning; the fix puts the blank.
            """#,
        "tabs-kept": #"""
            A translation has as many tabs as its source.

            Tabs align columns or part fields that a program reads. Only a warning.
            """#,
    ]
}
