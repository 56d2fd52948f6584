import Testing

@testable import Pipeline

struct UnitSetTests {
    private func set(_ numbers: [Int], capacity: Int = 200) -> UnitSet {
        var list = PostingList()
        for number in numbers { list.append(number) }
        var set = UnitSet(capacity: capacity)
        set.formUnion(list.bytes)
        return set
    }

    @Test(arguments: [[], [0], [63, 64], [0, 1, 127, 128, 199]])
    func `numbers come back in order`(numbers: [Int]) {
        #expect(set(numbers).numbers == numbers)
        #expect(set(numbers).isEmpty == numbers.isEmpty)
    }

    @Test func `numbers beyond the capacity are ignored`() {
        #expect(set([3, 64, 1_000], capacity: 10).numbers == [3])
        var small = set([1], capacity: 10)
        small.formUnion(set([2, 150]))
        #expect(small.numbers == [1, 2])
        #expect(set([1, 150]).intersection(set([1], capacity: 10)).numbers == [1])
    }

    @Test func `sets are joined and cut`() {
        var joined = set([1, 70])
        joined.formUnion(set([2, 70]))
        #expect(joined.numbers == [1, 2, 70])
        #expect(joined.intersection(set([2, 3])).numbers == [2])
    }
}
