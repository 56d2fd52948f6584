import Diagnostics
import Testing

@testable import Checks

struct EncodingSoundTests {
    @Test(
        arguments: [
            ("de", "GrÃ¶ÃŸe", "Größe"), ("fr", "lâ€™amitiÃ©", "l’amitié"), ("pt", "coraÃ§Ã£o", "coração"),
            ("pl", "przyjaÅºÅ„", "przyjaźń"), ("pl", "przyjaĹşĹ„", "przyjaźń"), ("ru", "РґСЂСѓР¶Р±Р°", "дружба"),
            ("ru", "Ð´Ñ€ÑƒÐ¶Ð±Ð°", "дружба"), ("ja", "å\u{8F}‹æƒ…", "友情"), ("zh-Hans", "å\u{8F}‹è°Š", "友谊"),
            ("ar", "ØµØ¯Ø§Ù‚Ø©", "صداقة"), ("de", "GrÃƒÂ¶ÃƒÅ¸e", "Größe"), ("es", "Â¿QuÃ©?", "¿Qué?"),
        ])
    func `misread text is put right`(locale: String, target: String, right: String) throws {
        let found = try findings(of: EncodingSound(), "Source", target, locale: locale)
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("de", "„Ä“ ist ein Umlaut, 20 °C, Ä…"), ("fr", "À « Noël », été ; 20\u{A0}% déjà\u{A0}»"),
            ("pt", "NÃO, ÇÃO, IRMÃ\u{A0}, 1ª"), ("pl", "ŁÓDŹ – „Ść”"), ("ru", "«СССР», №\u{A0}5 — «Р»"),
            ("es", "¿Qué? ¡Sí! n.º 1"),
        ])
    func `sound text is fine`(locale: String, target: String) throws {
        #expect(try findings(of: EncodingSound(), "Source", target, locale: locale) == [])
    }

    @Test func `lost characters are counted and pointed to`() throws {
        let target = "Gr\u{FFFD}\u{FFFD}e"
        let found = try findings(of: EncodingSound(), "Size", target, locale: "de")
        #expect(found.map(\.summary) == ["2 characters were lost on the way"])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "\u{FFFD}")
    }

    @Test func `a question mark in a word is a warning, in an address none`() throws {
        let found = try findings(of: EncodingSound(), "Size", "Die Gr??e", locale: "de")
        #expect(found.map(\.evidence) == ["\"Gr??e\""])
        #expect(found.first?.severity == .warning)
        #expect(try findings(of: EncodingSound(), "See", "Siehe /page?id=5 oder e.de/a?b", locale: "de") == [])
        #expect(try findings(of: EncodingSound(), "Why?Because", "Why?Because", locale: "de") == [])
    }
}
