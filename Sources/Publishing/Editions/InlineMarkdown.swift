import MarkdownSyntax
import SourceText

/// Markdown of one line, such as a title.
enum InlineMarkdown {
    /// Its text without markup.
    static func plainText(_ text: String) -> String {
        if isPlain(text) { return text }
        let tree = MarkdownParser().tree(of: Array((mark + text).utf8), detail: detail)
        return String(decoding: tree.plainText(of: 0).dropFirst(mark.utf8.count), as: UTF8.self)
    }

    /// Its HTML without a paragraph around it.
    static func html(_ text: String, settings: HTMLRenderer.Settings = HTMLRenderer.Settings()) -> [UInt8] {
        if isPlain(text) {
            let text = settings.bindsShortWords ? ShortWords.bound(TextSlice(text)).description : text
            return Array(HTMLRenderer.escaped(text).utf8)
        }
        let tree = MarkdownParser().tree(of: Array((mark + text).utf8), detail: detail)
        let html = HTMLRenderer.inlineHTML(of: tree, settings: settings)
        return Array(html.dropFirst(mark.utf8.count))
    }

    /// Whether a text says the same with and without markup: most titles, which need no parser then.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, !ASCII.isWhitespace(first),
            !ASCII.isWhitespace(last)
        else { return false }
        return text.utf8.allSatisfy(isPlain)
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "`"), UInt8(ascii: "~"):
            false
        default: true
        }
    }

    /// An address in a title is a text.
    private static let detail: MarkdownParser.Detail = [.inlines, .unplaced]

    /// Begins the line, so that "# Sleep" is a paragraph and no heading; dropped afterwards.
    private static let mark = "\u{FFFC} "
}
