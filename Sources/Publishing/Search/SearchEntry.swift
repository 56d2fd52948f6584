/// One document in the index, before the documents of a locale are put together: its words and where they stand.
///
/// `bytes` may be kept on disk from build to build: a tenth more than the text itself. They depend on the text
/// and on the analyser alone.
package struct SearchEntry: Sendable {
    /// The article's id.
    package let id: String
    /// A version, the fragment's name, the id, the number of words, and each word with its stem and places.
    package let bytes: [UInt8]

    /// Changes with the analyser's rules, so that entries made by older ones are refused.
    package static let version: UInt8 = 2

    /// An entry whose bytes this process made.
    package init(id: String, trusted bytes: [UInt8]) {
        self.id = id
        self.bytes = bytes
    }

    /// An entry that was kept; nil where the bytes are of another version or spoilt.
    package init?(bytes: [UInt8]) {
        guard let reader = Reader(bytes), reader.isWellFormed(in: bytes) else { return nil }
        self.init(id: reader.id, trusted: bytes)
    }

    static func header(_ id: String, fragment path: String, _ wordCount: Int, formCount: Int) -> [UInt8] {
        var bytes = [version]
        // "it/search/0123456789.json"
        bytes += path.utf8.dropLast(5).suffix(SearchFileName.length)
        Varint.append(id.utf8.count, to: &bytes)
        bytes += id.utf8
        Varint.append(wordCount, to: &bytes)
        Varint.append(formCount, to: &bytes)
        return bytes
    }

    /// What stands before the words.
    struct Reader {
        let fragmentName: String
        let id: String
        let wordCount: Int
        let formCount: Int
        /// Where the words begin.
        let start: Int

        init?(_ bytes: [UInt8]) {
            let nameEnd = 1 + SearchFileName.length
            guard bytes.count > nameEnd, bytes[0] == SearchEntry.version else { return nil }
            var offset = nameEnd
            let numbers = bytes.withUnsafeBufferPointer { bytes -> (Range<Int>, Int, Int)? in
                guard let length = Varint.read(bytes, at: &offset), offset + length <= bytes.count else { return nil }
                let id = offset..<(offset + length)
                offset += length
                guard let words = Varint.read(bytes, at: &offset), let forms = Varint.read(bytes, at: &offset) else {
                    return nil
                }
                return (id, words, forms)
            }
            guard let (id, words, forms) = numbers else { return nil }
            fragmentName = String(decoding: bytes[1..<nameEnd], as: UTF8.self)
            self.id = String(decoding: bytes[id], as: UTF8.self)
            wordCount = words
            formCount = forms
            start = offset
        }

        /// Whether each word with its stem and places lies within the bytes, and nothing follows.
        func isWellFormed(in bytes: [UInt8]) -> Bool {
            bytes.withUnsafeBufferPointer { bytes in
                var offset = start
                for _ in 0..<formCount {
                    guard let length = Varint.read(bytes, at: &offset), length > 0 else { return false }
                    offset += length
                    guard let drop = Varint.read(bytes, at: &offset), drop <= length,
                        let added = Varint.read(bytes, at: &offset)
                    else { return false }
                    offset += added
                    guard let placesLength = Varint.read(bytes, at: &offset), offset + placesLength <= bytes.count,
                        arePlaces(bytes, offset..<(offset + placesLength))
                    else { return false }
                    offset += placesLength
                }
                return offset == bytes.count
            }
        }

        private func arePlaces(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
            let places = UnsafeBufferPointer(rebasing: bytes[range])
            var offset = 0
            guard let head = Varint.read(places, at: &offset), head & 2 == 0 else { return false }
            for _ in 0..<(head >> 2) where Varint.read(places, at: &offset) == nil { return false }
            return offset == places.count
        }
    }
}
