package import Segments
package import SourceText

/// A text in which the markup that a translation keeps is told apart from the words.
package struct ExchangeContent: Sendable, Equatable {
    package enum Piece: Sendable, Equatable {
        case text(TextSlice)
        case code(Code)
    }

    /// One mark: a code that stands alone, or one end of a pair.
    package struct Code: Sendable, Equatable {
        package enum Role: Sendable { case single, start, end }

        /// The two ends of a pair share it.
        package var id: String
        package var role: Role
        /// The bytes of the mark; nil where a file does not tell.
        package var data: TextSlice?
        package var kind: InlineCode.Kind?

        package init(_ id: String, _ role: Role, data: TextSlice?, kind: InlineCode.Kind? = nil) {
            self.id = id
            self.role = role
            self.data = data
            self.kind = kind
        }
    }

    package var pieces: [Piece] = []

    package init(_ pieces: [Piece] = []) { self.pieces = pieces }

    /// A text without codes.
    package init(plain text: TextSlice) { pieces = text.isEmpty ? [] : [.text(text)] }

    package var codes: [Code] {
        pieces.compactMap { if case .code(let code) = $0 { code } else { nil } }
    }

    /// The text with its marks, as a catalog has it; marks of unknown bytes are left out.
    package var text: TextSlice {
        if case .text(let text) = pieces.first, pieces.count == 1 { return text }
        var bytes: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .text(let text): bytes += text.bytes
            case .code(let code): if let data = code.data { bytes += data.bytes }
            }
        }
        return TextSlice(bytes)
    }

    package mutating func append(_ text: TextSlice) {
        if !text.isEmpty { pieces.append(.text(text)) }
    }
}

extension InlineCode.Kind {
    /// Whether a translation may do without: languages emphasise in different ways.
    var isOptional: Bool {
        switch self {
        case .emphasis, .strong, .strike, .comment, .lineBreak: true
        default: false
        }
    }
}
