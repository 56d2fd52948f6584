/// The bytes that the formats of this toolkit are written with, by name.
///
/// All of it is inlined into other modules: a call for each byte of a file would cost more than the work itself.
@usableFromInline
package enum ASCII {
    @_alwaysEmitIntoClient package static var tab: UInt8 { @inline(__always) get { 0x09 } }
    @_alwaysEmitIntoClient package static var lineFeed: UInt8 { @inline(__always) get { 0x0A } }
    @_alwaysEmitIntoClient package static var carriageReturn: UInt8 { @inline(__always) get { 0x0D } }
    @_alwaysEmitIntoClient package static var space: UInt8 { @inline(__always) get { 0x20 } }
    @_alwaysEmitIntoClient package static var quote: UInt8 { @inline(__always) get { 0x22 } }
    @_alwaysEmitIntoClient package static var backslash: UInt8 { @inline(__always) get { 0x5C } }
    @_alwaysEmitIntoClient package static var slash: UInt8 { @inline(__always) get { 0x2F } }

    @_alwaysEmitIntoClient @inline(__always) package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @_alwaysEmitIntoClient @inline(__always) package static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26
    }
    @_alwaysEmitIntoClient @inline(__always) package static func isUppercase(_ byte: UInt8) -> Bool {
        byte &- 0x41 < 26
    }
    @_alwaysEmitIntoClient @inline(__always) package static func lowercased(_ byte: UInt8) -> UInt8 {
        isUppercase(byte) ? byte | 0x20 : byte
    }
    @_alwaysEmitIntoClient @inline(__always) package static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte)
    }
    /// The value of a hexadecimal digit, in small letters or capitals; nil for other bytes.
    package static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte - 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }
    @_alwaysEmitIntoClient @inline(__always) package static func isBlank(_ byte: UInt8) -> Bool {
        byte == space || byte == tab
    }

    /// Space, tab, LF, VT, FF or CR.
    @_alwaysEmitIntoClient @inline(__always) package static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == space || byte &- tab < 5
    }

    /// The ASCII punctuation characters that CommonMark 0.31 (section 2.1) allows to be backslash-escaped.
    @_alwaysEmitIntoClient @inline(__always) package static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }
}

extension UInt8 {
    /// The code of one ASCII character: `byte == UInt8(ascii: "#")` without the ceremony.
    @_alwaysEmitIntoClient @inline(__always) package static func == (byte: UInt8, character: Unicode.Scalar) -> Bool {
        UInt32(byte) == character.value
    }
    @_alwaysEmitIntoClient @inline(__always) package static func != (byte: UInt8, character: Unicode.Scalar) -> Bool {
        UInt32(byte) != character.value
    }
}
