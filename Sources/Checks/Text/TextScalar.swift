package import Locales
package import SourceText

/// One scalar of a text for a reader, at its place.
package struct TextScalar: Sendable {
    package let value: UInt32
    package let traits: ScalarTraits
    /// The first and the last byte but one of it, narrow to keep the arrays small.
    private let first: Int32
    private let past: Int32

    /// A scalar of a text of at most 2 GB; texts are shorter.
    @inline(__always)
    init(_ value: UInt32, _ traits: ScalarTraits, from start: Int, to end: Int) {
        self.value = value
        self.traits = traits
        first = Int32(truncatingIfNeeded: start)
        past = Int32(truncatingIfNeeded: end)
    }

    package var start: Int { Int(first) }
    package var end: Int { Int(past) }
    package var range: ByteRange { ByteRange(Int(first), Int(past)) }

    /// Whether it stands for a byte that is no text.
    package var isMasked: Bool { value == 0x1A }
    /// A blank of any width, but no line break.
    package var isBlank: Bool {
        switch value {
        case 0x20, 0x09, 0xA0, 0x202F, 0x2000...0x200A, 0x3000: true
        default: false
        }
    }
    /// A blank or a line break.
    package var isWhite: Bool { isBlank || value == 0x0A || value == 0x0D }
    /// Han, kana: written without spaces.
    package var isDense: Bool {
        switch value {
        case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
