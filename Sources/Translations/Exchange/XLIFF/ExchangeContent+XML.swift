import XMLSyntax

extension ExchangeContent {
    /// Appends the text of an element; of the elements in it, `code` appends what they are.
    mutating func append(textOf element: XMLElement, code: (XMLElement, inout ExchangeContent) -> Void) {
        for child in element.children {
            switch child {
            case .text(let text), .cdata(let text): append(text.value)
            case .comment, .instruction: break
            case .element(let inner): code(inner, &self)
            }
        }
    }
}
