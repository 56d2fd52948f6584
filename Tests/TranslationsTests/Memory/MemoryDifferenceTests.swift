import SourceText
import Testing
import Translations

struct MemoryDifferenceTests {
    @Test(arguments: [
        ("once a week", "twice a week", "[-once-]{+twice+} a week"),
        ("Do not delete it.", "Delete it.", "[-Do not delete-]{+Delete+} it."),
        ("a b", "a c b", "a {+c+} b"),
        ("one two three", "one three", "one [-two-] three"),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("same", "same", "same"),
        ("週に二回", "週に三回", "週に[-二-]{+三+}回"),
        ("See [x](a.md).", "See [x](b.md).", "See [x[-](a.md)-]{+](b.md)+}."),
    ]) func `words that differ are marked`(old: String, new: String, expected: String) {
        let difference = MemoryDifference(from: MemoryTokens(TextSlice(old)), to: MemoryTokens(TextSlice(new)))
        #expect(difference.marked == expected)
    }

    @Test func `what is the same and what is added is the new text`() {
        let texts = [
            "The cat sat on the mat, at 2:00.", "A cat and a dog sat near **the** mat!", "", "mat on sat", "猫と犬",
        ]
        for old in texts {
            for new in texts {
                let parts = MemoryDifference(from: MemoryTokens(TextSlice(old)), to: MemoryTokens(TextSlice(new))).parts
                let kept = parts.filter { $0.kind != .removed }.map(\.text.description).joined()
                #expect(kept.filter { $0 != " " }.sorted() == new.filter { $0 != " " }.sorted())
            }
        }
    }
}
