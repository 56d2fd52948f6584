import Locales
import MarkdownSyntax
import SourceText

/// Blocks but tables and footnotes.
extension HTMLRenderer {
    mutating func blocks(in parent: Int, tight: Bool = false) {
        for child in tree.children(of: parent) { block(child, tight: tight) }
    }

    mutating func block(_ index: Int, tight: Bool = false) {
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
    var labelMarks: String {
        settings.labelLanguage.map { " lang=\"\($0)\" dir=\"\($0.direction)\"" } ?? ""
    }

    mutating func quote(_ index: Int) {
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

    mutating func paragraph(_ index: Int, tight: Bool) {
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
        if tight { return markedInlines(in: index) }
        write("<p\(languageMarks(index))>")
        inlines(in: index)
        write("</p>\n")
    }

    /// The tags of a span around one inline.
    func span(around children: [Int]) -> (open: TextSlice?, close: TextSlice?) {
        guard children.count == 3, case .htmlInline(let open) = tree.nodes[children[0]].kind,
            case .htmlInline(let close) = tree.nodes[children[2]].kind,
            open.bytes.starts(with: "<span ".utf8), close.bytes.elementsEqual("</span>".utf8)
        else { return (nil, nil) }
        return (open, close)
    }

    mutating func heading(_ index: Int, _ level: Int) {
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
    func holdsLinks(_ index: Int) -> Bool {
        tree.nodes[index..<tree.nodes[index].end].contains { node in
            switch node.kind {
            case .link, .footnoteReference: true
            case .htmlInline(let html): html.bytes.starts(with: "<a".utf8)
            default: false
            }
        }
    }

    mutating func list(_ index: Int, _ ordered: Bool, _ start: Int, _ tight: Bool) {
        write(ordered ? (start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n") : "<ul>\n")
        blocks(in: index, tight: tight)
        write(ordered ? "</ol>\n" : "</ul>\n")
    }

    mutating func item(_ index: Int, _ checked: Bool?, tight: Bool) {
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

    mutating func code(_ info: TextSlice, _ literal: TextSlice) {
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
}
