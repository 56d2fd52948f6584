package import Diagnostics
import Segments
import SourceText

/// Character references are written so that a page shows their character: `&amp;`, `&#38;`, `&#x26;`.
///
/// Found are references that a blank or a missing semicolon broke (`& amp;`, `&amp ;`, `&amp`), and names that HTML does
/// not know where a known one is near (`&nbps;`), each with the fix. Names that the source has (`&apt-get;`) are known. An
/// ampersand of the text (`R&D`) is none of them, and what the source writes in the same way is left alone.
package struct ReferencesValid: Rule {
    package let id = "references-valid"
    package let severity = Severity.error
    package let summary = "Character references are whole and known"
    package let concerns: TextTraits = .ampersand
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.ampersand) else { return [] }
        let bytes = pair.target.bytes
        var found: [Finding] = []
        var index = 0
        let known = BrokenReference.wholeNames(in: pair.source.bytes)
        while index < bytes.count, found.count < 16 {
            guard bytes[index] == "&" else {
                index += 1
                continue
            }
            guard let reference = BrokenReference(bytes, at: index, known: known),
                !isInCode(reference.range, pair.target), !occurs(bytes[reference.range.range], in: pair.source.bytes)
            else {
                index += 1
                continue
            }
            found.append(
                Finding(
                    reference.isUnknown ? "HTML knows no such character" : "A character reference is broken",
                    evidence: "\"\(pair.target.text(reference.range))\"",
                    help: "did you mean \"\(reference.repaired)\"?",
                    range: reference.range, fix: [TextEdit(reference.range, reference.repaired)]))
            index = reference.range.end
        }
        return found
    }

    private func isInCode(_ range: ByteRange, _ text: CheckedText) -> Bool {
        text.inlineCodes.contains {
            ($0.kind == .code || $0.destination != nil) && $0.marks.contains { $0.contains(range.start) }
        }
    }

    /// Whether the source is broken in the same way; its whole references begin alike.
    private func occurs(_ part: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        bytes.places(of: part).contains { start in
            part.last == UInt8(ascii: ";") || start + part.count == bytes.count || bytes[start + part.count] != ";"
        }
    }
}

/// A character reference that a browser does not read as one.
struct BrokenReference {
    let range: ByteRange
    let repaired: String
    let isUnknown: Bool

    /// The one at the ampersand at `start`: blanks may stand after it and before the semicolon.
    ///
    /// Without a semicolon it is one only where the source has the whole.
    init?(_ bytes: [UInt8], at start: Int, known: [ArraySlice<UInt8>]) {
        var nameStart = start + 1
        while nameStart < bytes.count, nameStart < start + 3, bytes[nameStart] == ASCII.space { nameStart += 1 }
        var nameEnd = nameStart
        if nameEnd < bytes.count, bytes[nameEnd] == "#" { nameEnd += 1 }
        while nameEnd < bytes.count, nameEnd < nameStart + 40, Self.isNameByte(bytes[nameEnd]) { nameEnd += 1 }
        guard nameEnd > nameStart + 1 else { return nil }
        var end = nameEnd
        while end < bytes.count, end < nameEnd + 2, bytes[end] == ASCII.space { end += 1 }
        let hasSemicolon = end < bytes.count && bytes[end] == ";"
        if !hasSemicolon {
            // More letters may follow: `R&ampD`.
            guard let length = Self.length(of: bytes[nameStart..<nameEnd], among: known) else { return nil }
            nameEnd = nameStart + length
        }
        let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
        let isWhole = nameStart == start + 1 && end == nameEnd && hasSemicolon
        let isNumber = bytes[nameStart] == "#"
        if isNumber || ReferenceNames.isKnown(name) || known.contains(where: { $0.elementsEqual(name.utf8) }) {
            if isWhole { return nil }
            isUnknown = false
            repaired = "&\(name);"
        } else {
            guard isWhole, let near = ReferenceNames.nearest(to: name) else { return nil }
            isUnknown = true
            repaired = "&\(near);"
        }
        range = ByteRange(start, hasSemicolon ? end + 1 : nameEnd)
    }

    /// How many bytes of `name` are one of the names.
    private static func length(of name: ArraySlice<UInt8>, among known: [ArraySlice<UInt8>]) -> Int? {
        known.filter { name.starts(with: $0) }.map(\.count).max()
    }

    /// The bytes of names in documents of XML: `&apt-get;` (XML 1.0, production 5, of ASCII).
    static func isNameByte(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || "-._".utf8.contains(byte) }

    /// The names of the first references that a text has whole.
    static func wholeNames(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var names: [ArraySlice<UInt8>] = []
        for index in bytes.indices where bytes[index] == "&" && names.count < 64 {
            let rest = bytes[(index + 1)...].prefix(42)
            guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { continue }
            let name = rest[..<end]
            if name.dropFirst().allSatisfy(isNameByte),
                rest[index + 1] == UInt8(ascii: "#") || ASCII.isLetter(rest[index + 1])
            {
                names.append(name)
            }
        }
        return names
    }
}
