import MarkdownSyntax
import Segments
import SourceText

/// The pieces of a Markdown text that a translation keeps, in their order.
struct InlineCodes {
    private(set) var pieces: [MarkupPiece] = []
    private(set) var kinds: MarkupPiece.Kinds = []
    /// How many links have a title.
    private(set) var titles = 0

    init(_ codes: [InlineCode], in bytes: [UInt8]) {
        for code in codes { add(code, bytes) }
    }

    func pieces(of kind: MarkupPiece.Kind) -> [MarkupPiece] {
        kinds.contains(MarkupPiece.Kinds(kind)) ? pieces.filter { $0.kind == kind } : []
    }

    /// What leads elsewhere: links, pictures, addresses.
    var destinations: (pieces: [MarkupPiece], isEmpty: Bool) {
        let found = pieces.filter { $0.kind == .link || $0.kind == .image || $0.kind == .address }
        return (found, found.isEmpty)
    }

    private mutating func add(_ code: InlineCode, _ bytes: [UInt8]) {
        switch code.kind {
        case .link: addTarget(of: code, as: .link, bytes)
        case .image: addTarget(of: code, as: .image, bytes)
        case .address: add(.address, address(code.range, bytes), bytes)
        case .code: addCode(code.range, bytes)
        case .math: add(.math, code.range, bytes)
        case .emphasis: addMark(.emphasis, code.range)
        case .strong: addMark(.strong, code.range)
        case .strike: addMark(.strike, code.range)
        case .footnote: add(.footnote, code.range, bytes)
        case .tag: add(MarkupPiece(kind: .tag, range: code.range, hash: TagHash.hash(of: code.range, in: bytes)))
        case .element:
            var hash = PieceHash()
            for mark in code.marks { hash.add(bytes, mark) }
            add(MarkupPiece(kind: .element, range: code.range, hash: hash.value))
        case .shortcode: addShortcode(code.range, bytes)
        case .attributes: add(.attributes, code.range, bytes)
        case .lineBreak: addMark(.lineBreak, code.range)
        case .comment: break
        }
    }

    private mutating func add(_ piece: MarkupPiece) {
        pieces.append(piece)
        kinds.insert(MarkupPiece.Kinds(piece.kind))
    }

    /// A mark that is like any other of its kind.
    private mutating func addMark(_ kind: MarkupPiece.Kind, _ range: ByteRange) {
        add(MarkupPiece(kind: kind, range: range, hash: 0))
    }

    private mutating func add(_ kind: MarkupPiece.Kind, _ range: ByteRange, _ bytes: [UInt8]) {
        var hash = PieceHash()
        hash.add(bytes, range)
        add(MarkupPiece(kind: kind, range: range, hash: hash.value))
    }

    private mutating func addTarget(of code: InlineCode, as kind: MarkupPiece.Kind, _ bytes: [UInt8]) {
        if let destination = code.destination {
            if code.marks.count > 2 { titles += 1 }
            var hash = PieceHash()
            hash.addAddress(bytes, destination)
            return add(MarkupPiece(kind: kind, range: destination, hash: hash.value))
        }
        // `][label]`: the label alone; `][]` and `]` repeat the text, which is translated.
        guard let closer = code.marks.last, closer.count > 3 else { return }
        let label = ByteRange(closer.start + 2, closer.end - 1)
        var hash = PieceHash()
        for index in label.range { hash.add(ASCII.lowercased(bytes[index])) }
        add(MarkupPiece(kind: .label, range: label, hash: hash.value))
    }

    private func address(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
        bytes[range.start] == "<" ? ByteRange(range.start + 1, range.end - 1) : range
    }

    /// What a link or role of reStructuredText leads to: `` `text <address>`_ ``, `` :ref:`text <label>` ``.
    ///
    /// To Markdown it is code, but its text is translated (Docutils, "Embedded URIs"; Sphinx, "Cross-references").
    private func interpretedTarget(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange? {
        guard range.count > 4, bytes[range.start + 1] != "`", bytes[range.end - 2] == ">" else { return nil }
        let isRole = range.start > 0 && bytes[range.start - 1] == ":"
        let isLink = range.end < bytes.count && bytes[range.end] == "_"
        guard isRole || isLink, let open = bytes[range.range].lastIndex(of: UInt8(ascii: "<")) else { return nil }
        let target = ByteRange(open + 1, range.end - 2)
        let isOne = !target.isEmpty && !bytes[target.range].contains(where: ASCII.isWhitespace)
        return isOne && open > range.start + 1 ? target : nil
    }

    /// Code by what is between the backticks; blanks at its ends do not count.
    ///
    /// Roles of reStructuredText that name a key or a label of an interface hold words for the reader.
    private mutating func addCode(_ range: ByteRange, _ bytes: [UInt8]) {
        let role = InterpretedRole(before: range.start, bytes)
        if role == .words { return }
        if role == .reference, interpretedTarget(range, bytes) == nil {
            let target = ByteRange(range.start + 1, range.end - 1)
            var hash = PieceHash()
            hash.addAddress(bytes, target)
            return add(MarkupPiece(kind: .link, range: target, hash: hash.value))
        }
        if let target = interpretedTarget(range, bytes) {
            var hash = PieceHash()
            hash.addAddress(bytes, target)
            return add(MarkupPiece(kind: .link, range: target, hash: hash.value))
        }
        var content = range
        while content.count > 1, bytes[content.start] == "`", bytes[content.end - 1] == "`" {
            content = ByteRange(content.start + 1, content.end - 1)
        }
        content = content.trimmed(in: bytes)
        var hash = PieceHash()
        hash.add(bytes, content)
        add(MarkupPiece(kind: .code, range: range, hash: hash.value))
    }

    /// `{{ name }}` is what a program fills in: a placeholder, compared as such.
    private mutating func addShortcode(_ range: ByteRange, _ bytes: [UInt8]) {
        if Placeholder.isDoubleBrace(bytes, range) { return }
        var hash = PieceHash()
        for index in range.range where !ASCII.isWhitespace(bytes[index]) { hash.add(bytes[index]) }
        add(MarkupPiece(kind: .shortcode, range: range, hash: hash.value))
    }
}

/// FNV-1a, for comparing pieces of two texts.
struct PieceHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    mutating func add(_ bytes: [UInt8], _ range: ByteRange) {
        for index in range.range { add(bytes[index]) }
    }

    /// An address without angle brackets, backslash escapes and a slash at the end of its path, `&amp;` as `&`.
    mutating func addAddress(_ bytes: [UInt8], _ range: ByteRange) {
        var index = range.start
        var end = range.end
        if range.count > 1, bytes[index] == "<", bytes[end - 1] == ">" {
            index += 1
            end -= 1
        }
        while index < end {
            if bytes[index] == "\\", index + 1 < end, ASCII.isPunctuation(bytes[index + 1]) { index += 1 }
            if bytes[index] == "/", index + 1 == end || bytes[index + 1] == "#" || bytes[index + 1] == "?" {
                index += 1
                continue
            }
            add(bytes[index])
            if bytes[index] == "&", index + 5 <= end, bytes[index..<(index + 5)].elementsEqual("&amp;".utf8) {
                index += 4
            }
            index += 1
        }
    }
}

/// What two tags are compared by.
enum TagHash {
    /// The name and the attributes but those that a reader sees and those of the text's own language.
    static func hash(of range: ByteRange, in bytes: [UInt8]) -> UInt64 {
        let tag = HTMLTag(bytes, range)
        var name = PieceHash()
        if tag.isClosing { name.add(UInt8(ascii: "/")) }
        for index in tag.name.range { name.add(ASCII.lowercased(bytes[index])) }
        // `<br>` is `<br />`, but `<xref>` of XML is to be closed.
        if tag.isSelfClosing, !HTMLNames.isElement(tag.lowercasedName(in: bytes)) { name.add(UInt8(ascii: ">")) }
        var hash = name.value
        if tag.attributes.isEmpty { return hash }
        let visible = tag.visibleAttributes(in: bytes)
        for attribute in tag.attributes {
            if visible.contains(where: { $0.name == attribute.name }) || isOfLanguage(attribute.name, bytes) {
                continue
            }
            var part = PieceHash()
            for index in attribute.name.range { part.add(ASCII.lowercased(bytes[index])) }
            part.add(0)
            if let value = attribute.value { part.addAddress(bytes, value) }
            hash = hash &+ part.value
        }
        return hash
    }

    /// `lang`, `dir`, `hreflang`, `xml:lang`, and `sortas`, how a language sorts a term (DocBook 4.5, indexterm).
    private static func isOfLanguage(_ name: ByteRange, _ bytes: [UInt8]) -> Bool {
        guard 3...8 ~= name.count else { return false }
        return ["lang", "dir", "hreflang", "xml:lang", "sortas"].contains {
            bytes[name.range].lazy.map(ASCII.lowercased).elementsEqual($0.utf8)
        }
    }
}
