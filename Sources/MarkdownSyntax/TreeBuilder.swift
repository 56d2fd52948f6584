import CCmark
import SourceText

/// Copies cmark's tree into a ``MarkdownTree`` and finds the place of each block's text.
struct TreeBuilder {
    private(set) var nodes: [MarkdownNode] = []

    private let bytes: [UInt8]
    private let table: LineTable
    /// The file's line that cmark counts as 1, from 0.
    private let firstLine: Int
    private let leaves: LeafLines
    private var prefix = ContainerPrefix()
    private var depth = 0
    /// How many links and images the node stands in.
    private var linkDepth = 0
    private var footnoteCount = 0
    private var footnoteOccurrences: [Int: Int] = [:]
    private let tableType = ccmark_node_table()
    private let rowType = ccmark_node_table_row()
    private let cellType = ccmark_node_table_cell()
    private let strikethroughType = ccmark_node_strikethrough()

    private let detail: MarkdownParser.Detail
    private let isPlaced: Bool
    private let linksAddresses: Bool

    init(bytes: [UInt8], table: LineTable, firstLine: Int, detail: MarkdownParser.Detail) {
        self.bytes = bytes
        self.detail = detail
        self.table = table
        self.firstLine = firstLine
        self.leaves = LeafLines(bytes: bytes, table: table)
        isPlaced = !detail.contains(.unplaced)
        linksAddresses = detail.contains(.bareLinks)
        nodes.reserveCapacity(isPlaced ? table.lineCount : bytes.count / 24)
    }

    /// Adds a node and all below it, down to a depth that no reader follows and every stack holds; of what is deeper,
    /// the text without its markup.
    mutating func add(_ node: OpaquePointer) {
        guard depth < 4 * MarkdownLimits.depth else {
            addLeaves(below: node)
            return
        }
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_TEXT, linksAddresses, linkDepth == 0, let pieces = BareLinks.pieces(of: literal(node)) {
            return add(pieces)
        }
        let isLink = type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE
        depth += 1
        linkDepth += isLink ? 1 : 0
        defer {
            depth -= 1
            linkDepth -= isLink ? 1 : 0
        }
        let index = nodes.count
        if isPlaced { addPlaced(node) } else { addShown(node) }
        if type == CMARK_NODE_HEADING { takeAttributes(ofHeading: index) }
    }

    private mutating func addShown(_ node: OpaquePointer) {
        let index = nodes.count
        nodes.append(MarkdownNode(kind: kind(of: node), end: index + 1))
        if cmark_node_first_child(node) == nil { return }
        addChildren(of: node)
        nodes[index].end = nodes.count
    }

    private mutating func add(_ pieces: [BareLinks.Piece]) {
        for piece in pieces {
            if let destination = piece.destination {
                let link = MarkdownKind.link(destination: destination, title: .empty)
                nodes.append(MarkdownNode(kind: link, end: nodes.count + 2))
            }
            nodes.append(MarkdownNode(kind: .text(piece.text), end: nodes.count + 1))
        }
    }

    private mutating func addPlaced(_ node: OpaquePointer) {
        let kind = kind(of: node)
        let index = nodes.count
        nodes.append(MarkdownNode(kind: kind, end: index + 1))
        var container: ContainerPrefix.Opened?
        if cmark_node_get_type(node).rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK) {
            let (range, lines) = blockPlace(node)
            nodes[index].range = range
            nodes[index].lines = textLines(of: node, kind, range, lines)
            if case .footnoteDefinition(_, let number) = kind {
                nodes[index].kind = .footnoteDefinition(label: footnoteLabel(before: range.start), number: number)
            }
            container = self.container(kind, range: range)
        }
        if let container { prefix.open(container) }
        if case .table = kind {
            addRows(of: node)
        } else if detail.contains(.inlines) || !holdsInlines(kind) || isFigure(node) {
            addChildren(of: node)
        }
        if container != nil { prefix.close() }
        nodes[index].end = nodes.count
    }

    /// Takes the attribute list off the end of a heading's text.
    private mutating func takeAttributes(ofHeading index: Int) {
        let last = nodes.count - 1
        guard last > index, case .text(let text) = nodes[last].kind, let found = HeadingAttributes.split(text) else {
            return
        }
        nodes[last].kind = .text(found.text)
        nodes[index].id = found.id
    }

    private func holdsInlines(_ kind: MarkdownKind) -> Bool {
        switch kind {
        case .paragraph, .heading, .tableCell: true
        default: false
        }
    }

    /// Whether a node has one child, an image.
    private func isFigure(_ node: OpaquePointer) -> Bool {
        guard let child = cmark_node_first_child(node) else { return false }
        return cmark_node_next(child) == nil && cmark_node_get_type(child) == CMARK_NODE_IMAGE
    }

    private mutating func addChildren(of node: OpaquePointer) {
        var child = cmark_node_first_child(node)
        while let current = child {
            add(current)
            child = cmark_node_next(current)
        }
    }

    /// The inlines without children at or below a node, side by side.
    private mutating func addLeaves(below node: OpaquePointer) {
        guard let iterator = cmark_iter_new(node) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard event == CMARK_EVENT_ENTER, let leaf = cmark_iter_get_node(iterator) else { continue }
            let kind = kind(of: leaf)
            switch kind {
            case .text, .softBreak, .lineBreak, .code, .htmlInline, .footnoteReference:
                nodes.append(MarkdownNode(kind: kind, end: nodes.count + 1))
            default: break
            }
        }
    }

    // MARK: Kinds

    private mutating func kind(of node: OpaquePointer) -> MarkdownKind {
        let type = cmark_node_get_type(node)
        switch type {
        case CMARK_NODE_DOCUMENT: return .document
        case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
        case CMARK_NODE_LIST:
            return .list(
                ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
                start: Int(cmark_node_get_list_start(node)), tight: cmark_node_get_list_tight(node) != 0)
        case CMARK_NODE_ITEM: return .item(checked: checkmark(node))
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_CODE_BLOCK:
            return .codeBlock(info: text(cmark_node_get_fence_info(node)), literal: literal(node))
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock(literal(node))
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            footnoteCount += 1
            return .footnoteDefinition(label: .empty, number: footnoteCount)
        case CMARK_NODE_TEXT: return .text(literal(node))
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(literal(node))
        case CMARK_NODE_HTML_INLINE: return .htmlInline(literal(node))
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK:
            return .link(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            return .image(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE: return footnoteReference(node)
        case tableType: return .table
        case rowType: return .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
        case cellType: return .tableCell(alignment: alignment(node))
        case strikethroughType: return .strikethrough
        default: return .text(literal(node))
        }
    }

    private func checkmark(_ node: OpaquePointer) -> Bool? {
        // Of `item` and `tasklist`.
        guard cmark_node_get_type_string(node).pointee == UInt8(ascii: "t") else { return nil }
        // cmark-gfm 0.29 takes a `[x]` anywhere on the line for the box, so the box is read here.
        let box = bytes[blockRange(node).start...].drop { $0 != "[" }.dropFirst().first
        return box.map { $0 == "x" || $0 == "X" } ?? false
    }

    /// cmark puts the number of the definition in place of the label.
    private mutating func footnoteReference(_ node: OpaquePointer) -> MarkdownKind {
        let number = Int(literal(node).description) ?? 0
        footnoteOccurrences[number, default: 0] += 1
        return .footnoteReference(number: number, occurrence: footnoteOccurrences[number, default: 1])
    }

    /// The label of `[^label]:` before the definition's content at `start`: cmark keeps it to itself.
    private func footnoteLabel(before start: Int) -> TextSlice {
        guard let close = bytes[..<start].lastIndex(of: UInt8(ascii: "]")),
            let open = bytes[..<close].lastIndex(of: UInt8(ascii: "^"))
        else { return .empty }
        return TextSlice(bytes[open + 1..<close])
    }

    private func alignment(_ cell: OpaquePointer) -> TableAlignment {
        guard let row = cmark_node_parent(cell), let table = cmark_node_parent(row) else { return .none }
        let columns = Int(cmark_gfm_extensions_get_table_columns(table))
        var column = 0
        var before = cmark_node_previous(cell)
        while let sibling = before {
            column += 1
            before = cmark_node_previous(sibling)
        }
        guard column < columns, let alignments = cmark_gfm_extensions_get_table_alignments(table) else { return .none }
        switch alignments[column] {
        case UInt8(ascii: "l"): return .start
        case UInt8(ascii: "c"): return .center
        case UInt8(ascii: "r"): return .end
        default: return .none
        }
    }

    private func literal(_ node: OpaquePointer) -> TextSlice { text(cmark_node_get_literal(node)) }

    private func text(_ pointer: UnsafePointer<CChar>?) -> TextSlice {
        guard let pointer else { return .empty }
        let count = ccmark_length(pointer)
        if count == 0 { return .empty }
        return pointer.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            TextSlice(Array(UnsafeBufferPointer(start: start, count: count)))
        }
    }

    // MARK: Places

    /// From the block's first byte to the end of its last line.
    ///
    /// The lines before a table's header in one paragraph with it have no place of their own in cmark: theirs is that
    /// of the table, which was the paragraph's.
    private func blockRange(_ node: OpaquePointer) -> ByteRange { blockPlace(node).range }

    private func blockPlace(_ node: OpaquePointer) -> (range: ByteRange, lines: ClosedRange<Int>) {
        if cmark_node_get_start_line(node) == 0, let next = cmark_node_next(node),
            cmark_node_get_type(next) == tableType
        {
            return blockPlace(next)
        }
        let last = table.lineCount - 1
        let first = min(firstLine + max(0, Int(cmark_node_get_start_line(node)) - 1), last)
        let final = min(max(first, firstLine + Int(cmark_node_get_end_line(node)) - 1), last)
        let line = table.lineWithEnd(first)
        let start = min(line.end, line.start + max(0, Int(cmark_node_get_start_column(node)) - 1))
        return (ByteRange(start, table.content(ofLine: final).end), first...final)
    }

    private func textLines(
        of node: OpaquePointer, _ kind: MarkdownKind, _ range: ByteRange, _ lines: ClosedRange<Int>
    ) -> [ByteRange] {
        var lines = lines
        switch kind {
        case .paragraph:
            if let table = cmark_node_next(node), cmark_node_get_type(table) == tableType {
                let header = headerLine(of: table)
                lines = lines.lowerBound...max(lines.lowerBound, header - 1)
            }
        case .heading:
            guard let underline = lines.dropFirst().first(where: { leaves.isRule($0, of: "=-", inside: prefix) }) else {
                return [leaves.atxHeading(first: range.start, line: lines.lowerBound)].filter { !$0.isEmpty }
            }
            lines = lines.lowerBound...(underline - 1)
        case .htmlBlock: break
        case .codeBlock:
            guard detail.contains(.codeLines) else { return [] }
            return leaves.code(first: range.start, lines: lines, inside: prefix)
        default: return []
        }
        return leaves.paragraph(first: range.start, lines: lines, inside: prefix)
    }

    private func container(_ kind: MarkdownKind, range: ByteRange) -> ContainerPrefix.Opened? {
        switch kind {
        case .blockQuote, .item, .footnoteDefinition: break
        default: return nil
        }
        let lineIndex = table.lineIndex(of: range.start)
        let line = table.content(ofLine: lineIndex)
        var cursor = LineCursor(bytes: bytes, line: line)
        cursor.advance(to: range.start)
        switch kind {
        case .blockQuote:
            cursor.advanceByte()
            let markEnd = cursor.offset
            cursor.advance(columns: 1)
            return opened(.quote, cursor, lineIndex, markEnd)
        case .item:
            let outer = prefix.contentColumn(bytes: bytes, line: line, lineIndex: lineIndex)
            while cursor.offset < line.end, ASCII.isDigit(bytes[cursor.offset]) { cursor.advanceByte() }
            cursor.advanceByte()
            let markEnd = cursor.offset
            // Five blanks begin indented code; an item may be empty (CommonMark 0.31, section 5.2).
            let blanks = cursor.byteAfterIndent == 0 || cursor.indent > 4 ? 1 : max(1, cursor.indent)
            let content = cursor.column + blanks
            return ContainerPrefix.Opened(
                container: .item(width: content - outer), line: lineIndex, contentColumn: content, markEnd: markEnd)
        case .footnoteDefinition:
            // cmark begins a footnote at its content, after the label.
            let markEnd = cursor.offset
            cursor.skipBlanks()
            return opened(.footnote, cursor, lineIndex, markEnd)
        default: return nil
        }
    }

    private func opened(
        _ container: ContainerPrefix.Container, _ cursor: LineCursor, _ line: Int, _ markEnd: Int
    ) -> ContainerPrefix.Opened {
        ContainerPrefix.Opened(container: container, line: line, contentColumn: cursor.column, markEnd: markEnd)
    }

    // MARK: Tables

    /// The line of a table's header: a paragraph before it may share cmark's first line of the table.
    private func headerLine(of node: OpaquePointer) -> Int {
        let header = cmark_node_first_child(node)
        if let row = header.flatMap(cmark_node_next) {
            return firstLine + Int(cmark_node_get_start_line(row)) - 3
        }
        let start = firstLine + max(0, Int(cmark_node_get_start_line(node)) - 1)
        let delimiter = (start + 1..<max(start + 1, table.lineCount)).first {
            leaves.isRule($0, of: "|:- \t", inside: prefix)
        }
        return (delimiter ?? start + 1) - 1
    }

    private mutating func addRows(of node: OpaquePointer) {
        var row = cmark_node_first_child(node)
        var isHeader = true
        while let current = row {
            let line = isHeader ? headerLine(of: node) : firstLine + Int(cmark_node_get_start_line(current)) - 1
            let cells = line >= 0 && line < table.lineCount ? leaves.cells(line: line, inside: prefix) : []
            let index = nodes.count
            add(current)
            if line >= 0, line < table.lineCount { nodes[index].range = table.content(ofLine: line) }
            placeCells(of: index, cells)
            isHeader = false
            row = cmark_node_next(current)
        }
    }

    /// Gives each cell node its bytes; cells that the row leaves out stay without.
    private mutating func placeCells(of row: Int, _ cells: [ByteRange]) {
        var cell = row + 1
        for range in cells where cell < nodes[row].end {
            nodes[cell].lines = range.isEmpty ? [] : [range]
            nodes[cell].range = range
            cell = nodes[cell].end
        }
    }
}
