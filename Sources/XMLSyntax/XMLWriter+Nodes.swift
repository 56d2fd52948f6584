import SourceText

extension XMLWriter {
    /// A whole document as it was read: text, order and prefixes are kept; quotes and spaces inside tags are not.
    package static func bytes(of document: XMLDocument) -> [UInt8] {
        var writer = XMLWriter(declaration: document.declaration != nil)
        for node in document.prolog { writer.node(node) }
        if let doctype = document.doctype { writer.verbatim(document.file.text(doctype)) }
        writer.node(.element(document.root))
        for node in document.epilog { writer.node(node) }
        return writer.finished()
    }

    /// A node with everything inside, without indentation.
    package mutating func node(_ node: XMLNode) {
        switch node {
        case .text(let text): self.text(text.value)
        case .cdata(let text): cdata(text.value)
        case .comment(let text): comment(text.value)
        case .instruction(let target, let text): instruction(target, text.value)
        case .element(let element):
            start(element.name.qualified, mixed: true)
            for namespace in element.namespaces {
                attribute(namespace.prefix.isEmpty ? "xmlns" : "xmlns:\(namespace.prefix)", TextSlice(namespace.uri))
            }
            for attribute in element.attributes { self.attribute(attribute.name.qualified, attribute.value) }
            for child in element.children { self.node(child) }
            end()
        }
    }
}
