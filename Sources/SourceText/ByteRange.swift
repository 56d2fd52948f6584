/// A half-open range of bytes in one file's UTF-8 text.
///
/// Every position inside Parlance is a byte offset counted from 0. Lines and columns, counted from 1,
/// exist only where a person reads them: see ``LineTable``.
package struct ByteRange: Hashable, Sendable {
    package var start: Int
    package var end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    package init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    package var count: Int { end - start }
    package var isEmpty: Bool { start == end }
    package var range: Range<Int> { start..<end }

    package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

    /// The part of it inside of `bounds`; empty at the nearer end where there is none.
    package func clamped(to bounds: ByteRange) -> ByteRange {
        ByteRange(min(max(start, bounds.start), bounds.end), min(max(end, bounds.start), bounds.end))
    }

    /// The range without the ASCII white space at its ends in `text`.
    package func trimmed(in text: [UInt8]) -> ByteRange {
        var range = self
        while !range.isEmpty, ASCII.isWhitespace(text[range.start]) { range.start += 1 }
        while !range.isEmpty, ASCII.isWhitespace(text[range.end - 1]) { range.end -= 1 }
        return range
    }

    /// The smallest range that holds both.
    package func union(_ other: ByteRange) -> ByteRange {
        ByteRange(min(start, other.start), max(end, other.end))
    }
}

extension ByteRange: CustomStringConvertible {
    package var description: String { "\(start)..<\(end)" }
}
