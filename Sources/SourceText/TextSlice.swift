/// A run of UTF-8 bytes that may share its storage with the file it was cut from.
///
/// The unit of text between the stages: a segment's source, an entry's translation. Cutting one out of a file
/// allocates nothing. Equality and hashing are over the bytes, so `é` composed and decomposed differ, as they
/// must where text has to come back byte for byte; `String` would call them equal.
@usableFromInline
package struct TextSlice: Sendable {
    @usableFromInline package let bytes: ArraySlice<UInt8>

    @inlinable package init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }
    @inlinable package init(_ bytes: [UInt8]) { self.bytes = bytes[...] }
    package init(_ string: String) { self.bytes = Array(string.utf8)[...] }

    package static let empty = TextSlice([])

    @inlinable package var count: Int { bytes.count }
    @inlinable package var isEmpty: Bool { bytes.isEmpty }

    /// Whether there is nothing here but ASCII whitespace.
    package var isBlank: Bool { bytes.allSatisfy(ASCII.isWhitespace) }

    /// A 64-bit FNV-1a hash, the same on every machine and in every run.
    package var fingerprint: UInt64 {
        bytes.withUnsafeBufferPointer { buffer in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return hash
        }
    }
}

extension TextSlice: Hashable {
    @usableFromInline
    package static func == (left: TextSlice, right: TextSlice) -> Bool {
        guard left.count == right.count else { return false }
        return left.bytes.withUnsafeBytes { a in right.bytes.withUnsafeBytes { b in a.hasSameBytes(as: b) } }
    }

    @usableFromInline package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension TextSlice: ExpressibleByStringLiteral, CustomStringConvertible {
    @usableFromInline package init(stringLiteral value: String) { self.init(value) }
    @usableFromInline package var description: String { String(decoding: bytes, as: UTF8.self) }
}
