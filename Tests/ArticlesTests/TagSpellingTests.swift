import Testing

@testable import Articles

struct TagSpellingTests {
    @Test func `the most frequent spelling stands for the others`() {
        let spelling = TagSpelling(["swift": 2, "Swift": 3, "Rust": 1], known: { [] })
        #expect(["swift", "Swift", "Rust"].map { spelling[$0] } == ["Swift", "Swift", "Rust"])
        #expect(!spelling.isEmpty)
    }

    @Test func `a spelling that has an address goes on`() {
        #expect(TagSpelling(["swift": 1, "Swift": 9], known: { ["swift"] })["Swift"] == "swift")
    }

    @Test func `what has one spelling asks for nothing`() {
        var asked = false
        #expect(
            TagSpelling(
                ["a": 1, "b": 1],
                known: {
                    asked = true; return []
                }
            ).isEmpty)
        #expect(!asked)
    }

    @Test(arguments: [(" Swift ", "Swift"), ("Swift", "Swift"), ("\t\n", ""), ("a b", "a b"), ("", "")])
    func `blanks around a tag do not count`(text: String, tag: String) {
        #expect(TagSpelling.trimmed(text) == tag)
    }
}
