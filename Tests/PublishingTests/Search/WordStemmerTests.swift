import Locales
import Testing

@testable import Publishing

struct WordStemmerTests {
    private func stem(_ word: String, in language: String) throws -> String {
        String(decoding: WordStemmer(try LocaleTag(language)).stem(of: Array(word.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("en", ["sleep", "sleeps", "sleeping"]), ("en", ["apology", "apologies"]),
        ("de", ["haus", "häuser", "hauses"]), ("de", ["freundschaft", "freundschaften"]),
        ("fr", ["dispute", "disputes", "disputer"]), ("fr", ["conversation", "conversations"]),
        ("it", ["coppia", "coppie"]),
        ("es", ["pareja", "parejas"]), ("es", ["niño", "niños"]), ("pt", ["conversa", "conversas"]),
        ("pt", ["discussão", "discussões"]),
        ("ru", ["ссора", "ссоры", "ссорой"]), ("ru", ["партнёр", "партнера"]),
        ("pl", ["rozmowa", "rozmowy", "rozmów", "rozmowie", "rozmowami"]),
        ("pl", ["kłótnia", "kłótni", "kłótnię"]), ("pl", ["choroba", "chorobie", "choroby", "chorób"]),
        ("pl", ["noga", "nodze", "nogami"]), ("pl", ["kobieta", "kobiecie", "kobiety"]),
        ("pl", ["opiekun", "opiekunem", "opiekuna"]),
        ("pl", ["planować", "planuje", "planowanie"]), ("pl", ["odporność", "odporności"]),
        ("ar", ["الصحة", "صحة", "والصحة"]), ("ar", ["الشجار", "شجار", "شجارات"]),
        ("ar", ["زوجين", "الزوجان", "زوج"]),
        ("ar", ["كتابا", "الكتاب", "كتاب"]),
    ])
    func `forms of a word have one stem`(language: String, forms: [String]) throws {
        let stems = Set(try forms.map { try stem($0, in: language) })
        #expect(stems.count == 1, "\(stems)")
    }

    @Test func `words without forms stay whole`() throws {
        #expect(try stem("covid19", in: "en") == "covid19")
        #expect(try stem("ال", in: "ar") == "ال")
        #expect(try stem("do", in: "pl") == "do")
        #expect(try stem("sleep", in: "ar") == "sleep")
        #expect(try stem("運動", in: "ja") == "運動")
    }

    @Test func `rules for unknown forms are learned from pairs`() {
        let words = ["walking", "talking", "running", "tries", "cries", "try", "skies"]
        let pairs = SuffixRules.pairs(of: words.map { Array($0.utf8) }, in: .english)
        #expect(SuffixRules.learned(from: pairs, limit: 2) == ["es>", "ing>"])
        #expect(SuffixRules.text(for: .english).contains(" s> ") || SuffixRules.text(for: .english).hasPrefix("s> "))
    }
}
