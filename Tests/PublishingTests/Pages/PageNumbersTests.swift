import Testing

@testable import Publishing

struct PageNumbersTests {
    private func parts(_ count: Int) throws -> [PageNumbers.Part] {
        PageNumbers.parts(of: try (0..<count).map { try summary(id: "a\($0)", date: nil) })
    }

    @Test(arguments: [(0, [0]), (1, [1]), (24, [24]), (25, [24, 1]), (49, [24, 24, 1])])
    func `a page has at most 24 articles`(count: Int, expected: [Int]) throws {
        #expect(try parts(count).map(\.editions.count) == expected)
    }

    @Test func `the first page has the list's own address`() throws {
        let parts = try parts(60)
        #expect(parts.map { $0.folder(below: "") } == ["", "page/2", "page/3"])
        #expect(parts.map { $0.folder(below: "tags/x") } == ["tags/x", "tags/x/page/2", "tags/x/page/3"])
        #expect(parts.map { $0.newerFolder(below: "tags/x") } == [nil, "tags/x", "tags/x/page/2"])
        #expect(parts.map { $0.olderFolder(below: "") } == ["page/2", "page/3", nil])
        #expect(parts.map(\.start) == [0, 24, 48])
    }
}
