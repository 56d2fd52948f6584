import SourceText

/// The words of one side of a memory, the most frequent first, in one run of bytes.
///
/// Words that contain some letters are found by looking through the bytes, about a millisecond for 400,000 words.
struct MemoryVocabulary {
    /// Where in a word the letters stand.
    enum Place {
        case anywhere
        case beginning
        case end
    }

    /// Each word between two line feeds.
    private let bytes: [UInt8]

    /// - Parameter bytes: what ``bytes(of:)`` made.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The words one behind the other.
    static func bytes(of words: some Sequence<ArraySlice<UInt8>>) -> [UInt8] {
        var bytes = [ASCII.lineFeed]
        for word in words {
            bytes += word
            bytes.append(ASCII.lineFeed)
        }
        return bytes
    }

    /// The most frequent words with these letters, at most `limit`.
    func words(with letters: [UInt8], at place: Place, limit: Int) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var position = 0
        while words.count < limit, let found = ByteSearch.first(letters, in: bytes, from: position) {
            position = found + 1
            let after = found + letters.count
            guard let end = bytes[after...].firstIndex(of: ASCII.lineFeed) else { break }
            if place == .end, end != after { continue }
            if place == .beginning, bytes[found - 1] != ASCII.lineFeed { continue }
            let start = bytes[..<found].lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
            words.append(Array(bytes[start..<end]))
            position = end
        }
        return words
    }
}
