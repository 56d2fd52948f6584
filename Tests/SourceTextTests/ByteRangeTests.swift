import Testing

@testable import SourceText

@Suite struct ByteRangeTests {
    @Test func `the end is not in the range`() {
        let range = ByteRange(2, 5)
        #expect(range.count == 3)
        #expect([1, 2, 4, 5].map { range.contains($0) } == [false, true, true, false])
        #expect(range.description == "2..<5")
        #expect(range == ByteRange(2..<5))
    }

    @Test func `an end before the start makes an empty range`() {
        #expect(ByteRange(5, 2) == ByteRange(5, 5))
        #expect(ByteRange(5, 2).isEmpty)
        #expect(!ByteRange(5, 5).contains(5))
    }

    @Test(arguments: [(2, 5, true), (3, 4, true), (5, 5, true), (1, 5, false), (2, 6, false)])
    func `a range holds what does not reach out of it`(start: Int, end: Int, isInside: Bool) {
        #expect(ByteRange(2, 5).contains(ByteRange(start, end)) == isInside)
    }

    @Test func `a union spans the gap`() {
        #expect(ByteRange(8, 9).union(ByteRange(1, 2)) == ByteRange(1, 9))
        #expect(ByteRange(1, 9).union(ByteRange(3, 4)) == ByteRange(1, 9))
    }
}
