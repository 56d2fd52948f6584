import Articles
import SourceText

/// The places of a tag in an article's body, one after the other.
struct HTMLPlaces {
    private let bytes: [UInt8]
    private let name: String
    private var index: Int
    private let start: Int

    init(_ name: String, _ article: Article) {
        self.name = name
        bytes = article.file.bytes
        start = article.bodyRange.start
        index = start
    }

    mutating func next() -> ByteRange {
        guard let found = Self.first(name, in: bytes[...], from: index) else { return ByteRange(start, start) }
        index = found + 1
        return ByteRange(found, found + name.utf8.count + 1)
    }

    /// Where `<` and a name in any case stand at `start` or after it.
    static func first(_ name: String, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = bytes[(found + 1)...].prefix(name.utf8.count)
            if rest.lazy.map(ASCII.lowercased).elementsEqual(name.utf8) { return found }
            index = found + 1
        }
        return nil
    }
}
