package import SourceText

/// One `<tu>` of a TMX file: a text in several languages.
package struct TMXUnit: Sendable {
    /// One `<tuv>`: the text in one language.
    package struct Variant: Sendable {
        /// `xml:lang` as it is written: `EN-US`, `zh_CN`.
        package var language: String
        /// The text of `<seg>`, with the codes that belong into Markdown.
        package var text: TextSlice
        /// `<prop type="…">` by type.
        package var properties: [String: TextSlice] = [:]

        package init(language: String, text: TextSlice) {
            self.language = language
            self.text = text
        }
    }

    package var variants: [Variant] = []
    package var properties: [String: TextSlice] = [:]
    package var notes: [String] = []
    package var place = ByteRange(0, 0)

    package init() {}
}

/// The properties of a unit that hold its context; memoQ's names where it has one.
enum TMXProperty {
    static let context = "x-context"
    static let previous = "x-context-pre"
    static let next = "x-context-post"
    static let file = "x-file"
}
