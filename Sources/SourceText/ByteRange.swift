/// A half-open range of bytes in one file's UTF-8 text.
///
/// Every position inside Parlance is a byte offset counted from 0. Lines and columns, counted from 1,
/// exist only where a person reads them: see ``LineTable``.
@usableFromInline
package struct ByteRange: Hashable, Sendable {
    @usableFromInline package var start: Int
    @usableFromInline package var end: Int

    @inlinable
    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    @inlinable
    package init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    @inlinable package var count: Int { end - start }
    @inlinable package var isEmpty: Bool { start == end }
    @inlinable package var range: Range<Int> { start..<end }

    @inlinable package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    @inlinable package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

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
    @inlinable
    package func union(_ other: ByteRange) -> ByteRange {
        ByteRange(min(start, other.start), max(end, other.end))
    }
}

extension ByteRange: CustomStringConvertible {
    @usableFromInline package var description: String { "\(start)..<\(end)" }
}
