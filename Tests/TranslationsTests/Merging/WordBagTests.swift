import SourceText
import Testing

@testable import Translations

@Suite struct WordBagTests {
    private func likeness(_ a: String, _ b: String) -> Double {
        WordBag(TextSlice(a)).similarity(to: WordBag(TextSlice(b)))
    }

    @Test func `likeness is the share of common words, without case and punctuation`() {
        #expect(likeness("One two three four five", "one, TWO: three four; five!") == 1)
        #expect(likeness("one two three four five", "six seven eight nine ten") == 0)
        #expect(likeness("a b c d e f", "a b c x y z") == 0.5)
    }

    @Test func `a mistyped word of a short text is like itself`() {
        #expect(likeness("Welcome", "Wellcome") > 0.7)
        #expect(likeness("Welcome", "Imprint") < 0.2)
    }

    @Test func `texts without words are like themselves only`() {
        #expect(likeness("…", "…") == 1)
        #expect(likeness("…", "—") < 1)
    }

    @Test func `the longest ascent keeps the most`() {
        #expect(longestAscent(of: [5, 0, 1, 9, 2, 3]) == [1, 2, 4, 5])
        #expect(longestAscent(of: []).isEmpty)
    }

    @Test func `many texts find their likes through the index`() {
        var random = FixedGenerator(state: 1)
        let words = (0..<500).map { "w\($0)" }
        let old = (0..<300).map { _ in (0..<12).map { _ in words.randomElement(using: &random) ?? "" } }
        let new = old.map { $0.dropLast(3) + ["neu", "ganz", "anders"] }
        let search = SimilarPairs(
            old: old.map { WordBag(TextSlice($0.joined(separator: " "))) },
            new: new.map { WordBag(TextSlice($0.joined(separator: " "))) }
        ) { _, _ in 1 }
        let pairs = search.pairs(above: 0.4)
        #expect(pairs.count == 300)
        #expect(pairs.allSatisfy { $0.old == $0.new })
    }

    @Test func `words are taken away as often as they are there`() {
        let rest = WordBag("the cat and the dog").subtracting(WordBag("a dog the end"))
        #expect(rest.words == WordBag("cat and the").words)
        #expect(WordBag("one two").subtracting(WordBag("two one")).words.isEmpty)
        #expect(WordBag("one two").subtracting(WordBag("three")).words == WordBag("one two").words)
    }
}
