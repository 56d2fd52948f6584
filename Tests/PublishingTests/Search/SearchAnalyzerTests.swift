import Locales
import Testing

@testable import Publishing

struct SearchAnalyzerTests {
    @Test func `words are put under their stems with their places`() throws {
        let index = try searchIndex([try searchDocument("Walk, walking; WALK!", title: "A walk")])
        #expect(index.forms["walk"] == .init(stem: "walk", documents: [0: [2, 19, 21]]))
        #expect(index.forms["walking"] == .init(stem: "walk", documents: [0: [20]]))
        #expect(index.forms["a"]?.documents == [0: [1]])
    }

    @Test func `scripts without spaces are cut into pairs and the last letter`() throws {
        let index = try searchIndex([try searchDocument("新幹線でGo", in: "ja")], in: "ja")
        #expect(index.forms.keys.sorted() == ["go", "で", "幹線", "新幹", "線で"].sorted())
        #expect(index.forms["新幹"]?.documents[0] == index.forms["幹線"]?.documents[0]?.map { $0 - 1 })
    }

    @Test func `half-width katakana are full-width, and voiced marks stay`() throws {
        let index = try searchIndex([try searchDocument("ﾚｼﾞﾘ か", in: "ja")], in: "ja")
        #expect(index.forms.keys.sorted() == ["か", "リ", "ジリ", "レジ"].sorted())
    }

    @Test func `numbers, apostrophes, hyphens and soft hyphens`() throws {
        let index = try searchIndex([try searchDocument("l’amour 10,000 co\u{AD}op well-known ３")])
        #expect(index.forms.keys.sorted() == ["000", "10", "3", "amour", "coop", "known", "l", "well"])
    }

    @Test func `a spelling with other diacritics is another form of its own`() throws {
        let index = try searchIndex([try searchDocument("año ano", in: "es")], in: "es")
        #expect(index.forms["año"]?.documents[0]?.count == 1)
        #expect(index.forms["ano"]?.documents[0]?.count == 1)
    }

    @Test(arguments: ["", " \n ", "\u{FDFA} \u{301}", "🙂👩‍👩‍👧", "\u{FFFD}\u{0}", "ﷺ"])
    func `odd texts make an index that reads back`(text: String) throws {
        for language in ["en", "ar", "ja", "pl"] {
            let index = try searchIndex([try searchDocument(text + " word", in: language)], in: language)
            #expect(index.forms["word"] != nil)
        }
    }

    @Test func `ill-formed bytes are no words`() throws {
        let section = SearchDocument.Section(id: "", heading: [], text: [0xFF, 0x61, 0xC3, 0x20, 0xE2, 0x82])
        let document = SearchDocument(id: "a", path: "a", language: .english, title: [], sections: [section])
        #expect(try searchIndex([document]).forms.keys.sorted() == ["a"])
    }

    @Test func `a word too long for anybody is left out`() throws {
        let long = String(repeating: "x", count: 101)
        #expect(try searchIndex([try searchDocument("a \(long) b")]).forms.keys.sorted() == ["a", "b"])
    }
}
