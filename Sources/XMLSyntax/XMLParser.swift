package import Diagnostics
package import SourceText

/// Reads XML 1.0 with namespaces into a tree whose nodes know their bytes.
///
/// libxml2 decides what is well-formed. Nothing outside of the file is ever read: no network, no external DTD, no
/// external entities. A document type may be named but must declare no entities, so that no text can unfold
/// (XML 1.0, section 4.6, defines the five that are left).
/// From 35 MB a second, where a tag stands every twenty bytes, to 300; for any thread, a parser for each call.
package enum XMLParser {
    /// Bounds on what is accepted; documents that people exchange are far below them.
    package enum Limits {
        /// libxml2's own default.
        package static let depth = 256
        /// libxml2 compares each attribute of a tag with each other one.
        package static let attributes = 4_096
        /// Looked through for every prefix.
        package static let namespacesInScope = 512
        /// What libxml2 can address.
        package static let bytes = 1 << 30
    }

    /// The document, or nil and one diagnostic about the first thing that makes it unreadable.
    ///
    /// Text that declares another encoding than UTF-8 is converted first; places are then those of the converted text.
    package static func parse(_ file: SourceFile) -> (document: XMLDocument?, [Diagnostic]) { read(file, stream: nil) }

    /// Reads a document of many like elements without keeping them.
    ///
    /// Each one of this local name is given to `take` when it ends, with the elements around it as far as they are
    /// known. What `take` takes is no part of the tree. What was given out before a mistake stays given out; whoever
    /// must not use half a file waits for the result.
    package static func parse(
        _ file: SourceFile, streaming name: String, _ take: @escaping (XMLElement, XMLStreamPlace) -> Bool
    ) -> (document: XMLDocument?, [Diagnostic]) {
        read(file, stream: (name, take))
    }

    private static func read(
        _ file: SourceFile, stream: (name: String, take: (XMLElement, XMLStreamPlace) -> Bool)?
    ) -> (document: XMLDocument?, [Diagnostic]) {
        guard file.bytes.count <= Limits.bytes else {
            let limit = "at most \(Limits.bytes >> 20) MiB can be read"
            return (nil, [Diagnostic("xml-too-large", in: file, "The file is too large", help: limit)])
        }
        switch XMLEncoding.utf8File(from: file) {
        case .failure(let problem): return (nil, [problem.diagnostic])
        case .success(let text):
            if let crowded = XMLAttributeCount.firstCrowdedTag(in: text) { return (nil, [crowded]) }
            return XMLReader(text, stream: stream).read()
        }
    }
}

/// Where an element stood that was given out while the rest of its document was still to be read.
package struct XMLStreamPlace {
    /// The text that its ranges are about, see ``XMLDocument/file``.
    package let file: SourceFile
    /// The elements around it, the root first, with what they held until then.
    package let parents: [XMLElement]

    package var root: XMLElement { parents[0] }
}

/// A diagnostic as an `Error`.
struct XMLProblem: Error {
    let diagnostic: Diagnostic
}
