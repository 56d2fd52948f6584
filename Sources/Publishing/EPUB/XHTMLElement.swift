/// An element of a content document with what is in it.
struct XHTMLElement {
    var name: String
    var attributes: [HTMLAttribute] = []
    var children: [XHTMLNode] = []

    subscript(name: String) -> [UInt8]? { attributes.first { $0.name == name }?.value }

    func has(class name: String) -> Bool { self["class"].map { $0.elementsEqual(name.utf8) } ?? false }
}

enum XHTMLNode {
    case text([UInt8])
    case element(XHTMLElement)

    var element: XHTMLElement? { if case .element(let element) = self { element } else { nil } }

    /// Whether it is an element of one of the names.
    func isElement(_ names: String...) -> Bool { element.map { names.contains($0.name) } ?? false }
}
