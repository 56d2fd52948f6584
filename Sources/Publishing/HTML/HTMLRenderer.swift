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

    private let tree: MarkdownTree
    private let settings: Settings
    private var output: OutputBuffer
    private var headingIndex = 0
    private var pictureCount = 0
    /// How many references each footnote has, for the way back from it.
    private var references: [Int: Int] = [:]

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
        return Array(renderer.output.bytes)
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
    private mutating func renderDocument() {
        var notes: [Int] = []
        for child in tree.children(of: 0) {
            if case .footnoteDefinition = tree.nodes[child].kind { notes.append(child) } else { block(child) }
        }
        guard !notes.isEmpty else { return }
        write("<section class=\"footnotes\" aria-label=\"")
        escape(settings.footnotesLabel)
        write("\">\n<ol>\n")
        for note in notes { footnote(note) }
        write("</ol>\n</section>\n")
    }

    // MARK: Blocks

    private mutating func blocks(in parent: Int, tight: Bool = false) {
        for child in tree.children(of: parent) { block(child, tight: tight) }
    }

    private mutating func block(_ index: Int, tight: Bool = false) {
        switch tree.nodes[index].kind {
        case .paragraph: paragraph(index, tight: tight)
        case .heading(let level): heading(index, level)
        case .blockQuote:
            quote(index)
        case .list(let ordered, let start, let tight): list(index, ordered, start, tight)
        case .item(let checked): item(index, checked, tight: tight)
        case .codeBlock(let info, let literal): code(info, literal)
        case .htmlBlock(let html): write(ControlCharacters.removed(from: RawHTML.resolved(html, settings.resolve)))
        case .thematicBreak: write("<hr>\n")
        case .table: table(index)
        default: inline(index)
        }
    }

    /// What says in which language a label is.
    private var labelMarks: String {
        settings.labelLanguage.map { " lang=\"\($0)\" dir=\"\($0.direction)\"" } ?? ""
    }

    private mutating func quote(_ index: Int) {
        guard let alert = QuoteAlert(index, in: tree) else {
            write("<blockquote>\n")
            blocks(in: index)
            write("</blockquote>\n")
            return
        }
        write("<blockquote class=\"alert alert-\(alert.kind.rawValue)\" role=\"note\">\n")
        let label = settings.alertLabel(alert.kind)
        if !label.isEmpty {
            write("<p class=\"alert-title\"\(labelMarks)>")
            escape(label)
            write("</p>\n")
        }
        if !alert.rest.isEmpty {
            write("<p>")
            for child in alert.rest { inline(child) }
            write("</p>\n")
        }
        for child in tree.children(of: index).dropFirst() { block(child) }
        write("</blockquote>\n")
    }

    private mutating func paragraph(_ index: Int, tight: Bool) {
        let children = tree.children(of: index)
        // A picture that is not translated stands in a span of the source language.
        let (open, close) = span(around: children)
        if let middle = open == nil ? (children.count == 1 ? children.first : nil) : children[1],
            case .image(let destination, let title) = tree.nodes[middle].kind, !title.isEmpty
        {
            write("<figure>\n")
            write(open ?? .empty)
            image(middle, destination, .empty)
            write(close ?? .empty)
            write("\n<figcaption>")
            write(open ?? .empty)
            escape(title)
            write(close ?? .empty)
            write("</figcaption>\n</figure>\n")
            return
        }
        write(tight ? "" : "<p>")
        inlines(in: index)
        write(tight ? "" : "</p>\n")
    }

    /// The tags of a span around one inline.
    private func span(around children: [Int]) -> (open: TextSlice?, close: TextSlice?) {
        guard children.count == 3, case .htmlInline(let open) = tree.nodes[children[0]].kind,
            case .htmlInline(let close) = tree.nodes[children[2]].kind,
            open.bytes.starts(with: "<span ".utf8), close.bytes.elementsEqual("</span>".utf8)
        else { return (nil, nil) }
        return (open, close)
    }

    private mutating func heading(_ index: Int, _ level: Int) {
        write("<h\(level)")
        let id = headingIndex < settings.headingIDs.count ? settings.headingIDs[headingIndex] : nil
        if let id {
            write(" id=\"")
            escape(id)
            write("\"")
        }
        headingIndex += 1
        write(">")
        let link = settings.linksHeadings && !holdsLinks(index) ? id : nil
        if let link {
            write("<a class=\"anchor\" href=\"#")
            escape(PageAddress.encoded(link))
            write("\">")
        }
        inlines(in: index)
        write(link == nil ? "</h\(level)>\n" : "</a></h\(level)>\n")
    }

    /// Whether a link around the inlines of a block would hold another.
    private func holdsLinks(_ index: Int) -> Bool {
        tree.nodes[index..<tree.nodes[index].end].contains { node in
            switch node.kind {
            case .link, .footnoteReference: true
            case .htmlInline(let html): html.bytes.starts(with: "<a".utf8)
            default: false
            }
        }
    }

    private mutating func list(_ index: Int, _ ordered: Bool, _ start: Int, _ tight: Bool) {
        write(ordered ? (start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n") : "<ul>\n")
        blocks(in: index, tight: tight)
        write(ordered ? "</ol>\n" : "</ul>\n")
    }

    private mutating func item(_ index: Int, _ checked: Bool?, tight: Bool) {
        write("<li>")
        var children = tree.children(of: index)
        if let checked {
            // The text after a box is its label, so that it is read out with it.
            let first = children.first.flatMap { tree.nodes[$0].kind == .paragraph ? $0 : nil }
            write(tight || first == nil ? "<label>" : "\n<p><label>")
            write("<input type=\"checkbox\" disabled\(checked ? " checked" : "")> ")
            if let first { inlines(in: first) }
            write(tight || first == nil ? "</label>" : "</label></p>\n")
            if first != nil { children.removeFirst() }
        }
        for (position, child) in children.enumerated() {
            let isParagraph = tree.nodes[child].kind == .paragraph
            let isTextAtStart = tight && isParagraph && position == 0 && checked == nil
            if !isTextAtStart, output.last != ASCII.lineFeed { write("\n") }
            block(child, tight: tight)
        }
        write("</li>\n")
    }

    private mutating func code(_ info: TextSlice, _ literal: TextSlice) {
        let language = info.bytes.prefix { !ASCII.isWhitespace($0) }
        // It scrolls where it is too wide: people without a mouse must reach it.
        write("<pre tabindex=\"0\"><code")
        if !language.isEmpty {
            write(" class=\"language-")
            escape(TextSlice(language))
            write("\"")
        }
        write(">")
        escape(literal)
        write("</code></pre>\n")
    }

    private mutating func table(_ index: Int) {
        write("<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n")
        var isBodyOpen = false
        for row in tree.children(of: index) {
            let isHeader = tree.nodes[row].kind == .tableRow(isHeader: true)
            if !isHeader, !isBodyOpen { write("<tbody>\n") }
            isBodyOpen = isBodyOpen || !isHeader
            write(isHeader ? "<thead>\n<tr>\n" : "<tr>\n")
            for cell in tree.children(of: row) { tableCell(cell, isHeader: isHeader) }
            write(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
        }
        write(isBodyOpen ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
    }

    private mutating func tableCell(_ index: Int, isHeader: Bool) {
        write(isHeader ? "<th scope=\"col\"" : "<td")
        if case .tableCell(let alignment) = tree.nodes[index].kind, alignment != .none {
            write(" class=\"align-\(alignment)\"")
        }
        write(">")
        inlines(in: index)
        write(isHeader ? "</th>\n" : "</td>\n")
    }

    /// The note with a way back to each of its references, in its last paragraph.
    private mutating func footnote(_ index: Int) {
        guard case .footnoteDefinition(_, let number) = tree.nodes[index].kind else { return }
        write("<li id=\"\(settings.notePrefix)fn-\(number)\">\n")
        let children = tree.children(of: index)
        for child in children.dropLast() { block(child) }
        if let last = children.last, tree.nodes[last].kind == .paragraph {
            write("<p>")
            inlines(in: last)
            backReferences(number)
            write("</p>\n")
        } else {
            if let last = children.last { block(last) }
            backReferences(number)
        }
        write("</li>\n")
    }

    private mutating func backReferences(_ number: Int) {
        for occurrence in 1...max(1, references[number] ?? 1) {
            write(" <a class=\"footnote-back\" href=\"#\(referenceID(number, occurrence))\" aria-label=\"")
            escape(settings.backToTextLabel)
            write("\">↩</a>")
        }
    }

    private func referenceID(_ number: Int, _ occurrence: Int) -> String {
        settings.notePrefix + (occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)")
    }

    // MARK: Inlines

    private mutating func inlines(in parent: Int) {
        var child = parent + 1
        let end = tree.nodes[parent].end
        while child < end {
            inline(child)
            child = tree.nodes[child].end
        }
    }

    private mutating func inline(_ index: Int) {
        switch tree.nodes[index].kind {
        case .text(let text): escape(text)
        case .softBreak: if !tree.joinsLines(at: index) { write("\n") }
        case .lineBreak: write("<br>\n")
        case .code(let text):
            write("<code>")
            escape(text)
            write("</code>")
        case .htmlInline(let html): write(ControlCharacters.removed(from: RawHTML.resolved(html, settings.resolve)))
        case .emphasis: element("em", index)
        case .strong: element("strong", index)
        case .strikethrough: element("del", index)
        case .link(let destination, let title):
            write("<a href=\"")
            escape(settings.resolve(destination.description))
            write("\"")
            if let language = settings.language() { write(" hreflang=\"\(language)\"") }
            attribute("title", title)
            write(">")
            inlines(in: index)
            write("</a>")
        case .image(let destination, let title): image(index, destination, title)
        case .footnoteReference(let number, let occurrence):
            write("<sup class=\"footnote-ref\"><a href=\"#\(settings.notePrefix)fn-\(number)\" id=\"")
            write(referenceID(number, occurrence) + "\">")
            escape(settings.number(number))
            write("</a></sup>")
        default: block(index)
        }
    }

    private mutating func element(_ name: String, _ index: Int) {
        write("<")
        write(name)
        write(">")
        inlines(in: index)
        write("</")
        write(name)
        write(">")
    }

    private mutating func image(_ index: Int, _ destination: TextSlice, _ title: TextSlice) {
        let destination = destination.description
        let picture = settings.picture(destination)
        write("<img src=\"")
        escape(picture?.source ?? settings.resolve(destination))
        write("\" alt=\"")
        escape(TextSlice(tree.plainText(of: index)))
        write("\"")
        attribute("title", title)
        write(picture?.others ?? "")
        write(settings.showsFirstPictureAtOnce && pictureCount == 0 ? " fetchpriority=\"high\">" : " loading=\"lazy\">")
        pictureCount += 1
    }

    // MARK: Writing

    private mutating func attribute(_ name: StaticString, _ value: TextSlice) {
        if value.isEmpty { return }
        write(" \(name)=\"")
        escape(value)
        write("\"")
    }

    private mutating func write(_ text: String) { output.append(text) }
    private mutating func write(_ text: TextSlice) { output.append(text.bytes) }
    private mutating func escape(_ text: String) { escape(TextSlice(text)) }

    /// Text and attribute values alike: `&`, `<`, `>` and `"` as entities.
    private mutating func escape(_ text: TextSlice) { output.appendEscaped(text.bytes) }
}
