import Articles
import SourceText

/// Finds where the destinations of an article stand in its file, asked in document order.
///
/// The tree has no places for inlines. A destination is looked for as it is written in `](…)` or in a reference
/// definition; where it was written otherwise (with escapes or entities) the place is the body's first byte.
struct LinkPlaces {
    private let bytes: ArraySlice<UInt8>
    /// Where the next look for a destination begins.
    private var starts: [TextSlice: Int] = [:]

    init(_ article: Article) { bytes = article.file.bytes[article.bodyRange.range] }

    /// The place of the next use of a destination; of the last one where it is used more often than written.
    mutating func next(of destination: TextSlice) -> ByteRange {
        let first = starts[destination] ?? bytes.startIndex
        let range = place(of: destination, from: first) ?? place(of: destination, from: bytes.startIndex)
        if let range { starts[destination] = range.end }
        return range ?? ByteRange(bytes.startIndex, bytes.startIndex)
    }

    private func place(of destination: TextSlice, from start: Int) -> ByteRange? {
        if destination.isEmpty { return nil }
        var position = start
        while let found = bytes[position...].firstRange(of: destination.bytes) {
            if isDestination(found) { return ByteRange(found) }
            position = found.lowerBound + 1
        }
        return nil
    }

    private func isDestination(_ found: Range<Int>) -> Bool {
        var opening = bytes[..<found.lowerBound]
        if opening.last == UInt8(ascii: "<") { opening.removeLast() }
        while let last = opening.last, ASCII.isBlank(last) { opening.removeLast() }
        let opens = opening.last == UInt8(ascii: "(") || opening.last == UInt8(ascii: ":")
        let closes = bytes[found.upperBound...].first.map { ASCII.isWhitespace($0) || $0 == 0x29 || $0 == 0x3E } ?? true
        return opens && closes
    }
}
