/// The standard library's `firstRange(of:)` takes about a thousand instructions for each byte; these more special ones
/// are chosen in its place.
extension ArraySlice<UInt8> {
    /// Where `pattern` first stands; nil where it does not, or is empty.
    package func firstRange(of pattern: some Collection<UInt8>) -> Range<Int>? {
        firstRange(ofBytes: Array(pattern))
    }

    fileprivate func firstRange(ofBytes pattern: [UInt8]) -> Range<Int>? {
        guard let head = pattern.first else { return nil }
        return withUnsafeBufferPointer { bytes in
            let end = bytes.count - pattern.count + 1
            var index = ByteSearch.first(head, in: bytes, from: 0, to: end)
            while index < end {
                if bytes[index..<(index + pattern.count)].elementsEqual(pattern) {
                    return startIndex + index..<startIndex + index + pattern.count
                }
                index = ByteSearch.first(head, in: bytes, from: index + 1, to: end)
            }
            return nil
        }
    }
}

extension [UInt8] {
    /// Where `pattern` first stands; nil where it does not, or is empty.
    package func firstRange(of pattern: some Collection<UInt8>) -> Range<Int>? {
        self[...].firstRange(ofBytes: Array(pattern))
    }
}

extension ByteSearch {
    /// Where `pattern` first stands at `start` or after it; nil if it does not.
    ///
    /// An empty pattern stands nowhere.
    package static func first(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        start > bytes.count ? nil : bytes[start...].firstRange(ofBytes: pattern)?.lowerBound
    }
}
