/// What makes a byte sequence unfit to be read as text.
package enum TextFault: Hashable, Sendable {
    /// Bytes at this offset are not well-formed UTF-8 (Unicode 15, table 3-7).
    case malformedUTF8(offset: Int)
    /// A NUL byte: the file is binary or UTF-16.
    case nul(offset: Int)
    /// The file begins with a UTF-16 byte order mark.
    case utf16

    package var offset: Int {
        switch self {
        case .malformedUTF8(let offset), .nul(let offset): offset
        case .utf16: 0
        }
    }
}

extension SourceFile {
    /// The first reason why this file is not UTF-8 text, or nil; one pass over the bytes.
    package var textFault: TextFault? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
        return bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                index = ByteSearch.firstUnusual(in: buffer, from: index, to: buffer.count)
                while index < buffer.count, buffer[index] >= 0x80 {
                    // Nearly all of it: two bytes, or three that are neither overlong nor surrogates.
                    let lead = buffer[index]
                    if lead &- 0xC2 < 0x1E, index + 1 < buffer.count, buffer[index + 1] & 0xC0 == 0x80 {
                        index += 2
                        continue
                    }
                    if lead &- 0xE1 < 0x0C, index + 2 < buffer.count, buffer[index + 1] & 0xC0 == 0x80,
                        buffer[index + 2] & 0xC0 == 0x80
                    {
                        index += 3
                        continue
                    }
                    let length = wellFormedLength(buffer, at: index)
                    if length == 0 { return .malformedUTF8(offset: index) }
                    index += length
                }
                if index < buffer.count, buffer[index] == 0 { return .nul(offset: index) }
            }
            return nil
        }
    }
}

/// The length of the well-formed multi-byte sequence at `index`, or 0 (Unicode 15, table 3-7).
private func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    func isTrail(_ offset: Int) -> Bool { byte(offset) & 0xC0 == 0x80 }
    switch byte(0) {
    case 0xC2...0xDF: return isTrail(1) ? 2 : 0
    case 0xE0...0xEF:
        let low: UInt8 = byte(0) == 0xE0 ? 0xA0 : 0x80
        let high: UInt8 = byte(0) == 0xED ? 0x9F : 0xBF
        return (low...high).contains(byte(1)) && isTrail(2) ? 3 : 0
    case 0xF0...0xF4:
        let low: UInt8 = byte(0) == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = byte(0) == 0xF4 ? 0x8F : 0xBF
        return (low...high).contains(byte(1)) && isTrail(2) && isTrail(3) ? 4 : 0
    default: return 0
    }
}
