import SourceText

/// Builds a tree that is sound XHTML from HTML of any kind.
///
/// Tags that are missing are added, misplaced ones are dropped with their text kept, elements that a book must not have
/// are left out. Linear in the text but for the depth, which is limited.
struct XHTMLBuilder {
    /// The names of elements that were left out, in the order of their first place.
    private(set) var leftOut: [String] = []
    private var stack: [XHTMLElement]
    /// The element that is being left out, and how many of its name are open.
    private var skipped: (name: String, depth: Int)?

    private static let deepest = 64

    private init(root: String) { stack = [XHTMLElement(name: root)] }

    /// The nodes that stand in an element of the name: `div` for blocks, `span` for a line of text.
    static func nodes(of html: [UInt8], in root: String = "div") -> (nodes: [XHTMLNode], leftOut: [String]) {
        var builder = XHTMLBuilder(root: root)
        var tokenizer = HTMLTokenizer(html)
        while let token = tokenizer.next() {
            switch token {
            case .text(let text): builder.text(text)
            case .start(let name, let attributes): builder.start(name, attributes)
            case .end(let name): builder.end(name)
            }
        }
        while builder.stack.count > 1 { builder.pop() }
        return (builder.stack[0].children, builder.leftOut)
    }

    private var current: String { stack[stack.count - 1].name }

    private mutating func text(_ text: [UInt8]) {
        if skipped != nil { return }
        if case .only? = XHTMLVocabulary.content(of: current), !text.allSatisfy(ASCII.isWhitespace) { implyParent() }
        stack[stack.count - 1].children.append(.text(text))
    }

    // MARK: Start tags

    private mutating func start(_ name: String, _ attributes: [HTMLAttribute]) {
        if let open = skipped {
            if open.name == name { skipped?.depth += 1 }
            return
        }
        if name == "input" { return input(attributes) }
        if XHTMLVocabulary.leftOutVoids.contains(name) { return note(name) }
        if XHTMLVocabulary.leftOut.contains(name) {
            note(name)
            skipped = (name, 1)
            return link(to: attributes)
        }
        var element = XHTMLElement(name: XHTMLVocabulary.replacements[name] ?? name, attributes: attributes)
        if name == "center" { element.attributes = [HTMLAttribute(name: "class", value: Array("center".utf8))] }
        if element.name == "bdo", element["dir"] == nil { element.name = "span" }
        guard let content = XHTMLVocabulary.content(of: element.name) else { return note(name) }
        guard makeRoom(for: &element) else { return }
        if case .none = content {
            stack[stack.count - 1].children.append(.element(element))
        } else if stack.count < Self.deepest {
            stack.append(element)
        }
    }

    /// Closes or opens what an element needs; false where it cannot stand here.
    private mutating func makeRoom(for element: inout XHTMLElement) -> Bool {
        let name = element.name
        if let parents = XHTMLVocabulary.parents(of: name) { return makeRoom(forPart: &element, in: parents) }
        if name == "a" || name == "dfn", stack.contains(where: { $0.name == name }) { return false }
        if XHTMLVocabulary.isBlock(name) {
            closeParagraph()
            if name.utf8.first == UInt8(ascii: "h"), name != "hr", isHeading(current) { pop() }
        }
        switch XHTMLVocabulary.content(of: current) {
        case .only?:
            implyParent()
            return makeRoom(for: &element)
        case .phrasing? where XHTMLVocabulary.isBlock(name):
            // The text stays, apart from what is before it.
            stack[stack.count - 1].children.append(.text([ASCII.space]))
            return false
        default: return true
        }
    }

    private func isHeading(_ name: String) -> Bool { ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name) }

    private mutating func makeRoom(forPart element: inout XHTMLElement, in parents: [String]) -> Bool {
        // A table or list inside of a cell or an item has its own parts.
        let boundary: Set<String> =
            parents.contains("ul")
            ? ["ul", "ol", "td", "th"] : parents.contains("dl") ? ["dl", "td", "th"] : ["table"]
        guard
            let parent = stack.lastIndex(where: { parents.contains($0.name) || boundary.contains($0.name) }),
            parents.contains(stack[parent].name), parent > 0
        else { return false }
        while stack.count > parent + 1 { pop() }
        switch (element.name, current) {
        case ("td", "table"), ("th", "table"):
            stack += [XHTMLElement(name: "tbody"), XHTMLElement(name: "tr")]
        case ("td", "thead"), ("td", "tbody"), ("td", "tfoot"), ("th", "thead"), ("th", "tbody"), ("th", "tfoot"):
            stack.append(XHTMLElement(name: "tr"))
        case ("tr", "table"): stack.append(XHTMLElement(name: "tbody"))
        case ("col", "table"): stack.append(XHTMLElement(name: "colgroup"))
        default: break
        }
        return element.name == "col" || current != "table" ? true : isAllowed(&element)
    }

    /// A table has one caption, one head and one foot; further heads and feet are rows.
    private func isAllowed(_ element: inout XHTMLElement) -> Bool {
        let before = stack[stack.count - 1].children
        switch element.name {
        case "caption": return !before.contains { $0.isElement("caption") }
        case "thead", "tfoot":
            let name = element.name
            if before.contains(where: { $0.isElement(name) }) { element.name = "tbody" }
        default: break
        }
        return true
    }

    /// Opens what text and other elements need inside of a list or a table.
    private mutating func implyParent() {
        while case .only(let names)? = XHTMLVocabulary.content(of: current), let first = names.first {
            if first == "col" { pop() } else { stack.append(XHTMLElement(name: first)) }
        }
    }

    private mutating func closeParagraph() {
        guard let paragraph = stack.lastIndex(where: { $0.name == "p" }),
            !stack[paragraph...].contains(where: {
                if case .flow? = XHTMLVocabulary.content(of: $0.name) { true } else { false }
            })
        else { return }
        while stack.count > paragraph { pop() }
    }

    /// The box of a task becomes a character, which every reader shows.
    private mutating func input(_ attributes: [HTMLAttribute]) {
        guard attributes.contains(where: { $0.name == "type" && $0.value.elementsEqual("checkbox".utf8) }) else {
            return note("input")
        }
        text(Array((attributes.contains { $0.name == "checked" } ? "☑" : "☐").utf8))
    }

    /// A link in the place of a film or a frame from elsewhere.
    private mutating func link(to attributes: [HTMLAttribute]) {
        guard let address = attributes.first(where: { $0.name == "src" || $0.name == "data" })?.value,
            address.starts(with: "https://".utf8) || address.starts(with: "http://".utf8),
            !stack.contains(where: { $0.name == "a" })
        else { return }
        implyParent()
        let link = XHTMLElement(
            name: "a", attributes: [HTMLAttribute(name: "href", value: address)], children: [.text(address)])
        stack[stack.count - 1].children.append(.element(link))
    }

    private mutating func note(_ name: String) {
        if leftOut.contains(name) || XHTMLVocabulary.silentlyLeftOut.contains(name) { return }
        leftOut.append(name)
    }

    // MARK: End tags

    private mutating func end(_ name: String) {
        if let open = skipped {
            if open.name == name { skipped = open.depth == 1 ? nil : (name, open.depth - 1) }
            return
        }
        let name = XHTMLVocabulary.replacements[name] ?? name
        // An end tag closes nothing outside of the cell or item that it stands in.
        let isPart = XHTMLVocabulary.parents(of: name) != nil || ["table", "ul", "ol", "dl", "figure"].contains(name)
        for position in stack.indices.reversed() where position > 0 {
            if stack[position].name == name || (isHeading(name) && isHeading(stack[position].name)) {
                while stack.count > position { pop() }
                return
            }
            if !isPart, ["td", "th", "li", "dd", "figure"].contains(stack[position].name) { return }
        }
    }

    private mutating func pop() {
        var element = stack.removeLast()
        Self.mend(&element)
        stack[stack.count - 1].children.append(.element(element))
    }

    /// What can be seen only when an element is complete.
    private static func mend(_ element: inout XHTMLElement) {
        switch element.name {
        case "table":
            // Its parts come in one order.
            let parts = element.children
            element.children = ["caption", "colgroup", "thead", "tbody", "tfoot"].flatMap { name in
                parts.filter { $0.isElement(name) }
            }
        case "dl":
            let names = element.children.compactMap(\.element?.name)
            if names.first == "dt", names.last == "dd" { return }
            element.rename(to: "div", children: ["dt": "div", "dd": "div"])
        case "figure":
            let elements = element.children.indices.filter { !element.children[$0].isBlank }
            let captions = elements.filter { element.children[$0].isElement("figcaption") }
            if captions.isEmpty
                || (captions.count == 1 && (captions == [elements[0]] || captions.last == elements.last))
            {
                return
            }
            element.rename(to: "figure", children: ["figcaption": "div"])
        case "ruby" where !isSoundRuby(element.children):
            element.rename(to: "span", children: ["rp": "span", "rt": "span"])
        default: break
        }
    }

    /// Whether each text has its reading after it, with brackets on both sides of that or on neither.
    private static func isSoundRuby(_ children: [XHTMLNode]) -> Bool {
        var shape = ""
        for child in children where !child.isBlank {
            let mark = child.isElement("rt") ? "t" : child.isElement("rp") ? "p" : "b"
            if mark != "b" || !shape.hasSuffix("b") { shape += mark }
        }
        let readings = shape.split(separator: "b", omittingEmptySubsequences: false).dropFirst()
        return shape.hasPrefix("b") && readings.allSatisfy { $0 == "t" || $0 == "ptp" }
    }
}

extension XHTMLElement {
    fileprivate mutating func rename(to name: String, children names: [String: String]) {
        self.name = name
        children = children.map { child in
            guard var element = child.element, let other = names[element.name] else { return child }
            element.name = other
            return .element(element)
        }
    }
}

extension XHTMLNode {
    fileprivate var isBlank: Bool {
        if case .text(let text) = self { text.allSatisfy(ASCII.isWhitespace) } else { false }
    }
}
