import SourceText
import Testing

@testable import Checks

struct LanguageTableTests {
    private func languages(_ word: String) -> [String] {
        let found = LanguageTable.shared.languages(ofWord: LanguageTable.hash(word.utf8))
        return LanguageWords.all.indices.filter { found.contains(LanguageSet(number: $0)) }.map {
            LanguageWords.all[$0].language
        }
    }

    @Test func `a word knows its languages`() {
        #expect(languages("the") == ["en"])
        #expect(languages("della") == ["it"])
        #expect(languages("der") == ["de"])
        #expect(languages("para") == ["es", "pt"])
        #expect(languages("że") == ["pl"])
        #expect(languages("xyzzy") == [])
    }

    @Test(arguments: [
        ("ÉTÉ", "été"), ("ŁÓDŹ", "łódź"), ("Über", "über"), ("ŻÓŁĆ", "żółć"), ("×Дà", "×Дà"), ("ŸA", "Ÿa"),
    ])
    func `small letters are found without Unicode's tables`(word: String, small: String) {
        let bytes = Array(word.utf8)
        let hash = bytes.withUnsafeBufferPointer { LanguageTable.hash(ofWord: ByteRange(0, $0.count), in: $0) }
        #expect(hash == LanguageTable.hash(small.utf8))
    }

    @Test func `letters and endings tell languages`() {
        func letters(_ word: String) -> LanguageSet? {
            Array(word.utf8).withUnsafeBufferPointer {
                LanguageTable.shared.languages(ofLetters: ByteRange(0, $0.count), in: $0)
            }
        }
        func ending(_ word: String) -> LanguageSet {
            Array(word.utf8).withUnsafeBufferPointer {
                LanguageTable.shared.languages(ofEnding: ByteRange(0, $0.count), in: $0)
            }
        }
        #expect(letters("ação") == LanguageSet(number: 4))
        #expect(letters("AÇÃO") == LanguageSet(number: 4))
        #expect(letters("azione") == nil)
        #expect(ending("freundschaft") == LanguageSet(number: 5))
        #expect(ending("FREUNDSCHAFT") == LanguageSet(number: 5))
        #expect(ending("schaft") == [])
    }

    @Test func `no list has a capital or a word twice`() {
        for words in LanguageWords.all {
            let list = (words.function + " " + words.content).split(whereSeparator: \.isWhitespace)
            #expect(list.allSatisfy { $0 == $0.lowercased() }, "\(words.language)")
            #expect(Set(list).count == list.count, "\(words.language)")
        }
    }
}
