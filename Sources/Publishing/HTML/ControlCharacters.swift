import SourceText

/// Control characters that neither HTML nor XML has: all of C0 but tab and line ends.
package enum ControlCharacters {
    package static func isOne(_ byte: UInt8) -> Bool { ByteSearch.isForbidden(byte) }

    /// How many bytes stand before the first; nil where there is none.
    static func first(in bytes: ArraySlice<UInt8>) -> Int? {
        let place = bytes.withUnsafeBufferPointer { ByteSearch.firstForbidden(in: $0, from: 0, to: $0.count) }
        return place < bytes.count ? place : nil
    }

    static func removed(from text: TextSlice) -> TextSlice {
        first(in: text.bytes) != nil ? TextSlice(text.bytes.filter { !isOne($0) }) : text
    }
}
