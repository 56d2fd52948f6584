import Locales
import Testing

@testable import Publishing

struct LetterFoldingTests {
    @Test(arguments: [
        ("łódź", "lodz"), ("smørrebrød", "smorrebrod"), ("đak", "dak"), ("œuvre", "oeuvre"), ("übung", "ubung"),
        ("straße", "strasse"), ("ñandú", "nandu"), ("ἀγάπη", "αγαπη"), ("ещё", "еще"), ("й", "й"),
        ("الصِّحَّة", "الصحه"), ("أخـــبار", "اخبار"), ("مستشفى", "مستشفي"), ("が", "が"), ("plain", "plain"),
        ("e\u{301}", "e"),
    ])
    func `diacritics go where readers leave them out`(word: String, plain: String) {
        #expect(String(decoding: LetterFolding.folded(word.utf8), as: UTF8.self) == plain)
    }

    @Test(arguments: [
        ("Straße", "strasse"), ("ＡＢＣ１", "abc1"), ("ｼﾝｶﾝｾﾝ", "シンカンセン"), ("co\u{AD}op", "coop"), ("ŁÓDŹ", "łódź"),
        ("ﬁne", "fine"),
    ])
    func `words are compared in lower case and one width`(word: String, same: String) {
        let comparable = Array(word.utf8).withUnsafeBufferPointer { SearchLetters.comparable($0) }
        #expect(String(decoding: comparable, as: UTF8.self) == same)
    }
}
