package import SourceText

/// One node of a YAML text: a scalar, a list or a mapping, with its bytes in the file.
package struct YAMLNode: Sendable {
    package indirect enum Kind: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLPair])
    }

    package var kind: Kind
    /// Quotes and block indicators included, comments and the line end after it not.
    package var range: ByteRange
    /// Whether an alias (`*name`) stands here; the nodes below it have their places where the anchor is.
    package var isAlias = false

    package init(_ kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }

    package var scalar: YAMLScalar? {
        if case .scalar(let scalar) = kind { scalar } else { nil }
    }

    package var items: [YAMLNode]? {
        if case .sequence(let items) = kind { items } else { nil }
    }

    package var pairs: [YAMLPair]? {
        if case .mapping(let pairs) = kind { pairs } else { nil }
    }

    /// The text of a scalar, empty for all else.
    package var text: String { scalar?.value.description ?? "" }

    /// Whether it is a scalar of this text.
    package func hasText(_ text: String) -> Bool { scalar?.value.bytes.elementsEqual(text.utf8) ?? false }

    /// The value under a key of a mapping.
    package subscript(key: String) -> YAMLNode? { pairs?.first { $0.key.text == key }?.value }

    /// What it is, for messages: "a list".
    package var kindName: String {
        switch kind {
        case .scalar(let scalar): scalar.isNull ? "nothing" : scalar.value.isBlank ? "an empty text" : "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// One entry of a mapping.
package struct YAMLPair: Sendable {
    package var key: YAMLNode
    package var value: YAMLNode

    package init(key: YAMLNode, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}

/// A scalar's text and how it is written.
package struct YAMLScalar: Sendable {
    package enum Style: Sendable {
        case plain
        case singleQuoted
        case doubleQuoted
        case literal
        case folded
    }

    package var value: TextSlice
    package var style: Style

    package init(value: TextSlice, style: Style) {
        self.value = value
        self.style = style
    }

    /// Whether YAML 1.2's core schema reads it as null: a plain `~`, `null` or nothing.
    package var isNull: Bool {
        style == .plain && ["", "~", "null", "Null", "NULL"].contains(value.description)
    }

    /// A plain `true` or `false` (YAML 1.2, section 10.3.2); other words are texts.
    package var bool: Bool? {
        guard style == .plain else { return nil }
        switch value.description {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: return nil
        }
    }

    /// A plain decimal integer.
    package var integer: Int? { style == .plain ? Int(value.description) : nil }
}
