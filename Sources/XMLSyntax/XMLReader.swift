import CXML
import Diagnostics
import SourceText

/// libxml2's tables are set up once for the process, by whoever comes first.
let libxmlIsReady: Void = xmlInitParser()

/// One run of libxml2's SAX parser over one file, building the tree.
///
/// Places come from libxml2's own position in the text: a tag's callback comes when the position is at its end, and
/// a tag begins at the first `<` after what came before it.
final class XMLReader {
    let file: SourceFile
    var context: xmlParserCtxtPtr?
    /// The first problem; nothing is built after it.
    var problem: Diagnostic?
    /// Where the last piece of markup or text ended.
    var position = 0

    struct OpenElement {
        var element: XMLElement
        let namespacesInScope: Int
    }

    var open: [OpenElement] = []
    var root: XMLElement?
    var prolog: [XMLNode] = []
    var epilog: [XMLNode] = []
    var doctype: ByteRange?
    var doctypeStart: Int?
    /// Text with references, which has to be put together; nil outside of it.
    var mixedText: (bytes: [UInt8], range: ByteRange)?
    /// Whether the run of text at hand is already in the tree, as a slice of the file.
    var isTextTaken = false
    var names = XMLNameCache()
    /// Elements that are given out as soon as they end, instead of becoming part of the tree.
    let stream: (name: String, take: (XMLElement, XMLStreamPlace) -> Bool)?

    init(_ file: SourceFile, stream: (name: String, take: (XMLElement, XMLStreamPlace) -> Bool)? = nil) {
        self.file = file
        self.stream = stream
    }

    func read() -> (document: XMLDocument?, [Diagnostic]) {
        libxmlIsReady
        guard !file.bytes.isEmpty else { return (nil, [emptyProblem]) }
        file.bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let context = xmlCreateMemoryParserCtxt(characters.baseAddress, Int32(characters.count)) else {
                    return
                }
                self.context = context
                run(context)
                self.context = nil
                // libxml2 keeps what a DTD declares in a document, even for callers who build their own.
                if let leftOver = context.pointee.myDoc { xmlFreeDoc(leftOver) }
                xmlFreeParserCtxt(context)
            }
        }
        if let problem { return (nil, [problem]) }
        guard let root else { return (nil, [emptyProblem]) }
        let document = XMLDocument(
            file: file, declaration: declaration, doctype: doctype, prolog: prolog, root: root, epilog: epilog)
        return (document, [])
    }

    private func run(_ context: xmlParserCtxtPtr) {
        // NOENT: `&amp;` in a value comes as "&", not as "&#38;" for a second parse. No other entity can be declared.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        guard let sax = context.pointee.sax else { return }
        sax.pointee = XMLReader.handler
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        position = declaration?.end ?? 0
        xmlParseDocument(context)
        flushText()
        if problem == nil, context.pointee.wellFormed == 0 {
            problem = Diagnostic("malformed-xml", in: file, at: ByteRange(position, position + 1), "Malformed XML")
        }
    }

    private var emptyProblem: Diagnostic {
        Diagnostic(
            "malformed-xml", in: file, at: ByteRange(0, 0), "The file has no element", help: "write a root element")
    }

    private var declaration: ByteRange? {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let bytes = file.bytes[start...]
        guard bytes.starts(with: "<?xml".utf8), bytes.count > 5, ASCII.isWhitespace(bytes[start + 5]),
            let end = bytes.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return ByteRange(start, end + 1)
    }

    // MARK: Places

    /// libxml2's position as an offset in the file.
    var offset: Int {
        guard let input = context?.pointee.input, let current = input.pointee.cur, let base = input.pointee.base
        else { return position }
        return min(file.bytes.count, Int(input.pointee.consumed) + (current - base))
    }

    /// The first `byte` at or after `start`, or the end of the file.
    func next(_ byte: UInt8, from start: Int) -> Int {
        file.bytes.withUnsafeBufferPointer { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let found = cxml_find(base + start, Int32(byte), bytes.count - start)
            else { return bytes.count }
            return found - base
        }
    }

    /// From the next `<` to libxml2's position.
    func markup() -> ByteRange {
        let range = ByteRange(next(UInt8(ascii: "<"), from: position), offset)
        position = range.end
        return range
    }

    /// A slice of the file where libxml2 gives out the file's own bytes, else a copy.
    func slice(_ start: UnsafePointer<xmlChar>, _ count: Int, expectedAt place: Int?) -> TextSlice {
        let text = UnsafeBufferPointer(start: start, count: count)
        if count == 0 { return .empty }
        if let place, place >= 0, place + count <= file.bytes.count {
            let isOwn = file.bytes.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.map { cxml_equal($0 + place, start, count) } ?? false
            }
            if isOwn { return TextSlice(file.bytes[place..<place + count]) }
        }
        return TextSlice(Array(text))
    }

    // MARK: The tree

    func add(_ node: XMLNode) {
        if !open.isEmpty {
            open[open.count - 1].element.children.append(node)
        } else if root == nil {
            prolog.append(node)
        } else {
            epilog.append(node)
        }
    }

    func flushText() {
        if let text = mixedText { add(.text(XMLText(TextSlice(text.bytes), range: text.range))) }
        mixedText = nil
        isTextTaken = false
    }

    /// Ends the reading with a problem of our own, from inside a callback that may.
    func stop(_ diagnostic: Diagnostic) {
        if problem == nil { problem = diagnostic }
        if let context { xmlStopParser(context) }
    }
}
