import SourceText
import XMLSyntax

/// XML: any file is read or reported, places lie in it, and what was read is written and read back alike.
enum XMLProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "a.xml", bytes: bytes)
        let (document, diagnostics) = XMLParser.parse(file)
        guard let document else {
            return try require(!diagnostics.isEmpty, "\(shown(bytes)) is read or reported")
        }
        try DiagnosticProof.prove(diagnostics, of: document.file)
        try provePlaces(of: document.root, in: document.file)
        let written = XMLWriter.bytes(of: document)
        let again = XMLParser.parse(SourceFile(path: "b.xml", bytes: written)).document
        try require(again != nil, "\(shown(bytes)) was written as \(shown(written)), which cannot be read")
        try require(again.map { XMLWriter.bytes(of: $0) } == written, "\(shown(written)) is written alike twice")
    }

    private static func provePlaces(of element: XMLElement, in file: SourceFile) throws(BrokenInvariant) {
        try require(
            element.range.start >= 0 && element.range.end <= file.bytes.count, "<\(element.name)> lies in the file")
        for child in element.elements { try provePlaces(of: child, in: file) }
    }
}
