import MarkdownSyntax

/// Tables, in a box that scrolls where they are too wide.
extension HTMLRenderer {
    mutating func table(_ index: Int) {
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

    mutating func tableCell(_ index: Int, isHeader: Bool) {
        write(isHeader ? "<th scope=\"col\"" : "<td")
        if case .tableCell(let alignment) = tree.nodes[index].kind, alignment != .none {
            write(" class=\"align-\(alignment)\"")
        }
        write(">")
        inlines(in: index)
        write(isHeader ? "</th>\n" : "</td>\n")
    }
}
