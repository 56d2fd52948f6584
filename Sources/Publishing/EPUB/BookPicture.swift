import Diagnostics
import SourceText
import XMLSyntax

/// A picture in a book.
package struct BookPicture: Sendable {
    /// What there is at a path.
    package enum Answer: Sendable {
        case picture(BookPicture)
        /// A file that a book cannot have.
        case unusable
        case missing
    }

    /// Its file name in the book's folder of pictures.
    package let name: String
    package let mediaType: String
    /// Whether it may move, which matters to people whom that makes ill.
    let mayMove: Bool

    /// Nil where the bytes are none of the kinds that every reader shows (EPUB 3.3, section 3.2), or where a drawing
    /// needs files or scripts that the book does not have.
    ///
    /// - Parameter path: what the picture is known by; its name is made of it.
    package init?(_ path: String, _ bytes: [UInt8]) {
        guard let kind = Self.kind(of: bytes) else { return nil }
        let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
        // Two files may differ in their endings alone.
        let isUsual =
            path.lowercased().hasSuffix("." + kind.ending) || (kind.ending == "jpg" && path.hasSuffix(".jpeg"))
        name = BookNames.file(isUsual ? stem : path, ending: kind.ending)
        mediaType = kind.mediaType
        if kind.ending == "svg" {
            guard Self.isSelfContained(bytes) else { return nil }
            mayMove = bytes.holds("<animate") || bytes.holds("@keyframes")
        } else {
            mayMove = kind.ending == "gif"
        }
    }

    private static func kind(of bytes: [UInt8]) -> (ending: String, mediaType: String)? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            let hasHeader = bytes.count > 32 && bytes[12..<16].elementsEqual("IHDR".utf8)
            return hasHeader ? ("png", "image/png") : nil
        }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return hasFrame(bytes) ? ("jpg", "image/jpeg") : nil }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            return bytes.count > 13 ? ("gif", "image/gif") : nil
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = bytes[start...].drop(while: ASCII.isWhitespace)
        if text.first == UInt8(ascii: "<"), text.prefix(4096).holds("<svg") {
            return ("svg", "image/svg+xml")
        }
        return nil
    }

    /// Whether a JPEG has the segment that tells its size (ITU T.81, annex B).
    private static func hasFrame(_ bytes: [UInt8]) -> Bool {
        var index = 2
        while index + 4 < bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) { return true }
            let isAlone = marker == 0xFF || marker == 0x01 || (0xD0...0xD7).contains(marker)
            index += marker == 0xFF ? 1 : isAlone ? 2 : 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
        }
        return false
    }

    /// Whether a drawing is sound XML and shows without scripts and files from elsewhere.
    private static func isSelfContained(_ bytes: [UInt8]) -> Bool {
        let file = SourceFile(path: "picture.svg", bytes: bytes)
        guard case (let document?, let problems) = XMLParser.parse(file), problems.isEmpty,
            document.root.name.local == "svg", document.root.name.namespace == "http://www.w3.org/2000/svg"
        else { return false }
        return isSelfContained(document.root)
    }

    private static func isSelfContained(_ element: XMLElement) -> Bool {
        if ["script", "foreignObject"].contains(element.name.local) { return false }
        for attribute in element.attributes {
            let value = attribute.value.description
            let isLink = attribute.name.local == "href" && element.name.local != "a"
            if isLink, !value.hasPrefix("#"), !value.hasPrefix("data:image/") { return false }
            if attribute.name.local.hasPrefix("on") { return false }
        }
        return element.elements.allSatisfy(isSelfContained)
    }
}

extension Collection<UInt8> {
    fileprivate func holds(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
