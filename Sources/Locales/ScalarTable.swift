import SourceText

/// What Unicode says of a scalar, in sixteen bits: its general category and its script.
@usableFromInline
package struct ScalarTraits: Hashable, Sendable {
    /// The category in the low five bits, the script's number in ICU (UScriptCode) in the high byte.
    ///
    /// Categories are numbered as in `Unicode.GeneralCategory.number` below: letters 0 to 4, marks 5 to 7, digits 8,
    /// punctuation 11 to 17, symbols 18 to 21, separators 22 to 24.
    @usableFromInline let bits: UInt16

    init(_ scalar: Unicode.Scalar) {
        let script = UInt16(truncatingIfNeeded: min(255, max(0, scriptNumber(of: scalar))))
        bits = scalar.properties.generalCategory.number | script << 8
    }

    @inlinable @inline(__always)
    func isIn(_ categories: UInt32) -> Bool { categories >> UInt32(bits & 31) & 1 == 1 }

    @_alwaysEmitIntoClient package var script: Script { @inline(__always) get { Script(number: UInt8(bits >> 8)) } }

    @_alwaysEmitIntoClient package var isLetter: Bool { @inline(__always) get { isIn(0x1F) } }
    @_alwaysEmitIntoClient package var isUppercase: Bool { @inline(__always) get { isIn(1 << 0 | 1 << 2) } }
    @_alwaysEmitIntoClient package var isLowercase: Bool { @inline(__always) get { isIn(1 << 1) } }
    @_alwaysEmitIntoClient package var isMark: Bool { @inline(__always) get { isIn(0xE0) } }
    /// A decimal digit of any script (Nd).
    @_alwaysEmitIntoClient package var isDigit: Bool { @inline(__always) get { isIn(1 << 8) } }
    @inlinable package var isPunctuation: Bool { isIn(0x3F800) }
    @inlinable package var isSymbol: Bool { isIn(0x3C0000) }
    /// A space, a line or a paragraph separator (Z).
    @inlinable package var isSpace: Bool { isIn(1 << 22 | 1 << 23 | 1 << 24) }
    /// A format character (Cf): invisible.
    @inlinable package var isFormat: Bool { isIn(1 << 26) }
    @inlinable package var isControl: Bool { isIn(1 << 25) }
    package var isUnassigned: Bool { isIn(1 << 27 | 1 << 28 | 1 << 29) }
    /// A letter, a mark on one or a digit: what words are made of.
    @_alwaysEmitIntoClient package var isWord: Bool { @inline(__always) get { isIn(0x1FF) } }
}

/// A script of UAX #24 by its number in ICU; names only for those that the checks speak of.
@usableFromInline
package struct Script: Hashable, Sendable {
    /// As ICU counts them.
    @usableFromInline package let number: UInt8

    @_alwaysEmitIntoClient @inline(__always)
    init(number: UInt8) { self.number = number }

    @inlinable @inline(__always)
    package static func == (one: Script, other: Script) -> Bool { one.number == other.number }

    @_alwaysEmitIntoClient @inline(__always)
    package static func != (one: Script, other: Script) -> Bool { one.number != other.number }

    @_alwaysEmitIntoClient package static var common: Script { Script(number: 0) }
    @_alwaysEmitIntoClient package static var inherited: Script { Script(number: 1) }
    @_alwaysEmitIntoClient package static var arabic: Script { Script(number: 2) }
    @_alwaysEmitIntoClient package static var cyrillic: Script { Script(number: 8) }
    @_alwaysEmitIntoClient package static var greek: Script { Script(number: 14) }
    @_alwaysEmitIntoClient package static var han: Script { Script(number: 17) }
    @_alwaysEmitIntoClient package static var hangul: Script { Script(number: 18) }
    @_alwaysEmitIntoClient package static var hebrew: Script { Script(number: 19) }
    @_alwaysEmitIntoClient package static var hiragana: Script { Script(number: 20) }
    @_alwaysEmitIntoClient package static var katakana: Script { Script(number: 22) }
    @_alwaysEmitIntoClient package static var latin: Script { Script(number: 25) }

    /// Whether the script says nothing: digits, punctuation, marks that follow their letter.
    @_alwaysEmitIntoClient package var isShared: Bool { @inline(__always) get { number <= 1 } }

    /// The script's name in English: `Cyrillic`.
    package var name: String { scriptName(number) }
}

/// The traits of scalars, looked up once for each page of 256: about a nanosecond each after that.
///
/// Not for several threads at once: one for each worker.
@usableFromInline
package final class ScalarTable {
    /// The pages that were asked for.
    ///
    /// Bare memory, since arrays in a class cost more to reach than the traits to read.
    @usableFromInline let pages: UnsafeMutablePointer<UnsafeMutablePointer<ScalarTraits>?>
    private static let pageCount = 0x1100

    package init() {
        pages = .allocate(capacity: Self.pageCount)
        pages.initialize(repeating: nil, count: Self.pageCount)
    }

    deinit {
        for page in 0..<Self.pageCount { pages[page]?.deallocate() }
        pages.deallocate()
    }

    package subscript(value: UInt32) -> ScalarTraits {
        @_alwaysEmitIntoClient @inline(__always) get {
            if value < 0x110000, let page = pages[Int(value >> 8)] { return page[Int(value & 0xFF)] }
            return first(value)
        }
    }

    /// The traits of a scalar of a page that nobody asked for before.
    @usableFromInline
    func first(_ value: UInt32) -> ScalarTraits {
        let page = Int(value >> 8)
        guard page < Self.pageCount else { return ScalarTraits("\u{FFFD}") }
        return filled(page)[Int(value & 0xFF)]
    }

    package subscript(scalar: Unicode.Scalar) -> ScalarTraits { self[scalar.value] }

    private func filled(_ page: Int) -> UnsafeMutablePointer<ScalarTraits> {
        let traits = UnsafeMutablePointer<ScalarTraits>.allocate(capacity: 256)
        for offset in 0..<256 {
            let scalar = Unicode.Scalar(UInt32(page << 8 | offset)) ?? "\u{FFFD}"
            (traits + offset).initialize(to: ScalarTraits(scalar))
        }
        pages[page] = traits
        return traits
    }
}

/// Reads the scalar at `index` and moves past it; an ill-formed sequence is U+FFFD.
@_alwaysEmitIntoClient @inline(__always)
package func nextScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    decodeScalar(bytes, at: &index)
}

extension Unicode.GeneralCategory {
    /// The category's place in the order of UAX #44.
    fileprivate var number: UInt16 {
        switch self {
        case .uppercaseLetter: 0
        case .lowercaseLetter: 1
        case .titlecaseLetter: 2
        case .modifierLetter: 3
        case .otherLetter: 4
        case .nonspacingMark: 5
        case .spacingMark: 6
        case .enclosingMark: 7
        case .decimalNumber: 8
        case .letterNumber: 9
        case .otherNumber: 10
        case .connectorPunctuation: 11
        case .dashPunctuation: 12
        case .openPunctuation: 13
        case .closePunctuation: 14
        case .initialPunctuation: 15
        case .finalPunctuation: 16
        case .otherPunctuation: 17
        case .mathSymbol: 18
        case .currencySymbol: 19
        case .modifierSymbol: 20
        case .otherSymbol: 21
        case .spaceSeparator: 22
        case .lineSeparator: 23
        case .paragraphSeparator: 24
        case .control: 25
        case .format: 26
        case .surrogate: 27
        case .privateUse: 28
        case .unassigned: 29
        @unknown default: 29
        }
    }
}
