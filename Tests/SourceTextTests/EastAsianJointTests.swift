import Testing

@testable import SourceText

@Suite struct EastAsianJointTests {
    @Test(arguments: [
        ("父の", "家", true), ("次に、", "「家」", true), ("睡眠", "，很好", true), ("𠮷", "野", true), ("（株）", "㈱", true),
        ("잠", "자다", false), ("父の", "Swift", false), ("Swift", "です", false), ("あ", "**家**", false),
        ("сон", "сон", false), ("😀", "家", false), ("", "家", false), ("家", "", false), ("é", "家", false),
    ])
    func `only wide characters of Chinese and Japanese on both sides join without a space`(
        before: String, after: String, joins: Bool
    ) {
        #expect(EastAsianJoint.joins(Array(before.utf8), Array(after.utf8)[...]) == joins)
    }

    @Test func `bytes that are no character join nothing`() {
        #expect(!EastAsianJoint.joins([0x80, 0x80], Array("家".utf8)))
        #expect(!EastAsianJoint.joins(Array("家".utf8), [0xE3, 0x81]))
    }
}
