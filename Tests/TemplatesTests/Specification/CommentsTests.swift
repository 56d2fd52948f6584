import Testing

@testable import Templates

struct CommentsTests {
    @Test(arguments: cases)
    func `comments vanish, with their line where they stand alone`(case specification: SpecificationCase) throws {
        try specification.check()
    }

    static let cases: [SpecificationCase] = [
        .init("inline", "12345{{! Comment Block! }}67890", gives: "1234567890"),
        .init("multiline", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", gives: "1234567890\n"),
        .init("standalone", "Begin.\n{{! Comment Block! }}\nEnd.\n", gives: "Begin.\nEnd.\n"),
        .init("indented standalone", "Begin.\n  {{! Indented Comment Block! }}\nEnd.\n", gives: "Begin.\nEnd.\n"),
        .init("standalone line endings", "|\r\n{{! Standalone Comment }}\r\n|", gives: "|\r\n|"),
        .init("standalone without previous line", "  {{! I'm Still Standalone }}\n!", gives: "!"),
        .init("standalone without newline", "!\n  {{! I'm Still Standalone }}", gives: "!\n"),
        .init("multiline standalone", "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", gives: "Begin.\nEnd.\n"),
        .init(
            "indented multiline standalone", "Begin.\n  {{!\n    Something's going on here...\n  }}\nEnd.\n",
            gives: "Begin.\nEnd.\n"),
        .init("indented inline", "  12 {{! 34 }}\n", gives: "  12 \n"),
        .init("surrounding whitespace", "12345 {{! Comment Block! }} 67890", gives: "12345  67890"),
        .init(
            "variable name collision", "comments never show: >{{! comment}}<", ["! comment": "1", "comment": "2"],
            gives: "comments never show: ><"),
    ]
}
