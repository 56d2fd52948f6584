/// Catalogs as other tools write them.
enum POSamples {
    /// GNU msgmerge --previous, wrapped at 80 columns.
    static let msgmerge = """
        # Italian translations for PACKAGE package.
        # Copyright (C) 2024 THE PACKAGE'S COPYRIGHT HOLDER
        msgid ""
        msgstr ""
        "Project-Id-Version: demo 1.0\\n"
        "Report-Msgid-Bugs-To: \\n"
        "POT-Creation-Date: 2024-02-01 10:00+0100\\n"
        "PO-Revision-Date: 2024-02-02 11:30+0100\\n"
        "Last-Translator: Ada <ada@example.org>\\n"
        "Language-Team: Italian\\n"
        "Language: it\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

        #. Type: Plain text
        #: a.md:3 b.md:17
        #, no-wrap
        msgid ""
        "A long paragraph that msgmerge wraps, since it goes far beyond eighty "
        "columns of text."
        msgstr ""
        "Un paragrafo lungo che msgmerge spezza, perché va ben oltre le ottanta "
        "colonne di testo."

        #, fuzzy
        #| msgid ""
        #| "An older sentence "
        #| "in two lines"
        msgid "A newer sentence"
        msgstr "Una frase più vecchia"

        #, c-format
        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d file"
        msgstr[1] "%d file"

        #, fuzzy
        #~| msgid "before"
        #~ msgid "gone"
        #~ msgstr "andato"

        """

    /// Poedit with a byte order mark and CRLF.
    static let poedit =
        ("\u{FEFF}" + """
            msgid ""
            msgstr ""
            "Project-Id-Version: \\n"
            "Language: de\\n"
            "Content-Type: text/plain; charset=utf-8\\n"
            "X-Generator: Poedit 3.4\\n"
            "X-Poedit-Bookmarks: -1,3,-1\\n"

            # Ein Hinweis
            msgctxt "title"
            msgid "Hello \\"World\\""
            msgstr "Hallo \\"Welt\\""

            #~ msgid "Bye"
            #~ msgstr "Tschüs"

            """).replacing("\n", with: "\r\n")

    /// Written by hand: no header, odd blanks, no last line end.
    static let byHand = """

          msgid   "a"   "b"
        	msgstr "c"


        #
        #nothing
        #,fuzzy
        msgid"d"
        msgstr
        "e"
        msgid "f" msgid
        msgstr "g"
        """

    static let all = [msgmerge, poedit, byHand]
}

extension String {
    fileprivate func replacing(_ old: Character, with new: String) -> String {
        map { $0 == old ? new : String($0) }.joined()
    }
}
