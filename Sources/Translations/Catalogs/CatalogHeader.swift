import SourceText

/// The header that a new catalog gets; one that is there already is never touched.
///
/// GNU gettext's `msgfmt --check` asks for `PO-Revision-Date`, `Last-Translator` and `Language-Team`. They stay
/// empty, so that a file changes only when its texts do; a translator's tool may fill them.
package struct CatalogHeader: Sendable {
    /// The language tag of the translations (`it`).
    package var locale: String
    /// What the catalog belongs to, for people: the article's title or id.
    package var title: String

    package init(locale: String, title: String) {
        self.locale = locale
        self.title = title
    }

    var message: POMessage {
        var message = POMessage(source: .empty)
        let names = [title, locale].map(CatalogHeader.oneLine).filter { !$0.isEmpty }
        message.translatorComments = [TextSlice("# " + names.joined(separator: " · "))]
        let fields = [
            "Project-Id-Version: Parlance", "PO-Revision-Date: ", "Last-Translator: ", "Language-Team: ",
            "Language: \(CatalogHeader.oneLine(locale))", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit", "X-Generator: Parlance",
        ]
        message.translations = [TextSlice(fields.map { $0 + "\n" }.joined())]
        return message
    }

    /// Without line breaks and other control characters, which would end a comment line.
    static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
}
