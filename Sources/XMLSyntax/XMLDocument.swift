package import SourceText

/// A whole XML document: the root element and what stands before and after it.
package struct XMLDocument: Sendable {
    /// The text that every range of this document is about: the file that was read, or, where that was not UTF-8, its
    /// text in UTF-8.
    package var file: SourceFile
    /// `<?xml …?>`, if there is one.
    package var declaration: ByteRange?
    /// `<!DOCTYPE …>`, if there is one; it holds no entity declarations.
    package var doctype: ByteRange?
    /// Comments and instructions before the root element.
    package var prolog: [XMLNode]
    package var root: XMLElement
    /// Comments and instructions after the root element.
    package var epilog: [XMLNode]
}

extension XMLDocument {
    /// A text as far as one of its elements needs it, to tell a place in it.
    package init(file: SourceFile, root: XMLElement) {
        self.init(file: file, declaration: nil, doctype: nil, prolog: [], root: root, epilog: [])
    }
}
