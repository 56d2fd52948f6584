import MarkdownSyntax
import SourceText

/// Text, code, links, pictures and raw tags in a block.
extension HTMLRenderer {
    mutating func inlines(in parent: Int) {
        var child = parent + 1
        let end = tree.nodes[parent].end
        while child < end {
            inline(child)
            child = tree.nodes[child].end
        }
    }

    mutating func inline(_ index: Int) {
        switch tree.nodes[index].kind {
        case .text(let text): escape(settings.bindsShortWords ? ShortWords.bound(text) : text)
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
            if showsAddress(index, destination) { write(" class=\"bare\"") }
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

    /// Whether a link's text is where it leads, so that print need not say it again.
    private func showsAddress(_ index: Int, _ destination: TextSlice) -> Bool {
        guard tree.nodes[index].end == index + 2, case .text(let text) = tree.nodes[index + 1].kind else {
            return false
        }
        return destination.bytes.suffix(text.bytes.count).elementsEqual(text.bytes)
    }

    mutating func element(_ name: String, _ index: Int) {
        write("<")
        write(name)
        write(">")
        inlines(in: index)
        write("</")
        write(name)
        write(">")
    }

    mutating func image(_ index: Int, _ destination: TextSlice, _ title: TextSlice) {
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
}
