import Locales
import SourceText

/// Writes one content document of a book: collects its parts, then resolves links and pictures, since a link may lead to
/// a place further down.
struct BookPage {
    private let plan: BookPlan
    private let article: EditionSummary
    private let picture: (String) -> BookPicture.Answer
    private var ids: Set<String> = []
    /// What was in the HTML and is not in the book.
    private(set) var leftOut: [String] = []
    private(set) var pictures: [String: BookPicture] = [:]
    /// Whether each picture has a text for those who do not see it, an empty one for decoration included.
    private(set) var describesPictures = true

    /// - Parameter picture: the picture at a path below the articles folder.
    init(_ plan: BookPlan, article: EditionSummary, picture: @escaping (String) -> BookPicture.Answer) {
        self.plan = plan
        self.article = article
        if let id = article.titleID { ids.insert(BookNames.id(Array(id.utf8))) }
        self.picture = picture
    }

    /// Reads HTML and takes its ids; `root` is `div` for blocks and `span` for a line of text.
    mutating func part(_ html: [UInt8], in root: String = "div") -> [XHTMLNode] {
        let (nodes, leftOut) = XHTMLBuilder.nodes(of: html, in: root)
        for name in leftOut where !self.leftOut.contains(name) { self.leftOut.append(name) }
        return nodes.map { takingIDs($0) }
    }

    /// The ids as a book can have them, the second use of one dropped.
    private mutating func takingIDs(_ node: XHTMLNode) -> XHTMLNode {
        guard var element = node.element else { return node }
        if let position = element.attributes.firstIndex(where: { $0.name == "id" }) {
            let id = BookNames.id(element.attributes[position].value)
            if element.attributes[position].value.isEmpty || !ids.insert(id).inserted {
                element.attributes.remove(at: position)
            } else {
                element.attributes[position].value = Array(id.utf8)
            }
        }
        element.children = element.children.map { takingIDs($0) }
        return .element(element)
    }

    // MARK: Writing

    mutating func write(_ nodes: [XHTMLNode], to output: inout [UInt8], inLink: Bool = false) {
        for node in nodes {
            switch node {
            case .text(let text): Self.escape(text, to: &output)
            case .element(let element): write(element, to: &output, inLink: inLink)
            }
        }
    }

    private mutating func write(_ element: XHTMLElement, to output: inout [UInt8], inLink: Bool) {
        switch element.name {
        case "a": writeLink(element, to: &output)
        case "img": writePicture(element, to: &output, inLink: inLink)
        default:
            output += "<\(element.name)".utf8
            writeAttributes(of: element, to: &output)
            switch element.name {
            case "br", "hr", "wbr", "col": output += "/>".utf8
            default:
                output.append(UInt8(ascii: ">"))
                write(element.children, to: &output, inLink: inLink)
                output += "</\(element.name)>".utf8
            }
        }
    }

    private mutating func writeLink(_ element: XHTMLElement, to output: inout [UInt8]) {
        let address = element["href"].flatMap { target(of: String(decoding: $0, as: UTF8.self)) }
        // A link that leads nowhere is text.
        let name = address == nil ? "span" : "a"
        output += "<\(name)".utf8
        if let address { Self.attribute("href", Array(address.utf8), to: &output) }
        if address != nil, element.has(class: "footnote-back") { output += " role=\"doc-backlink\"".utf8 }
        if address != nil, element["id"]?.starts(with: "fnref-".utf8) ?? false {
            output += " epub:type=\"noteref\" role=\"doc-noteref\"".utf8
        }
        writeAttributes(of: element, to: &output)
        output.append(UInt8(ascii: ">"))
        write(element.children, to: &output, inLink: address != nil)
        output += "</\(name)>".utf8
    }

    /// Where a link leads from a content document: into the book, to the web, or nowhere.
    private func target(of destination: String) -> String? {
        if destination.hasPrefix("#") {
            let id = BookNames.id(Array(PercentText.decoded(String(destination.dropFirst())).utf8))
            if ids.contains(id) { return "#" + id }
            if plan.index.link(destination, from: article.linkOrigin) == .outside { return nil }
        }
        switch plan.index.link(destination, from: article.linkOrigin) {
        case .outside:
            if destination.hasPrefix("/"), !destination.hasPrefix("//") {
                return plan.index.identity.origin.flatMap { BookAddress.web($0 + destination) }
            }
            return BookAddress.web(destination)
        case .escaping: return nil
        case .inside(.file(let path), _): return plan.address(ofFile: path)
        case .inside(.page(let place), _):
            return plan.index.folder(of: place, in: plan.locale.tag).flatMap {
                plan.index.url(of: $0, in: plan.locale)
            }.flatMap(BookAddress.web)
        case .inside(.folder(let folder), _) where plan.part(folder) == nil:
            return plan.address(ofFolder: folder).flatMap(BookAddress.web)
        case .inside(.article(let id), let fragment), .inside(.folder(let id), let fragment):
            guard let part = plan.part(id) else {
                return plan.address(ofArticle: id).flatMap { BookAddress.web($0 + fragment) }
            }
            let anchor = BookNames.id(Array(PercentText.decoded(String(fragment.dropFirst())).utf8))
            if id == article.id, ids.contains(anchor) { return "#" + anchor }
            return part.file + (part.anchors.contains(anchor) && id != article.id ? "#" + anchor : "")
        }
    }

    /// The picture itself, a link to it where it stands elsewhere, or its text.
    private mutating func writePicture(_ element: XHTMLElement, to output: inout [UInt8], inLink: Bool) {
        let source = String(decoding: element["src"] ?? [], as: UTF8.self)
        let alt = element["alt"] ?? []
        var address: String?
        if case .inside(.file(let file), _) = plan.index.link(source, from: article.linkOrigin) {
            let path = plan.index.pictures.localized.path(file, in: article.language)
            switch picture(path) {
            case .picture(let picture):
                pictures[path] = picture
                if element["alt"] == nil { describesPictures = false }
                output += "<img".utf8
                Self.attribute("src", Array("../images/\(picture.name)".utf8), to: &output)
                Self.attribute("alt", alt, to: &output)
                writeAttributes(of: element, to: &output)
                output += "/>".utf8
                return
            case .unusable: address = plan.address(ofFile: path)
            case .missing: break
            }
        } else {
            address = source.isEmpty ? nil : target(of: source)
        }
        guard !inLink, let address else { return Self.escape(alt, to: &output) }
        output += "<a".utf8
        Self.attribute("href", Array(address.utf8), to: &output)
        output.append(UInt8(ascii: ">"))
        Self.escape(alt.isEmpty ? Array(source.utf8) : alt, to: &output)
        output += "</a>".utf8
    }

    private func writeAttributes(of element: XHTMLElement, to output: inout [UInt8]) {
        for attribute in element.attributes {
            let value = String(decoding: attribute.value, as: UTF8.self)
            switch (attribute.name, element.name) {
            case ("id", _), ("title", _), ("class", _), ("aria-label", _):
                Self.attribute(attribute.name, attribute.value, to: &output)
            case ("dir", _) where ["ltr", "rtl", "auto"].contains(value.lowercased()):
                Self.attribute("dir", Array(value.lowercased().utf8), to: &output)
            case ("lang", _):
                guard let tag = try? LocaleTag(value) else { continue }
                Self.attribute("lang", Array(tag.tag.utf8), to: &output)
                Self.attribute("xml:lang", Array(tag.tag.utf8), to: &output)
            case ("scope", "th") where ["row", "col", "rowgroup", "colgroup"].contains(value):
                Self.attribute("scope", attribute.value, to: &output)
            case ("start", "ol"), ("value", "li"):
                if let number = Int32(value) { Self.attribute(attribute.name, Array("\(number)".utf8), to: &output) }
            case ("colspan", "td"), ("rowspan", "td"), ("colspan", "th"), ("rowspan", "th"), ("span", "col"),
                ("span", "colgroup"), ("width", "img"), ("height", "img"):
                if let number = UInt16(value), number > 0 {
                    Self.attribute(attribute.name, Array("\(number)".utf8), to: &output)
                }
            default: break
            }
        }
        // Code reads from left to right in every language.
        if ["pre", "code", "kbd", "samp"].contains(element.name), plan.locale.tag.isRightToLeft, element["dir"] == nil {
            output += " dir=\"ltr\"".utf8
        }
        switch (element.name, element["class"].map { String(decoding: $0, as: UTF8.self) }) {
        case ("section", "footnotes"?): output += " epub:type=\"footnotes\" role=\"doc-endnotes\"".utf8
        case ("li", _) where element["id"]?.starts(with: "fn-".utf8) ?? false:
            output += " epub:type=\"footnote\"".utf8
        default: break
        }
    }

    static func attribute(_ name: String, _ value: [UInt8], to output: inout [UInt8]) {
        output += " \(name)=\"".utf8
        escape(value, to: &output)
        output.append(UInt8(ascii: "\""))
    }

    /// Text and values alike; characters that XML 1.0 (section 2.2) does not have are dropped.
    static func escape(_ text: [UInt8], to output: inout [UInt8]) {
        for index in text.indices {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "\""): output += "&quot;".utf8
            case 0x09, 0x0A, 0x0D: output.append(byte)
            case 0..<0x20, 0x7F: continue
            // No byte of UTF-8: cmark makes them of references to characters that do not exist.
            case 0xFE, 0xFF: output += [0xEF, 0xBF, 0xBD]
            // U+FFFE and U+FFFF are no characters; U+FFFD takes their place.
            case 0xBE, 0xBF:
                let isNone = output.suffix(2).elementsEqual([0xEF, 0xBF])
                output.append(isNone ? 0xBD : byte)
            default: output.append(byte)
            }
        }
    }

    static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        escape(Array(text.utf8), to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
