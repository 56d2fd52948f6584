import Locales
import MarkdownSyntax
import SourceText

/// Writes a Markdown tree as the HTML of an article's body.
///
/// It differs from cmark's own output where a site needs more: headings have the ids they are given, a paragraph
/// of one image is a `figure` whose caption is the image's title, tables stand in a box that scrolls, footnotes
/// are numbered in the reader's digits.
struct HTMLRenderer: ~Copyable {
    /// What a page decides about the body it shows.
    struct Settings {
        /// The ids of the headings in document order; those beyond the list get none.
        var headingIDs: [String] = []
        /// The address that a page links to for a destination in the article.
        var resolve: (String) -> String = { $0 }
        /// The language of the page that a link leads to, where it is another than that of the page; asked after
        /// `resolve`, for the same destination.
        var language: () -> LocaleTag? = { nil }
        /// A number in the reader's digits.
        var number: (Int) -> String = { "\($0)" }
        /// Stands before the ids of footnotes where a page holds several texts with notes: `faq-1-`.
        var notePrefix = ""
        var footnotesLabel = "Footnotes"
        var backToTextLabel = "Back to the text"
        /// What a box in a text is called, by its kind.
        var alertLabel: (QuoteAlert.Kind) -> String = { _ in "" }
        /// The language of the labels, where it is another than that of the text.
        var labelLanguage: LocaleTag?
        /// Whether words of one letter are held with the next word (``ShortWords``).
        var bindsShortWords = false
        /// The language of passages without a letter of the text's script; nil where they may be in its own.
        var quotedLanguage: LocaleTag?
        /// Whether headings lead to themselves, so that people can copy their addresses.
        var linksHeadings = false
        /// What a page knows of a picture, by its destination in the article.
        var picture: (String) -> PictureAttributes? = { _ in nil }
        /// Whether the first picture is loaded with the page, as the others are when they come into view.
        var showsFirstPictureAtOnce = false
    }

    /// The address of a picture and further attributes, finished: ` width="640" height="480"`.
    struct PictureAttributes {
        var source: String
        var others = ""
    }

    let tree: MarkdownTree
    let settings: Settings
    var output: OutputBuffer
    var headingIndex = 0
    var pictureCount = 0
    /// How many references each footnote has, for the way back from it.
    var references: [Int: Int] = [:]

    private init(tree: MarkdownTree, settings: Settings) {
        self.tree = tree
        self.settings = settings
        output = OutputBuffer(capacity: tree.nodes.count * 48)
    }

    static func html(of tree: MarkdownTree, settings: Settings = Settings()) -> [UInt8] {
        var renderer = HTMLRenderer(tree: tree, settings: settings)
        var holdsTags = false
        for node in tree.nodes {
            switch node.kind {
            case .footnoteReference(let number, let occurrence): renderer.references[number] = occurrence
            case .htmlBlock, .htmlInline: holdsTags = true
            default: break
            }
        }
        renderer.renderDocument()
        let html = Array(renderer.output.bytes)
        return holdsTags ? HTMLBalance.balanced(html) : html
    }

    /// What does not pair among the tags of a text.
    static func faults(of tree: MarkdownTree) -> [HTMLBalance.Fault] {
        var renderer = HTMLRenderer(tree: tree, settings: Settings())
        renderer.renderDocument()
        return HTMLBalance(Array(renderer.output.bytes)).faults
    }

    /// The inlines of a text of one paragraph, without the paragraph.
    static func inlineHTML(of tree: MarkdownTree, settings: Settings = Settings()) -> [UInt8] {
        var renderer = HTMLRenderer(tree: tree, settings: settings)
        for block in tree.children(of: 0) { renderer.inlines(in: block) }
        let html = Array(renderer.output.bytes)
        let holdsTags = tree.nodes.contains { if case .htmlInline = $0.kind { true } else { false } }
        return holdsTags ? HTMLBalance.balanced(html) : html
    }

    /// A plain text as a paragraph.
    static func paragraph(_ text: String) -> [UInt8] { Array("<p>\(escaped(text))</p>\n".utf8) }

    /// A plain text in HTML.
    static func escaped(_ text: String) -> String {
        var renderer = HTMLRenderer(tree: MarkdownTree(nodes: []), settings: Settings())
        renderer.escape(text)
        return String(decoding: renderer.output.bytes, as: UTF8.self)
    }

    /// Footnotes follow all else, as one list.
    mutating func renderDocument() {
        var notes: [Int] = []
        for child in tree.children(of: 0) {
            if case .footnoteDefinition = tree.nodes[child].kind { notes.append(child) } else { block(child) }
        }
        if !notes.isEmpty { footnotes(notes) }
    }

    // MARK: Writing

    mutating func attribute(_ name: StaticString, _ value: TextSlice) {
        if value.isEmpty { return }
        write(" \(name)=\"")
        escape(value)
        write("\"")
    }

    mutating func write(_ text: String) { output.append(text) }
    mutating func write(_ text: TextSlice) { output.append(text.bytes) }
    mutating func escape(_ text: String) { escape(TextSlice(text)) }

    /// Text and attribute values alike: `&`, `<`, `>` and `"` as entities.
    mutating func escape(_ text: TextSlice) { output.appendEscaped(text.bytes) }
}
