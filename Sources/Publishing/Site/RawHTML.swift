import SourceText

/// The links, pictures and ids in HTML that an author wrote into an article.
///
/// It follows the tags and attributes of the HTML standard's tokenizer (section 13.2.5) as far as these need it;
/// comments are passed over. Linear in the bytes.
struct RawHTML {
    /// The value of an attribute, without its quotes; of a `srcset`, one of its addresses.
    struct Attribute: Equatable {
        var name: String
        /// In the bytes that were read.
        var range: Range<Int>
    }

    private(set) var attributes: [Attribute] = []
    private let bytes: ArraySlice<UInt8>

    /// The attributes that name a page or a file; `data` does so on an `object` only.
    static let links: Set<String> = ["href", "src", "poster", "data", "srcset", "imagesrcset"]
    private static let sourceSets: Set<String> = ["srcset", "imagesrcset"]
    static let ids: Set<String> = ["id", "name"]

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        var position = bytes.startIndex
        while position < bytes.endIndex {
            guard bytes[position] == UInt8(ascii: "<") else {
                position += 1
                continue
            }
            position += 1
            if bytes[position...].starts(with: "!--".utf8) {
                position = bytes[position...].firstRange(of: "-->".utf8)?.upperBound ?? bytes.endIndex
            } else if position < bytes.endIndex, ASCII.isLetter(bytes[position]) {
                position = readTag(position)
            }
        }
    }

    func text(of attribute: Attribute) -> String {
        String(decoding: bytes[attribute.range], as: UTF8.self).replacing("&amp;", with: "&")
    }

    /// Reads the name and the attributes of a tag; gives the place behind it.
    private mutating func readTag(_ start: Int) -> Int {
        var position = start
        while position < bytes.endIndex, !isEnd(bytes[position]) { position += 1 }
        let isObject = bytes[start..<position].lazy.map(ASCII.lowercased).elementsEqual("object".utf8)
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") { return position + 1 }
            if ASCII.isWhitespace(byte) || byte == UInt8(ascii: "/") {
                position += 1
            } else {
                position = readAttribute(position, ofObject: isObject)
            }
        }
        return position
    }

    private mutating func readAttribute(_ start: Int, ofObject isObject: Bool) -> Int {
        var position = start + 1
        while position < bytes.endIndex, !isEnd(bytes[position]), bytes[position] != UInt8(ascii: "=") { position += 1 }
        let name = bytes[start..<position]
        position = skipBlanks(position)
        guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "=") else { return position }
        position = skipBlanks(position + 1)
        guard position < bytes.endIndex else { return position }
        let quote = bytes[position]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let first = isQuoted ? position + 1 : position
        var end = first
        while end < bytes.endIndex,
            isQuoted ? bytes[end] != quote : !ASCII.isWhitespace(bytes[end]) && bytes[end] != UInt8(ascii: ">")
        { end += 1 }
        let lower = String(decoding: name, as: UTF8.self).lowercased()
        if Self.sourceSets.contains(lower) {
            for address in SourceSet.addresses(in: bytes[first..<end]) {
                attributes.append(Attribute(name: lower, range: address))
            }
        } else if lower == "data" ? isObject : Self.links.contains(lower) || Self.ids.contains(lower) {
            attributes.append(Attribute(name: lower, range: first..<end))
        }
        return isQuoted ? min(end + 1, bytes.endIndex) : end
    }

    private func skipBlanks(_ start: Int) -> Int {
        var position = start
        while position < bytes.endIndex, ASCII.isWhitespace(bytes[position]) { position += 1 }
        return position
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        ASCII.isWhitespace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    /// The HTML with its links led where `resolve` says; links that stay keep their bytes.
    static func resolved(_ html: TextSlice, _ resolve: (String) -> String) -> TextSlice {
        let raw = RawHTML(html.bytes)
        var output: [UInt8] = []
        var position = html.bytes.startIndex
        for attribute in raw.attributes where links.contains(attribute.name) {
            let old = raw.text(of: attribute)
            let new = resolve(old)
            if new == old { continue }
            output += html.bytes[position..<attribute.range.lowerBound]
            output += Array(HTMLRenderer.escaped(new).utf8)
            position = attribute.range.upperBound
        }
        return position == html.bytes.startIndex ? html : TextSlice(output + html.bytes[position...])
    }
}
