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
            ("de", "VerfĂĽgung in der NĂ¤he", "Verfügung in der Nähe"),
            ("pt", "Guia de instalaĂ§ĂŁo rápida", "Guia de instalação rápida"),
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

    @Test(
        arguments: [
            ("ru", "Òåêñò ïîòåðÿí.", "Текст потерян."), ("ar", "ÇáäÕ ãÝÞæÏ.", "النص مفقود."),
            ("it", "La citt√† è qui.", "La città è qui."), ("fr", "L'├®t├® est l├á.", "L'├®t├® est là."),
            ("ru", "Почтовый ╨╕╨╜╨┤╨╡╨║╤ü.", "Почтовый индекс."),
            ("ru", "все –æ–±–ª–∞—á–Ω—ã–µ планы", "все облачные планы"),
            ("pt", "A traduçăo do texto.", "A tradução do texto."),
            ("es", "El tamańo del texto.", "El tamaño del texto."),
            ("pl", "Program ma uruchomiæ menu.", "Program ma uruchomić menu."),
        ])
    func `text of other old encodings is put right`(locale: String, target: String, right: String) throws {
        let found = try findings(of: EncodingSound(), "The text is here.", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(
        arguments: [
            ("pl", "B³±d po³±czenia", "B³±d"), ("it", "La citt\\u00e0 è qui.", "\\u00e0"),
            ("de", "Gr=C3=B6=C3=9Fe", "=C3=B6"),
            ("es", "Informaci%C3%B3n", "%C3%B3"), ("fr", "L'&amp;eacute;t&eacute;", "&amp;eacute;"),
            ("es", "Una descripci&oacute;n.", "&oacute;"), ("ru", "Как &#1080;звестно.", "&#1080;"),
            ("ru", "Текст ?????? здесь", "??????"), ("ja", "????はここです", "????"),
        ])
    func `what nobody decoded or what was lost is pointed to`(locale: String, target: String, place: String) throws {
        let found = try findings(of: EncodingSound(), "The text is here.", target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [place])
    }

    @Test(
        arguments: [
            ("pl", "5 m³, ±2, 20 km² powierzchni"), ("ru", "Ä, é и ñ — буквы, café"), ("it", "√2 ≈ 1,41; ┌─┐"),
            ("it", "Scrivi \\u+1FF qui"),
            ("it", "a=b, x=C3, 100%AB"), ("it", "Davvero???"), ("de", "\\usepackage und \\u"), ("ar", "كلمة été هنا"),
            ("ru", "из 1–9 и A–Z — «да»"), ("de", "Nach Poznań, A &amp; B &nbsp;&#160;&lt;"),
            ("pt", "O Sr. Bălan foi a Łódź."),
        ])
    func `signs, foreign words and formulas are fine`(locale: String, target: String) throws {
        #expect(try findings(of: EncodingSound(), "The text is here.", target, locale: locale) == [])
    }

    @Test func `a letter of three bytes is shown whole`() throws {
        let found = try findings(of: EncodingSound(), "Five euros", "Cinque =E2=82=AC in tutto", locale: "it")
        #expect(found.map(\.help) == ["write \"€\""])
    }

    @Test func `KOI8 and windows-1251 that were taken for each other are found`() throws {
        for target in ["нРЙПШРЭ ТЮИК", "пФЛТЩФШ ЖБКМ", "тЕДАКТОР файла"] {
            let found = try findings(of: EncodingSound(), "Open the file", target, locale: "ru")
            #expect(found.count == (target.hasSuffix("файла") ? 0 : 1))
        }
        for target in ["мРНК и тРНК", "ОТКРЫТЬ ФАЙЛ", "мРНК в клетке"] {
            #expect(try findings(of: EncodingSound(), "mRNA in the cell", target, locale: "ru") == [])
        }
    }
}
