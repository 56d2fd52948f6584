import Testing

@testable import Pipeline

struct PostingListTests {
    @Test(arguments: [[], [0], [127], [0, 1, 2], [5, 133, 20_000, 1 << 40], [128, 256, 16_512]])
    func `numbers come back`(numbers: [Int]) {
        var list = PostingList()
        for number in numbers { list.append(number) }
        #expect(Self.numbers(list.bytes) == numbers && list.count == numbers.count)
        #expect(PostingList.count(of: list.bytes) == numbers.count)
    }

    @Test func `what is not ascending is ignored`() {
        var list = PostingList()
        for number in [3, 3, 1, 4] { list.append(number) }
        #expect(Self.numbers(list.bytes) == [3, 4])
    }

    @Test func `damaged bytes end the list`() {
        #expect(Self.numbers([1, 0xFF]) == [0])
        #expect(Self.numbers([UInt8](repeating: 0xFF, count: 40)).count <= 5)
        #expect(Self.numbers([0, 2]) == [1])
        #expect(Self.numbers([UInt8](repeating: 0xFF, count: 9 * 200)).allSatisfy { $0 >= 0 })
    }

    private static func numbers(_ bytes: [UInt8]) -> [Int] {
        var found: [Int] = []
        bytes.withUnsafeBufferPointer { PostingList.forEach(in: $0) { found.append($0) } }
        return found
    }
}
