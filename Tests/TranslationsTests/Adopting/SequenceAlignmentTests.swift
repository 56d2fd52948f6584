import Testing

@testable import Translations

struct SequenceAlignmentTests {
    private let steps = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1)]

    /// Aligns two rows of numbers; a bead fits as far as both sums are near.
    private func beads(_ left: [Double], _ right: [Double]) -> [SequenceAlignment.Bead] {
        SequenceAlignment.beads(left.count, right.count, steps: steps) { i, j in
            if i.isEmpty || j.isEmpty { return -4 }
            let difference = left[i].reduce(0, +) - right[j].reduce(0, +)
            return 2 - difference * difference - (i.count + j.count > 2 ? 1 : 0)
        }
    }

    private func shapes(_ left: [Double], _ right: [Double]) -> [String] {
        beads(left, right).map { "\($0.source.count)-\($0.target.count)" }
    }

    @Test func `equal rows are paired one by one, surely`() {
        let beads = beads([10, 30, 20], [10, 30, 20])
        #expect(beads.map { $0.source.count + $0.target.count } == [2, 2, 2])
        #expect(beads.allSatisfy { $0.posterior > 0.99 })
    }

    @Test func `parts that are dropped, added, split and joined are found`() {
        #expect(shapes([10, 30, 20], [10, 20]) == ["1-1", "1-0", "1-1"])
        #expect(shapes([10, 20], [10, 55, 20]) == ["1-1", "0-1", "1-1"])
        #expect(shapes([10, 30, 20], [10, 13, 17, 20]) == ["1-1", "1-2", "1-1"])
        #expect(shapes([10, 13, 17, 20], [10, 30, 20]) == ["1-1", "2-1", "1-1"])
    }

    @Test func `a choice that could as well be another is unsure`() {
        let beads = beads([10, 10], [10])
        #expect(beads.filter { $0.target.count == 1 && $0.source.count == 1 }.allSatisfy { $0.posterior < 0.6 })
    }

    @Test func `an empty side leaves the other alone`() {
        #expect(shapes([], [1, 2]) == ["0-1", "0-1"])
        #expect(shapes([1], []) == ["1-0"])
        #expect(shapes([], []) == [])
    }

    @Test func `long rows take time in proportion to their length`() {
        let row = (0..<6_000).map { Double($0 * 7919 % 101) }
        #expect(beads(row, Array(row.dropFirst(40))).count > 5_900)
    }
}
