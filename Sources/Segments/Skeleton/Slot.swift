package import Articles
package import SourceText
package import YAMLSyntax

/// The place of one block's segments in an article: what a translation of the block replaces.
package struct Slot: Sendable {
    package enum Kind: Sendable {
        /// Markdown text; `divider` tells what stands between two of its lines, nil where it must stay one line.
        case text(MarkdownPlace, divider: LineDivider?)
        /// Text between the tags of an HTML block.
        case html
        /// The value of an HTML attribute, with the quotation mark around it, if any, and what stands between its lines
        /// where it has several.
        case attribute(quote: UInt8?, divider: TextSlice?)
        /// The title of a link reference definition, with the quotation mark after it.
        case linkTitle(quote: UInt8)
        /// A comment or string in a block of code; `divider` stands between the lines of the file.
        case code(CodeText, code: [UInt8], divider: LineDivider)
        /// A scalar of the front matter; in its value, `separators` stand between the segments, `trailing` after.
        case metadata(YAMLNode, language: MetadataLanguage, separators: [TextSlice], trailing: TextSlice)
        /// A scalar of the front matter whose value has several blocks of Markdown: what is left of the value.
        indirect case metadataBlocks(YAMLNode, language: MetadataLanguage, Skeleton)

        /// Whether it is a value of the front matter.
        package var isMetadata: Bool {
            switch self {
            case .metadata, .metadataBlocks: true
            default: false
            }
        }

        /// As `parlance segments` names it.
        package var name: String {
            switch self {
            case .text(let place, _): place.rawValue
            case .html: "html"
            case .attribute: "attribute"
            case .linkTitle: "title"
            case .code(let text, _, _): text.kind == .comment ? "comment" : "string"
            case .metadata(_, let language, _, _), .metadataBlocks(_, let language, _): language.rawValue
            }
        }
    }

    package var kind: Kind
    /// From the first byte of the first segment to the last byte of the last one; for metadata the whole scalar.
    package var range: ByteRange
    /// Which segments of the article it holds, in order.
    package var segments: Range<Int>
}

/// What kind of block a text stands in: what its first characters and its marks could turn it into.
package enum MarkdownPlace: String, Sendable {
    case paragraph = "text"
    case heading
    case tableCell = "cell"
}
