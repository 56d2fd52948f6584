import CXML
import Diagnostics
import SourceText

/// libxml2's complaints in the words of someone who looks at the file.
extension XMLReader {
    func refuseEntity(_ name: UnsafePointer<xmlChar>?) {
        let name = name.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
        let start = doctypeStart ?? position
        stop(
            Diagnostic(
                "xml-entity-declared", in: file, at: ByteRange(start, min(start + 9, file.bytes.count)),
                "The document type declares an entity, \"\(name)\"",
                help: "remove the declaration and write the text itself where \"&\(name);\" stands"))
    }

    func refuseReference(_ name: UnsafePointer<xmlChar>?) {
        let name = name.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
        stop(unknownEntity(name, at: here))
    }

    private func unknownEntity(_ name: String, at place: ByteRange) -> Diagnostic {
        let known = ["amp", "lt", "gt", "quot", "apos"]
        let help =
            nearestName(to: name, in: known).map { "did you mean \"&\($0);\"?" }
            ?? "XML knows \(known.map { "&\($0);" }.joined(separator: " ")); write other characters themselves"
        return Diagnostic("xml-unknown-entity", in: file, at: place, "Unknown entity \"&\(name);\"", help: help)
    }

    private var here: ByteRange {
        let offset = offset
        return ByteRange(min(offset, file.bytes.count), min(offset + 1, file.bytes.count))
    }

    /// Remembers the first error; libxml2 stops by itself where it is fatal, and the tree is dropped in any case.
    func note(_ error: xmlError) {
        func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
        let (first, second) = (text(error.str1), text(error.str2))
        var place = here
        func malformed(_ summary: String, _ help: String?, evidence: String? = nil) -> Diagnostic {
            Diagnostic("malformed-xml", in: file, at: place, summary, evidence: evidence, help: help)
        }
        switch xmlParserErrors(UInt32(error.code)) {
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: problem = unknownEntity(first, at: place)
        case XML_ERR_TAG_NAME_MISMATCH:
            place = ByteRange(lastTag(before: place.start), place.start)
            problem = malformed(
                "<\(first)> is closed by </\(second)>",
                "close <\(first)>, which begins on line \(error.int1), or remove the end tag")
        case XML_ERR_TAG_NOT_FINISHED where !open.isEmpty, XML_ERR_DOCUMENT_END where !open.isEmpty:
            let tag = open.last?.element
            if let tag { place = tag.startTag }
            problem = malformed("<\(tag?.name.qualified ?? first)> is never closed", "write its end tag")
        case XML_ERR_DOCUMENT_EMPTY:
            problem = malformed("Text where the document must begin with a tag", "begin the file with an element")
        case XML_ERR_DOCUMENT_END:
            problem = malformed("Something follows the end of the document", "keep one root element")
        case XML_ERR_ATTRIBUTE_REDEFINED: problem = malformed("The attribute \"\(first)\" appears twice", "keep one")
        case XML_NS_ERR_ATTRIBUTE_REDEFINED:
            problem = malformed("The attribute \"\(second)\" appears twice in one namespace", "keep one")
        case XML_NS_ERR_UNDEFINED_NAMESPACE:
            problem = malformed(
                "The prefix \"\(first)\" is not declared", "declare it: xmlns:\(first)=\"…\" in this tag or around it")
        case XML_ERR_ATTRIBUTE_NOT_STARTED: problem = malformed("A value is not quoted", "write name=\"value\"")
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_EQUAL_REQUIRED:
            problem = malformed("The attribute \"\(first)\" has no value", "write \(first)=\"value\"")
        case XML_ERR_ATTRIBUTE_NOT_FINISHED: problem = malformed("A value is not closed", "write the closing quote")
        case XML_ERR_LT_IN_ATTRIBUTE: problem = malformed("\"<\" in a value", "write &lt;")
        case XML_ERR_SPACE_REQUIRED: problem = malformed("A space is missing", "put a space between attributes")
        case XML_ERR_GT_REQUIRED: problem = malformed("A tag is not closed", "write \">\"")
        case XML_ERR_ENTITYREF_SEMICOL_MISSING:
            problem = malformed("A reference without \";\"", "write \"&amp;\" for \"&\"")
        case XML_ERR_NAME_REQUIRED where place.start > 0 && file.bytes[place.start - 1] == "&":
            problem = malformed("\"&\" begins no reference", "write &amp;")
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
            problem = malformed("A character that XML 1.0 cannot hold", "remove it")
        case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_HYPHEN_IN_COMMENT:
            problem = malformed("A comment is not closed, or holds \"--\"", "write \"-->\" at its end only")
        case XML_ERR_CDATA_NOT_FINISHED:
            problem = malformed("A CDATA section is not closed", "write \"]]>\" at its end")
        case XML_ERR_MISPLACED_CDATA_END: problem = malformed("\"]]>\" in text", "write ]]&gt;")
        case XML_ERR_INTERNAL_ERROR where open.count >= XMLParser.Limits.depth - 1:
            problem = malformed("Elements are nested too deeply", "nest at most \(XMLParser.Limits.depth)")
        default:
            let words = text(error.message).split(separator: "\n").first.map(String.init)
            problem = malformed("XML cannot be read here", nil, evidence: words)
        }
    }

    /// The last `<` before an offset.
    private func lastTag(before offset: Int) -> Int {
        file.bytes[..<offset].lastIndex(of: UInt8(ascii: "<")) ?? offset
    }
}
