import SourceText
import Testing

@testable import Translations

@Suite struct WordDiffTests {
    @Test(arguments: [
        ("Open at 02:00.", "Open at 03:00.", "Open at [-02:00-]{+03:00+}."),
        ("Delete it.", "Do not delete it.", "[-Delete-]{+Do not delete+} it."),
        ("same", "same", "same"), ("", "new", "{+new+}"), ("old", "", "[-old-]"),
        ("小さな店", "大きな店", "[-小さ-]{+大き+}な店"),
        ("He said \"no\".", "He said “no”.", "He said [-\"-]{+“+}no[-\"-]{+”+}."),
    ])
    func `a diff shows what went and what came`(old: String, new: String, diff: String) {
        #expect(WordDiff(from: TextSlice(old), to: TextSlice(new)).text == diff)
    }

    @Test func `long stretches without a change are cut`() {
        let words = (1...40).map { "w\($0)" }.joined(separator: " ")
        let diff = WordDiff(from: TextSlice(words + " old"), to: TextSlice(words + " new")).shortened.text
        #expect(diff == "…w37 w38 w39 w40 [-old-]{+new+}")
        let rest = " a week, e.g. on Sunday after dinner, or later"
        let behind = WordDiff(from: TextSlice("once" + rest), to: TextSlice("twice" + rest))
        #expect(behind.shortened.text == "[-once-]{+twice+} a week, e.g. on…")
    }

    @Test func `the parts cover both texts, and what is the same is equal, whatever the texts`() {
        var random = FixedGenerator(state: 3)
        for _ in 0..<500 {
            let old = (0..<Int.random(in: 0..<12, using: &random)).map { _ in Int.random(in: 0..<4, using: &random) }
            let new = (0..<Int.random(in: 0..<12, using: &random)).map { _ in Int.random(in: 0..<4, using: &random) }
            var (i, j, kept) = (0, 0, 0)
            for part in SequenceDiff(old, new).parts {
                switch part {
                case .same(let left, let right):
                    #expect(left.lowerBound == i && right.lowerBound == j && old[left] == new[right])
                    (i, j, kept) = (left.upperBound, right.upperBound, kept + left.count)
                case .changed(let left, let right):
                    #expect(left.lowerBound == i && right.lowerBound == j && !(left.isEmpty && right.isEmpty))
                    (i, j) = (left.upperBound, right.upperBound)
                }
            }
            #expect(i == old.count && j == new.count && kept == longestCommon(old, new))
        }
    }

    private func longestCommon(_ a: [Int], _ b: [Int]) -> Int {
        var row = Array(repeating: 0, count: b.count + 1)
        for x in a {
            var diagonal = 0
            for (j, y) in b.enumerated() {
                (row[j + 1], diagonal) = (x == y ? diagonal + 1 : max(row[j + 1], row[j]), row[j + 1])
            }
        }
        return row[b.count]
    }
}
