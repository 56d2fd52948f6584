// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Whitespace`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let whitespace: [String: String] = [
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
            placeholder that is a line of its own. In plain texts every break counts.
            Only a warning.
            """#,
        "no-double-spaces": #"""
            No two blanks stand in a row, unless the source has such a place too.

            Blanks at the beginning of a line, before a line break and in code are left alone, and so are two blanks behind
            sentences in a catalog whose habit they are, and blanks that bring a value or what an option does into a column. Only a warning; the fix leaves one blank.
            """#,
        "spacing-of-marks": #"""
            Blanks stand beside marks as the language has them.

                Es regnet ,oft.   →   Es regnet, oft.

            No blank stands before a comma or full stop, one stands behind them between words, and none stands beside the
            full-width marks of Chinese and Japanese. French writes a no-break space before `; : ! ?` and inside of guillemets:
            what the catalog nearly always does at a mark is its habit and is taken as right; where it has no habit, only what
            is written in two ways within one text is told, but not in a line that is copied from the source, nor behind a place
            in a file (`%s:%d: …`) or a name that is copied with its colon (`gpg: …`, the headings `To:` and `Cc:`). Blanks before
            commas and stops are left alone where the catalog often has them. So are names such as `.NET` and `Node.js`, decimal
            numbers, and what the source writes so too. Only a warning; the fix puts or takes out the blank.
            """#,
        "tabs-kept": #"""
            A translation has as many tabs as its source.

            Tabs align columns or part fields that a program reads. Only a warning.
            """#,
    ]
}
