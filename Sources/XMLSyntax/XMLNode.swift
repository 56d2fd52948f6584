package import SourceText

/// What can stand inside an element.
package indirect enum XMLNode: Sendable {
    case element(XMLElement)
    /// With references resolved and line ends as LF (XML 1.0, section 2.11).
    case text(XMLText)
    case cdata(XMLText)
    case comment(XMLText)
    case instruction(target: String, XMLText)

    package var range: ByteRange {
        switch self {
        case .element(let element): element.range
        case .text(let text), .cdata(let text), .comment(let text), .instruction(_, let text): text.range
        }
    }
}

/// A run of characters with its place.
package struct XMLText: Sendable {
    package var value: TextSlice
    /// With the markup around it, `<!--` and its like.
    package var range: ByteRange

    package init(_ value: TextSlice, range: ByteRange = ByteRange(0, 0)) {
        self.value = value
        self.range = range
    }
}
