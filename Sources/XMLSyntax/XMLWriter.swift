package import SourceText

/// Writes XML 1.0 in UTF-8, piece by piece: whatever it is given, what comes out is well-formed.
///
///     var writer = XMLWriter(indentation: 2)
///     writer.start("tmx", [("version", "1.4")])
///     writer.element("note", text: "a < b")
///     writer.end()
///     writer.bytes
///
/// Names are the caller's own and not checked. Characters that XML cannot hold (section 2.2: most controls, U+FFFE,
/// U+FFFF) and ill-formed UTF-8 become U+FFFD and are counted in ``lostCharacters``.
package struct XMLWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// What could not be written as it was, by code point; U+FFFD stands for ill-formed bytes.
    package private(set) var lostCharacters: [Unicode.Scalar: Int] = [:]

    /// Spaces for each level; nil for no white space but what is given.
    private let indentation: Int?
    /// Names of the open elements, and whether line breaks may be put into each.
    private var open: [(name: [UInt8], isBlock: Bool, hasChildren: Bool)] = []
    private var isTagOpen = false

    /// Begins with the XML declaration, if wanted.
    package init(declaration: Bool = true, indentation: Int? = nil) {
        self.indentation = indentation
        if declaration { bytes += Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) + [ASCII.lineFeed] }
    }

    // MARK: Elements

    /// Opens an element; attributes are written in the order given.
    ///
    /// Inside of a `mixed` element, and after text, nothing is indented: white space would become part of the text.
    package mutating func start(_ name: String, _ attributes: [(name: String, value: String)] = [], mixed: Bool = false)
    {
        startTag(name)
        for (name, value) in attributes { attribute(name, TextSlice(value)) }
        let isBlock = !mixed && (open.last?.isBlock ?? true)
        open.append((Array(name.utf8), isBlock, false))
    }

    /// Closes the element that was opened last; does nothing where none is open.
    package mutating func end() {
        guard let element = open.popLast() else { return }
        if isTagOpen {
            bytes += Array("/>".utf8)
            isTagOpen = false
        } else {
            if element.isBlock && element.hasChildren { breakLine() }
            bytes += [UInt8(ascii: "<"), UInt8(ascii: "/")] + element.name + [UInt8(ascii: ">")]
        }
        if open.isEmpty { bytes.append(ASCII.lineFeed) }
    }

    /// An element that holds nothing but text; `<name/>` where the text is empty.
    package mutating func element(
        _ name: String, _ attributes: [(name: String, value: String)] = [], text content: String = ""
    ) {
        start(name, attributes, mixed: true)
        if !content.isEmpty { text(TextSlice(content)) }
        end()
    }

    /// Closes all that is open and gives out the document.
    package mutating func finished() -> [UInt8] {
        while !open.isEmpty { end() }
        return bytes
    }

    mutating func startTag(_ name: String) {
        prepare(isText: false)
        bytes.append(UInt8(ascii: "<"))
        bytes += Array(name.utf8)
        isTagOpen = true
    }

    /// One attribute of the tag that is open.
    package mutating func attribute(_ name: String, _ value: TextSlice) {
        guard isTagOpen else { return }
        bytes.append(ASCII.space)
        bytes += Array(name.utf8)
        bytes += [UInt8(ascii: "="), ASCII.quote]
        escape(value, inAttribute: true)
        bytes.append(ASCII.quote)
    }

    // MARK: What stands inside

    package mutating func text(_ text: TextSlice) {
        prepare(isText: true)
        escape(text, inAttribute: false)
    }

    package mutating func text(_ text: String) { self.text(TextSlice(text)) }

    /// A CDATA section; `]]>` is divided between two.
    package mutating func cdata(_ text: TextSlice) {
        prepare(isText: true)
        raw("<![CDATA[", text, dividing: "]]>", by: "]]><![CDATA[", after: 2, "]]>")
    }

    /// A comment; `--`, which none may hold (section 2.5), becomes `- -`.
    package mutating func comment(_ text: TextSlice) {
        prepare(isText: false)
        raw("<!--", text, dividing: "--", by: " ", after: 1, text.bytes.last == UInt8(ascii: "-") ? " -->" : "-->")
        if open.isEmpty { bytes.append(ASCII.lineFeed) }
    }

    /// A processing instruction; `?>` becomes `? >`.
    package mutating func instruction(_ target: String, _ text: TextSlice) {
        prepare(isText: false)
        raw(text.isEmpty ? "<?\(target)" : "<?\(target) ", text, dividing: "?>", by: " ", after: 1, "?>")
        if open.isEmpty { bytes.append(ASCII.lineFeed) }
    }

    // MARK: Parts

    /// Markup that is known to be well-formed, on a line of its own outside of the root element.
    mutating func verbatim(_ markup: TextSlice) {
        prepare(isText: false)
        bytes += markup.bytes
        if open.isEmpty { bytes.append(ASCII.lineFeed) }
    }

    /// Closes the start tag at hand and begins a line where one is wanted.
    private mutating func prepare(isText: Bool) {
        if isTagOpen {
            bytes.append(UInt8(ascii: ">"))
            isTagOpen = false
        }
        guard !open.isEmpty else { return }
        open[open.count - 1].hasChildren = true
        if isText {
            open[open.count - 1].isBlock = false
        } else if open[open.count - 1].isBlock {
            breakLine()
        }
    }

    private mutating func breakLine() {
        guard let indentation else { return }
        bytes.append(ASCII.lineFeed)
        bytes.append(contentsOf: repeatElement(ASCII.space, count: open.count * indentation))
    }

    private mutating func raw(
        _ opening: String, _ text: TextSlice, dividing fence: String, by divider: String, after count: Int,
        _ closing: String
    ) {
        bytes += Array(opening.utf8)
        let fence = Array(fence.utf8)
        var clean: [UInt8] = []
        XMLEscaping.append(text.bytes, to: &clean, escape: { _ in nil }, lost: &lostCharacters)
        var index = 0
        while index < clean.count {
            if clean[index...].starts(with: fence) {
                bytes += clean[index..<index + count] + Array(divider.utf8)
                index += count
            } else {
                bytes.append(clean[index])
                index += 1
            }
        }
        bytes += Array(closing.utf8)
    }

    private mutating func escape(_ text: TextSlice, inAttribute: Bool) {
        XMLEscaping.append(
            text.bytes, to: &bytes, escape: inAttribute ? XMLEscaping.attribute : XMLEscaping.text,
            lost: &lostCharacters)
    }
}
