import MarkdownSyntax

/// Footnotes: the list behind the text, and the ways to a note and back.
extension HTMLRenderer {
    mutating func footnotes(_ notes: [Int]) {
        write("<section class=\"footnotes\" aria-label=\"")
        escape(settings.footnotesLabel)
        write("\">\n<ol>\n")
        for note in notes { footnote(note) }
        write("</ol>\n</section>\n")
    }

    /// The note with a way back to each of its references, in its last paragraph.
    mutating func footnote(_ index: Int) {
        guard case .footnoteDefinition(_, let number) = tree.nodes[index].kind else { return }
        write("<li id=\"\(settings.notePrefix)fn-\(number)\">\n")
        let children = tree.children(of: index)
        for child in children.dropLast() { block(child) }
        if let last = children.last, tree.nodes[last].kind == .paragraph {
            write("<p>")
            markedInlines(in: last)
            backReferences(number)
            write("</p>\n")
        } else {
            if let last = children.last { block(last) }
            backReferences(number)
        }
        write("</li>\n")
    }

    mutating func backReferences(_ number: Int) {
        for occurrence in 1...max(1, references[number] ?? 1) {
            write(" <a class=\"footnote-back\" href=\"#\(referenceID(number, occurrence))\" aria-label=\"")
            escape(settings.backToTextLabel)
            write("\">↩</a>")
        }
    }

    func referenceID(_ number: Int, _ occurrence: Int) -> String {
        settings.notePrefix + (occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)")
    }
}
