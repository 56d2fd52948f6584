import Articles
import MarkdownSyntax
import SourceText

/// Walks a tree once and collects its texts, keeping count of sections and kinds, and applying directives.
struct TextBlockCollector {
    let tree: MarkdownTree
    let file: SourceFile
    var verbatim: VerbatimRegions
    /// Elements that hide their text and that nothing closes after some block, by their names.
    var unclosed: Set<[UInt8]> = []
    /// Those whose end tag code shows.
    var shownInCode: Set<[UInt8]> = []
    /// The shortest fence of each mark that nothing closes after some block.
    var unclosedFences: [UInt8: Int] = [:]
    let code: CodeTranslation
    /// Where the title stands; a heading that is the title counts as one and begins no section.
    private let title: ArticleTitle
    private(set) var blocks: [TextBlock] = []

    private(set) var ancestors: [Int] = []
    /// The block before, with its parent: it may go on with what CommonMark takes for code.
    private(set) var previous: (block: Int, parent: Int?)?
    /// How many boxes the text stands in.
    var depth = 0
    /// Whether the text begins in a box in the box, so that an indented block that it begins with is no code.
    var isInOpenBox = false
    private var pending: [Directive] = []
    /// Directives in force, with the index after the last node they hold for.
    private var active: [(directive: Directive, end: Int)] = []
    var section = 0
    /// How often each kind came in the section.
    var counts: [(kind: String, count: Int)] = []
    private var row = 0
    private var column = 0

    /// The texts of `tree` in the order of the file.
    static func blocks(
        of tree: MarkdownTree, in file: SourceFile, from start: Int, title: ArticleTitle = .frontMatter,
        definitions: LinkDefinitions, code: CodeTranslation
    ) -> [TextBlock] {
        var collector = TextBlockCollector(
            tree: tree, file: file, verbatim: VerbatimRegions(in: file, lines: tree.lines, from: start), code: code,
            title: title)
        collector.collect()
        collector.addTitles(definitions)
        return collector.sortedBlocks()
    }

    /// Footnotes and link titles come out of the order of the file, other texts in it.
    private func sortedBlocks() -> [TextBlock] {
        for index in blocks.indices.dropFirst() where blocks[index - 1].start > blocks[index].start {
            return blocks.sorted { $0.start < $1.start }
        }
        return blocks
    }

    init(
        tree: MarkdownTree, file: SourceFile, verbatim: VerbatimRegions, code: CodeTranslation, title: ArticleTitle
    ) {
        self.tree = tree
        self.file = file
        self.verbatim = verbatim
        self.code = code
        self.title = title
    }

    mutating func collect() {
        var index = 0
        while index < tree.nodes.count {
            let end = tree.nodes[index].end
            while let last = ancestors.last, tree.nodes[last].end <= index { ancestors.removeLast() }
            if !active.isEmpty { active.removeAll { $0.end <= index } }
            let current = index
            defer { if isLeaf(current) { previous = (current, ancestors.last { $0 < current }) } }
            if case .htmlBlock(let html) = tree.nodes[index].kind {
                if let directive = Directive(htmlBlock: html) {
                    pending.append(directive)
                } else if !isSkipped {
                    addHTML(tree.nodes[index])
                }
                index = end
                continue
            }
            if index > 0, !pending.isEmpty { activate(until: end) }
            if !active.isEmpty, isSkipped {
                index = end
                continue
            }
            let isText = visit(index)
            ancestors.append(index)
            index = isText ? end : index + 1
        }
    }

    private func isLeaf(_ index: Int) -> Bool {
        switch tree.nodes[index].kind {
        case .paragraph, .htmlBlock, .heading, .codeBlock, .thematicBreak, .table: true
        default: false
        }
    }

    private var isSkipped: Bool { active.contains { $0.directive == .skip } }

    private mutating func activate(until end: Int) {
        active += pending.map { ($0, end) }
        pending = []
    }

    /// Takes the texts of a node that is no HTML; true if all below it is its text.
    private mutating func visit(_ index: Int) -> Bool {
        switch tree.nodes[index].kind {
        case .table: row = 0
        case .tableRow:
            row += 1
            column = 0
        case .tableCell:
            column += 1
            var place = SegmentPlace(section: section, kind: "table")
            place.cell = SegmentPlace.Cell(row: row, column: column)
            add(tree.nodes[index].lines, .tableCell, place: place)
            return true
        case .heading(let level):
            addHeading(index, level)
            return true
        case .paragraph:
            addParagraph(index)
            return true
        case .codeBlock(let info, let literal):
            if info.isEmpty, addIndentedBlocks(index, literal) { return true }
            addCode(tree.nodes[index], info)
        default: break
        }
        return false
    }

    // MARK: Headings and paragraphs

    private mutating func addHeading(_ index: Int, _ level: Int) {
        let start = tree.nodes[index].range?.start
        let lines = HeadingAttributes.trimmed(tree.nodes[index].lines, in: file)
        // A heading without marks before its text is underlined: it begins and wraps like a paragraph.
        let isUnderlined = tree.nodes[index].lines.first.map { $0.start == start } ?? false
        let kind: MarkdownPlace = isUnderlined ? .paragraph : .heading
        if case .heading(let range) = title, range.start == start {
            var block = TextBlock(kind: .markdown(kind), lines: lines, place: "title")
            block.context = "title"
            block.isWhole = true
            return add(block)
        }
        if level <= 2 {
            section += 1
            counts.removeAll(keepingCapacity: true)
            add(lines, kind, place: SegmentPlace(section: section, kind: "heading"))
        } else {
            add(lines, kind, place: counted("subheading"))
        }
    }

    private mutating func addParagraph(_ index: Int) {
        let isQuoted = ancestors.last.map { tree.nodes[$0].kind == .blockQuote && $0 + 1 == index } ?? false
        var lines = linesBeforeHidingElement(ofParagraph: index)
        if lines.isEmpty { return }
        hideModules(ofParagraph: lines)
        lines = linesWithoutComponents(lines).filter { !isDefinition($0) }
        if lines.isEmpty { return }
        if ParagraphParts.areText(lines, in: file) {
            return add(lines, .paragraph, place: paragraphPlace(index))
        }
        for part in ParagraphParts.parts(of: lines, in: file, isQuoted: isQuoted) {
            switch part.kind {
            case .text: add(part.lines, .paragraph, place: paragraphPlace(index))
            // A title stands on the line of the mark that opens its container: it must stay on that line.
            case .title: add(part.lines, .heading, place: counted("box title"))
            case .definition: add(part.lines, .paragraph, place: counted("definition"))
            }
        }
    }

    private mutating func counted(_ kind: String) -> SegmentPlace {
        guard let index = counts.firstIndex(where: { $0.kind == kind }) else {
            counts.append((kind, 1))
            return SegmentPlace(section: section, kind: kind, number: 1)
        }
        counts[index].count += 1
        return SegmentPlace(section: section, kind: kind, number: counts[index].count)
    }

    private mutating func paragraphPlace(_ index: Int) -> SegmentPlace {
        for ancestor in ancestors.reversed() {
            switch tree.nodes[ancestor].kind {
            case .footnoteDefinition(let label, _): return SegmentPlace("footnote \(label)")
            case .item: return counted("list item")
            case .blockQuote: return counted("quote")
            default: continue
            }
        }
        let children = tree.children(of: index)
        if children.count == 1, case .image = tree.nodes[children[0]].kind {
            return counted("figure")
        }
        return counted("paragraph")
    }

    private mutating func add(_ lines: [ByteRange], _ place: MarkdownPlace, place name: SegmentPlace) {
        add(TextBlock(kind: .markdown(place), lines: lines, place: name))
    }

    mutating func add(_ block: consuming TextBlock) {
        if !verbatim.isEmpty { block.lines = block.lines.filter { !verbatim.contains($0.start) } }
        guard !block.lines.isEmpty else { return }
        for (directive, _) in active {
            switch directive {
            case .note(let note): block.notes.append(note)
            // A title is known by its context, in the body as in the front matter.
            case .context(let context): if !block.isWhole { block.context = TextSlice(context) }
            case .skip: break
            }
        }
        blocks.append(block)
    }

    // MARK: HTML and definitions

    private mutating func addHTML(_ node: MarkdownNode) {
        let html = HTMLTexts(in: BlockText(node.lines, of: file))
        if let name = html.openElement, let start = node.range?.end {
            hideRest(ofElement: name, from: start, after: start)
        }
        if let fence = html.openFence, let start = node.range?.end { hideRest(ofFence: fence, from: start) }
        add(html.texts)
    }

    mutating func add(_ texts: [HTMLTexts.Text]) {
        guard !texts.isEmpty else { return }
        activate(until: 0)
        defer { active.removeAll { $0.end == 0 } }
        if isSkipped { return }
        for text in texts {
            var place = counted(text.element)
            switch text.kind {
            case .text: add(TextBlock(kind: .html, lines: text.lines, place: place))
            case .attribute(let name, let quote):
                place.detail = name
                add(TextBlock(kind: .attribute(quote: quote), lines: text.lines, place: place))
            }
        }
    }

    /// Adds the comments and strings of a code block that are asked for.
    private mutating func addCode(_ node: MarkdownNode, _ info: TextSlice) {
        guard !code.isEmpty, !node.lines.isEmpty, CodeScanner.knows(language: info) else { return }
        var place = counted("code")
        let block = BlockText(node.lines, of: file)
        for text in CodeScanner.texts(in: block.bytes, language: info) {
            let isWanted = text.kind == .comment ? code.contains(.comments) : code.contains(.strings) && text.isProse
            guard isWanted else { continue }
            place.detail = text.kind == .comment ? "comment" : "string"
            let kind = TextBlock.Kind.code(text, code: block.bytes, range: block.fileRange(text.range))
            add(TextBlock(kind: kind, lines: node.lines, place: place))
        }
    }

    private mutating func addTitles(_ definitions: LinkDefinitions) {
        for (index, title) in definitions.titles.enumerated() where !verbatim.contains(title.start) {
            let quote = file.bytes[title.end]
            blocks.append(
                TextBlock(
                    kind: .linkTitle(quote: quote), lines: [title], place: SegmentPlace("link title \(index + 1)")))
        }
    }
}
