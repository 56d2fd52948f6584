import CXML
import Diagnostics
import SourceText

/// The encodings of XML files: detection (XML 1.0, appendix F) and conversion to UTF-8.
enum XMLEncoding {
    /// The same file where it is UTF-8 already, else one of the same name with its text in UTF-8.
    static func utf8File(from file: SourceFile) -> Result<SourceFile, XMLProblem> {
        let bytes = file.bytes
        let name: String
        var place = ByteRange(0, min(1, bytes.count))
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C]) {
            name = "UTF-16BE"
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) {
            name = "UTF-16LE"
        } else if let declared = declaredEncoding(in: bytes) {
            name = declared.name
            place = declared.place
        } else {
            name = "UTF-8"
        }
        // Text whose declaration can be read byte for byte is not UTF-16, whatever it says; tools that rewrite files
        // as UTF-8 often leave the old word. ASCII is UTF-8.
        let isUTF8 = ["UTF-8", "UTF8", "UTF-16", "US-ASCII", "ASCII"].contains(name.uppercased())
        if isUTF8 {
            return Diagnostic.textFault(in: file).map { .failure(XMLProblem(diagnostic: $0)) } ?? .success(file)
        }
        guard let converted = convert(bytes, from: name) else {
            return .failure(
                XMLProblem(
                    diagnostic: Diagnostic(
                        "xml-encoding", in: file, at: place, "The text cannot be read as \"\(name)\"",
                        help: "save the file as UTF-8")))
        }
        let text = SourceFile(path: file.path, bytes: converted)
        return Diagnostic.textFault(in: text).map { .failure(XMLProblem(diagnostic: $0)) } ?? .success(text)
    }

    /// The value of `encoding` in the XML declaration.
    private static func declaredEncoding(in bytes: [UInt8]) -> (name: String, place: ByteRange)? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[start..<min(bytes.count, start + 512)]
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let word = Array("encoding".utf8)
        var index = start
        while index + word.count < end, !bytes[index..<index + word.count].elementsEqual(word) { index += 1 }
        index += word.count
        while index < end, ASCII.isWhitespace(bytes[index]) || bytes[index] == "=" { index += 1 }
        guard index < end, case let quote = bytes[index], quote == "\"" || quote == "'",
            let close = bytes[(index + 1)..<end].firstIndex(of: quote)
        else { return nil }
        let place = ByteRange(index + 1, close)
        return (String(decoding: bytes[place.range], as: UTF8.self), place)
    }

    /// The text in UTF-8 without a byte order mark; nil for an unknown encoding and for bytes that it does not have.
    private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        libxmlIsReady
        guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
        defer { xmlCharEncCloseFunc(handler) }
        guard let output = xmlBufferCreate() else { return nil }
        defer { xmlBufferFree(output) }
        let chunk = 1 << 16
        var rest = bytes[...]
        // What a chunk leaves over, the first byte of two for instance, begins the next one.
        guard let input = xmlBufferCreate() else { return nil }
        defer { xmlBufferFree(input) }
        while true {
            let next = rest.prefix(chunk)
            rest = rest.dropFirst(chunk)
            if !next.isEmpty {
                let isAdded = next.withUnsafeBufferPointer { xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) }
                guard isAdded == 0 else { return nil }
            }
            let waiting = input.pointee.use
            if waiting == 0 { break }
            guard xmlCharEncInFunc(handler, output, input) != -2 else { return nil }
            let hasStalled = input.pointee.use == waiting
            if hasStalled && (rest.isEmpty || waiting > UInt32(2 * chunk)) { return nil }
        }
        guard let content = output.pointee.content else { return [] }
        let text = UnsafeBufferPointer(start: content, count: Int(output.pointee.use))
        return Array(text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...])
    }
}
