import Testing

@testable import Locales

@Suite struct TextPatternTests {
    @Test func `matches are found in units and turned into bytes`() throws {
        let text = PatternText("żółw 🐢. Ja")
        let pattern = try TextPattern("\\.\\s")
        pattern.search(in: text)
        let match = try #require(pattern.find(from: 0))
        #expect(match == 7..<9)
        #expect(pattern.find(from: 8) == nil)
        #expect(text.byteOffsets(of: [match.lowerBound, match.upperBound]) == [12, 14])
        #expect(text.contains(0x17C))
        #expect(!text.contains(0x23))
    }

    @Test func `a test at a place sees what stands before it`() throws {
        let pattern = try TextPattern("(?<=a)b")
        pattern.search(in: PatternText("xb ab"))
        #expect(!pattern.matches(at: 1))
        #expect(pattern.matches(at: 4))
        #expect(!pattern.matches(at: 99))
    }

    @Test func `the whole text matches or not, in any case if asked`() throws {
        #expect(try TextPattern("en.*", ignoresCase: true).matchesWhole("EN-GB"))
        #expect(try !TextPattern("en").matchesWhole("en-GB"))
        #expect(try TextPattern("").matchesWhole(""))
    }

    @Test(arguments: [
        ("a(b", 2, "a parenthesis has no partner"),
        ("é[a", 3, "a \"[\" is not closed"),
        ("*a", 0, "nothing stands here that could be repeated"),
        ("a{3,1}", 5, "an interval ends before it begins"),
        ("(?<=a+)b", 7, "a look-behind must have a greatest length"),
        ("\\p{Klingon}", 10, "no property of that name exists"),
    ])
    func `a pattern that cannot be read says where and why`(pattern: String, offset: Int, reason: String) {
        let problem = #expect(throws: TextPatternProblem.self) { try TextPattern(pattern) }
        #expect(problem?.reason == reason)
        #expect(problem.map { $0.offset < pattern.utf8.count } ?? false)
    }

    @Test func `a pattern without end is given up`() throws {
        let pattern = try TextPattern("(a+)+b")
        pattern.search(in: PatternText(String(repeating: "a", count: 40)))
        #expect(pattern.find(from: 0) == nil)
        #expect(pattern.hasGivenUp)
    }

    @Test func `an empty text and ill-formed bytes are texts too`() throws {
        let pattern = try TextPattern("x*")
        pattern.search(in: PatternText(""))
        #expect(pattern.find(from: 0) == 0..<0)
        #expect(PatternText([0x61, 0xFF, 0x62]).byteOffsets(of: [1, 2]) == [1, 2])
    }
}
