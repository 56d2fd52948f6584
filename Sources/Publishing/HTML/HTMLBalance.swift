import SourceText

/// Makes the tags of a text of HTML pair, so that no author's tag swallows what stands below the text on its page.
///
/// An element that nothing closes ends with the block it begins in, or with the text; an end tag without an element is
/// dropped, and so is one of the page itself (`<body>`) or of a table where there is none; a comment, tag or element of
/// raw text (`<textarea>`) that never ends is shown as text. Elements whose end tag may be left out (`<li>`, `<p>`,
/// `<td>` …) may. Linear in the text; WHATWG HTML, sections 13.1.2 and 13.2.6.
struct HTMLBalance {
    /// What did not pair.
    enum Fault: Hashable {
        case unclosed(String)
        case unopened(String)
        /// A tag that means nothing where it stands.
        case misplaced(String)
        /// A comment or tag that does not end; how it begins.
        case endless(String)
    }

    private(set) var faults: [Fault] = []
    private(set) var output: [UInt8] = []
    private let bytes: [UInt8]
    private var open: [String] = []
    /// How many of each are open: an end tag without an element costs no look at all of them.
    private var openCount: [String: Int] = [:]
    /// Ends that stand nowhere in the rest of the text, of comments (`-->`), declarations and elements of raw text.
    private var missingEnds: Set<String> = []
    /// How many tags were read to the end of the text in vain; after some the others are not tried.
    private var endlessTags = 0
    private static let endlessLimit = 50
    /// Up to where the text is written.
    private var written = 0

    /// The text itself where all of its tags pair.
    static func balanced(_ html: [UInt8]) -> [UInt8] {
        let balance = HTMLBalance(html)
        return balance.faults.isEmpty ? html : balance.output
    }

    init(_ html: [UInt8]) {
        bytes = html
        var index = 0
        while index < html.count, let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = read(at: start)
        }
        copy(to: html.count)
        output += endTags(downTo: 0)
    }

    private mutating func copy(to end: Int) {
        output += bytes[written..<end]
        written = end
    }

    /// Reads what begins with a `<` and returns where to go on.
    private mutating func read(at start: Int) -> Int {
        guard start + 1 < bytes.count else { return start + 1 }
        switch bytes[start + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            let isComment = bytes[start...].starts(with: "<!--".utf8)
            let end = isComment ? end(with: "-->", from: start + 4) : end(with: ">", from: start)
            return end ?? show(at: start, isComment ? "<!--" : "<" + String(UnicodeScalar(bytes[start + 1])))
        case UInt8(ascii: "/"):
            guard start + 2 < bytes.count, ASCII.isLetter(bytes[start + 2]) else { return start + 1 }
            let name = name(at: start + 2)
            guard let end = tagEnd(from: start + 2) else { return show(at: start, "</" + name) }
            endTag(name, ByteRange(start, end))
            return end
        case let byte where ASCII.isLetter(byte):
            let name = name(at: start + 1)
            guard let end = tagEnd(from: start + 1) else { return show(at: start, "<" + name) }
            return startTag(name, ByteRange(start, end))
        default: return start + 1
        }
    }

    /// Shows a `<` as text, since what it begins would take all that follows.
    private mutating func show(at start: Int, _ opening: String) -> Int {
        faults.append(.endless(opening))
        copy(to: start)
        output += "&lt;".utf8
        written = start + 1
        return start + 1
    }

    private mutating func end(with mark: String, from start: Int) -> Int? {
        if missingEnds.contains(mark) { return nil }
        let end = bytes[start...].firstRange(of: mark.utf8)?.upperBound
        if end == nil { missingEnds.insert(mark) }
        return end
    }

    private func name(at start: Int) -> String {
        // No element has a longer one.
        let name = bytes[start...].prefix(64).prefix { !ASCII.isWhitespace($0) && $0 != "/" && $0 != ">" }
        return String(decoding: name.map(ASCII.lowercased), as: UTF8.self)
    }

    /// Behind the `>` that ends a tag, quoted values passed over; nil where it does not end.
    private mutating func tagEnd(from start: Int) -> Int? {
        if endlessTags >= Self.endlessLimit { return nil }
        var index = start
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == ">" {
                return index + 1
            } else if (byte == "\"" || byte == "'") && lastMark(before: index) == "=" {
                quote = byte
            }
            index += 1
        }
        endlessTags += 1
        return nil
    }

    private func lastMark(before index: Int) -> UInt8 {
        bytes[..<index].last { !ASCII.isWhitespace($0) } ?? 0
    }

    private mutating func startTag(_ name: String, _ tag: ByteRange) -> Int {
        // Only in drawings and formulas an element closes itself.
        let mayCloseItself = ["svg", "math"].contains { $0 == name || openCount[$0, default: 0] > 0 }
        if Self.void.contains(name) || (mayCloseItself && bytes[tag.end - 2] == ASCII.slash) { return tag.end }
        if Self.ofPages.contains(name) || (Self.ofTables.contains(name) && openCount["table", default: 0] == 0) {
            faults.append(.misplaced(name))
            copy(to: tag.start)
            written = tag.end
            return tag.end
        }
        guard Self.raw.contains(name) else {
            open.append(name)
            openCount[name, default: 0] += 1
            return tag.end
        }
        let end = Array("</\(name)".utf8)
        var index = tag.end
        while !missingEnds.contains(name), let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[next...].prefix(end.count).map(ASCII.lowercased).elementsEqual(end), let close = tagEnd(from: next)
            {
                return close
            }
            index = next + 1
        }
        missingEnds.insert(name)
        return show(at: tag.start, "<" + name)
    }

    private mutating func endTag(_ name: String, _ tag: ByteRange) {
        // A lone `</p>` and `</br>` make an element of their own.
        if name == "br" || Self.void.contains(name) { return }
        guard openCount[name, default: 0] > 0, let depth = open.lastIndex(of: name) else {
            if name == "p" { return }
            faults.append(.unopened(name))
            copy(to: tag.start)
            written = tag.end
            return
        }
        copy(to: tag.start)
        output += endTags(downTo: depth + 1)
        for name in open[depth...] { openCount[name, default: 1] -= 1 }
        open.removeLast(open.count - depth)
    }

    /// The end tags that are missing for the elements above a depth.
    private mutating func endTags(downTo depth: Int) -> [UInt8] {
        var tags: [UInt8] = []
        for name in open[depth...].reversed() where !Self.optional.contains(name) {
            faults.append(.unclosed(name))
            tags += "</\(name)>".utf8
        }
        return tags
    }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    private static let ofPages: Set<String> = ["html", "head", "body", "frameset", "frame"]
    private static let ofTables: Set<String> = [
        "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup",
    ]
    private static let raw: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    ]
    private static let optional: Set<String> = [
        "li", "dt", "dd", "p", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "caption", "option", "optgroup",
        "rb", "rt", "rtc", "rp",
    ]
}
