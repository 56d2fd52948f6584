import SourceText
import Testing
import Translations

struct ConcordanceTests {
    @Test(arguments: [
        ("sleep", "Sleep well, SLEEP long", "Sleep|SLEEP", true),
        ("sleep", "sleeping", "sleep", false),
        ("perche", "Perché no?", "Perché", true),
        ("strasse", "Die Straße", "Straße", true),
        ("straße", "STRASSE", "STRASSE", true),
        ("étage", "etage", "etage", true),
        ("all'alba", "all’alba", "all’alba", true),
        ("two  words", "two\u{A0}words", "two\u{A0}words", true),
        ("كتب", "كَتَبَ الولد", "كَتَبَ", true),
        ("الاسرة", "الأسرة", "الأسرة", true),
        ("時間", "同じ時間に", "時間", true),
        ("ＡＢＣ", "abc", "abc", true),
        ("й", "и", "", false),
        ("е", "ё", "ё", true),
        ("łodz", "Łódź", "Łódź", true),
        ("co-op", "co‑op", "co‑op", true),
        ("coop", "co\u{AD}op", "co\u{AD}op", true),
        ("ไทย", "ภาษาไทย", "ไทย", true),
        ("e\u{301}", "é", "é", true),
    ]) func `hits are found as people expect`(phrase: String, text: String, expected: String, isWhole: Bool) throws {
        let concordance = try #require(Concordance(TextSlice(phrase)))
        let bytes = Array(text.utf8)
        let hits = concordance.hits(in: TextSlice(text))
        let found = hits?.ranges.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "|")
        #expect(found ?? "" == expected)
        #expect(hits?.isWholeWord ?? false == isWhole)
    }

    @Test(arguments: ["", "  ", "\u{FEFF}", "\u{64E}"]) func `nothing is no phrase`(phrase: String) {
        #expect(Concordance(TextSlice(phrase)) == nil)
    }

    @Test func `ill-formed text is searched without harm`() throws {
        let concordance = try #require(Concordance("b"))
        #expect(concordance.hits(in: TextSlice([0xC3, 0x62, 0xF0, 0x9F]))?.ranges == [ByteRange(1, 2)])
    }

    @Test(arguments: [
        ("perche", "Ma Perché?"), ("strasse", "Die Straße"), ("a b", "x A \u{A0}\n b"), ("كتب", "كَتَبَ"), ("zz", "z"),
        ("ab", "a"), ("é", "e"), ("犬", "その犬"), ("b c", "abc"),
    ])
    func `whether a phrase is there is the same without its places`(phrase: String, text: String) throws {
        let concordance = try #require(Concordance(TextSlice(phrase)))
        let hits = concordance.hits(in: TextSlice(text))
        #expect(Array(text.utf8).withUnsafeBufferPointer(concordance.isIn) == (hits != nil))
    }
}
