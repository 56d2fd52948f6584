import SourceText
import Testing

@testable import Translations

struct TranslationLexiconTests {
    private let pairs = [
        ("the red house", "la casa rossa"), ("a red car", "una macchina rossa"),
        ("the house is big", "la casa è grande"),
        ("a big car", "una macchina grande"), ("the car is red", "la macchina è rossa"), ("my house", "mia casa"),
    ].map { (source: TextFeatures(plain: TextSlice($0.0)).words, target: TextFeatures(plain: TextSlice($0.1)).words) }

    @Test func `words that go together are learnt`() {
        let lexicon = TranslationLexicon(pairs)
        let expected = lexicon.expected(of: TextFeatures(plain: "house").words)
        let best = expected.max { $0.probability < $1.probability }
        #expect(best?.word == TextFeatures(plain: "casa").words[0])
    }

    @Test func `a translation scores better than another text`() {
        let lexicon = TranslationLexicon(pairs)
        let expected = lexicon.expected(of: TextFeatures(plain: "a big red house").words)
        let right = lexicon.score(expected, lexicon.words(TextFeatures(plain: "una grande casa rossa").words))
        #expect(right > lexicon.score(expected, lexicon.words(TextFeatures(plain: "una macchina").words)) + 1)
    }

    @Test func `what was seen once proves nothing`() {
        let lexicon = TranslationLexicon([pairs[0]])
        #expect(lexicon.expected(of: pairs[0].source).isEmpty)
        #expect(lexicon.score([], lexicon.words(pairs[0].target)) == 0)
    }
}
