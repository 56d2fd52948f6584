package import SourceText

/// One element of a document, with everything in it in the order of the text.
package struct XMLElement: Sendable {
    package var name: XMLName
    /// In the order of the tag; namespace declarations are in ``namespaces``, values that a DTD declares are left out.
    package var attributes: [XMLAttribute]
    /// The namespaces that this tag declares, in its order.
    package var namespaces: [XMLNamespace]
    package var children: [XMLNode]
    /// From `<` to the `>` of the end tag.
    package var range: ByteRange
    /// From `<` to `>`.
    package var startTag: ByteRange

    package init(
        _ name: XMLName, attributes: [XMLAttribute] = [], namespaces: [XMLNamespace] = [], children: [XMLNode] = [],
        range: ByteRange = ByteRange(0, 0), startTag: ByteRange = ByteRange(0, 0)
    ) {
        self.name = name
        self.attributes = attributes
        self.namespaces = namespaces
        self.children = children
        self.range = range
        self.startTag = startTag
    }

    /// The value of an attribute, by local name and namespace; most attributes are in none.
    package func attribute(_ local: String, namespace: String = "") -> TextSlice? {
        for index in attributes.indices where attributes[index].name.isCalled(local, namespace) {
            return attributes[index].value
        }
        return nil
    }

    package subscript(attribute: String) -> String? { self.attribute(attribute)?.description }

    /// The elements directly inside.
    package var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The elements directly inside that have this name and this element's own namespace.
    package func elements(_ local: String) -> [XMLElement] {
        var found: [XMLElement] = []
        for child in children {
            if case .element(let element) = child, element.name.isCalled(local, name.namespace) {
                found.append(element)
            }
        }
        return found
    }

    package func first(_ local: String) -> XMLElement? {
        for child in children {
            if case .element(let element) = child, element.name.isCalled(local, name.namespace) { return element }
        }
        return nil
    }

    /// The text and CDATA directly inside, joined; shares the file's storage where it is one run.
    package var text: TextSlice {
        let runs = children.compactMap { child -> TextSlice? in
            switch child {
            case .text(let text), .cdata(let text): text.value
            default: nil
            }
        }
        return runs.count == 1 ? runs[0] : TextSlice(runs.flatMap(\.bytes))
    }

    /// The text of this element and of all elements inside, comments and instructions left out.
    package var deepText: TextSlice {
        var bytes: [UInt8] = []
        collect(into: &bytes)
        return TextSlice(bytes)
    }

    private func collect(into bytes: inout [UInt8]) {
        for child in children {
            switch child {
            case .text(let text), .cdata(let text): bytes += text.value.bytes
            case .element(let element): element.collect(into: &bytes)
            case .comment, .instruction: break
            }
        }
    }
}

/// One attribute with its value as XML 1.0 (section 3.3.3) normalises it.
package struct XMLAttribute: Sendable, Equatable {
    package var name: XMLName
    package var value: TextSlice

    package init(_ name: XMLName, _ value: TextSlice) {
        self.name = name
        self.value = value
    }
}

/// One namespace declaration: `xmlns:prefix="uri"`, or `xmlns="uri"` with an empty prefix.
package struct XMLNamespace: Sendable, Equatable {
    package var prefix: String
    package var uri: String

    package init(prefix: String = "", _ uri: String) {
        self.prefix = prefix
        self.uri = uri
    }
}
