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
        #expect(String(decoding: smallLetters(Array(word.utf8)[...]), as: UTF8.self) == small)
    }

    @Test func `letters and endings tell languages`() {
        let letters = LanguageTable.shared.languages(ofLetters: Array("ação".utf8))
        #expect(letters == LanguageSet(number: 4))
        #expect(LanguageTable.shared.languages(ofLetters: Array("azione".utf8)) == nil)
        #expect(LanguageTable.shared.languages(ofEnding: Array("freundschaft".utf8)) == LanguageSet(number: 5))
    }

    @Test func `no list has a capital or a word twice`() {
        for words in LanguageWords.all {
            let list = (words.function + " " + words.content).split(whereSeparator: \.isWhitespace)
            #expect(list.allSatisfy { $0 == $0.lowercased() }, "\(words.language)")
            #expect(Set(list).count == list.count, "\(words.language)")
        }
    }
}
