package import Diagnostics
package import SourceText
import XMLSyntax

/// Reads TMX 1.4b and its older versions (LISA OSCAR, "TMX 1.4b Specification"), unit by unit.
///
/// Entities, DTDs and the network are never looked at, see `XMLParser`. Inline codes of other tools (`bpt`, `ept`,
/// `ph`, `it`, `hi`, `ut`) are their own notations and are left out of the text, except placeholders such as `%s` and
/// `{name}`; those of files that Parlance wrote are Markdown and come back as they were.
package struct TMXReader {
    /// The tool by which a file's codes are known to be Markdown.
    static let ownTool = "Parlance"

    private let file: SourceFile
    private var unitCount = 0
    private var problems: [Diagnostic] = []
    /// More mistakes than these are not told.
    private static let problemLimit = 20

    /// Gives every unit to `take` in the order of the file; the diagnostics say what could not be read.
    ///
    /// With an error among them the units that were given out are not the whole file, and none should be used.
    package static func read(_ file: SourceFile, _ take: (TMXUnit) -> Void) -> [Diagnostic] {
        withoutActuallyEscaping(take) { take in
            var reader = TMXReader(file: file)
            let (document, diagnostics) = XMLParser.parse(file, streaming: "tu") { element, place in
                if let unit = reader.unit(element, place.root) { take(unit) }
                return true
            }
            guard let document else { return diagnostics }
            return diagnostics + reader.problems + reader.structureProblems(document)
        }
    }

    private init(file: SourceFile) { self.file = file }

    // MARK: Structure

    private func structureProblems(_ document: XMLDocument) -> [Diagnostic] {
        let root = document.root
        guard root.name.local == "tmx" else {
            return [
                Diagnostic(
                    "no-tmx", in: document.file, at: document.place(of: root),
                    "The file is no TMX: its root element is <\(root.name.local)>",
                    help: "name a translation memory whose root element is <tmx>")
            ]
        }
        guard root.first("body") != nil else {
            return [
                Diagnostic(
                    "no-tmx", in: document.file, at: document.place(of: root), "The TMX file has no <body>",
                    help: "export the memory again")
            ]
        }
        return []
    }

    private mutating func tell(_ summary: String, _ place: ByteRange, help: String) {
        guard problems.count < Self.problemLimit else { return }
        problems.append(Diagnostic("tmx-unit", .warning, in: file, at: place, summary, help: help))
    }

    // MARK: Units

    private mutating func unit(_ element: XMLElement, _ root: XMLElement) -> TMXUnit? {
        guard root.name.local == "tmx" else { return nil }
        let isOwn = root.first("header")?["creationtool"] == Self.ownTool
        var unit = TMXUnit()
        unit.place = element.startTag
        unit.properties = properties(of: element)
        unit.notes = element.elements("note").map(\.text.description)
        for variant in element.elements("tuv") {
            let language =
                variant.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace")
                ?? variant.attribute("lang")
            guard let language, !language.isEmpty else {
                tell("A <tuv> names no language", variant.startTag, help: "add xml:lang")
                continue
            }
            guard let segment = variant.first("seg") else {
                tell("A <tuv> has no <seg>", variant.startTag, help: "put its text into <seg>")
                continue
            }
            var bytes: [UInt8] = []
            collect(segment, isOwn, into: &bytes)
            var found = TMXUnit.Variant(language: language.description, text: Self.trimmed(bytes))
            found.properties = properties(of: variant)
            unit.variants.append(found)
        }
        return unit
    }

    private func properties(of element: XMLElement) -> [String: TextSlice] {
        var properties: [String: TextSlice] = [:]
        for property in element.elements("prop") {
            if let type = property["type"], properties[type] == nil { properties[type] = property.text }
        }
        return properties
    }

    // MARK: Text

    private func collect(_ element: XMLElement, _ isOwn: Bool, into bytes: inout [UInt8]) {
        for child in element.children {
            switch child {
            case .text(let text), .cdata(let text): bytes += text.value.bytes
            case .element(let element):
                if element.name.local == "hi" {
                    collect(element, isOwn, into: &bytes)
                } else if isOwn {
                    bytes += element.deepText.bytes
                } else if element.name.local == "ph", Self.isPlaceholder(element.deepText.bytes) {
                    bytes += element.deepText.bytes
                }
            case .comment, .instruction: break
            }
        }
    }

    /// Whether a code stands for a value that a program puts in: `%s`, `{name}`, `$HOME`; not `{\rtf`, not `<br/>`.
    private static func isPlaceholder(_ code: ArraySlice<UInt8>) -> Bool {
        guard let first = code.first, code.count > 1, code.count <= 64 else { return false }
        let second = code[code.startIndex + 1]
        return (first == "%" || first == "$" || first == "{") && second != "\\"
    }

    private static func trimmed(_ bytes: [UInt8]) -> TextSlice {
        TextSlice(bytes[ByteRange(0, bytes.count).trimmed(in: bytes).range])
    }
}
