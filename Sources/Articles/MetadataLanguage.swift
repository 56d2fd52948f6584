package import SourceText
package import YAMLSyntax

/// What a front matter is written in.
package enum MetadataLanguage: String, Sendable {
    case yaml
    case toml

    /// The bytes of a text in the place of a scalar of the front matter.
    package func bytes(of value: [UInt8], inPlaceOf node: YAMLNode, in file: SourceFile) -> [UInt8] {
        switch self {
        case .yaml: YAMLScalarWriter.bytes(of: value, inPlaceOf: node, in: file)
        case .toml: TOMLStringWriter.bytes(of: value, inPlaceOf: node)
        }
    }
}
