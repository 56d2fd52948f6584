import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct QuotesPairedTests {
    @Test(
        arguments: [
            ("de", "Er sagte „ja.", "„"), ("it", "Disse «sì.", "«"), ("ja", "「はいと言った。", "「"),
            ("fr", "Il dit oui».", "»"),
            ("it", "Disse \"sì.", "\""), ("zh-Hans", "他说“是。", "“"),
        ])
    func `a quotation that is not closed or opened is found`(locale: String, target: String, place: String) throws {
        let found = try findings(of: QuotesPaired(), "He said \"yes\".", target, locale: locale)
        #expect(found.map(\.summary) == ["A quotation mark has no partner"])
        #expect(found.first.flatMap { text(at: $0, in: target) } == place)
    }

    @Test(
        arguments: [
            "„ja“", "„ja”", "“ja”", "»ja«", "«a ‹b› c»", "l’ora dell'amico", "schermo da 5\"", "『はい』", "c'è 'uno'",
        ])
    func `pairs of any style, apostrophes and inches are fine`(target: String) throws {
        #expect(try findings(of: QuotesPaired(), "He said \"yes\".", target) == [])
    }

    @Test func `a quotation of two kinds of marks is another rule's`() throws {
        let found = try findings(of: QuotesOfTheLanguage(), "He said \"yes\".", "Er sagte „ja\".", locale: "de")
        #expect(found.map(\.help) == ["write „…“"])
        #expect(try findings(of: QuotesPaired(), "He said \"yes\".", "Er sagte „ja\".", locale: "de") == [])
        #expect(try findings(of: QuotesOfTheLanguage(), "\"a\" “b”", "\"a\" “b”", locale: "de") == [])
    }

    @Test(arguments: [("`", "«\u{A0}", "fr"), ("'", "»", "de"), ("\"", "„", "pl")])
    func `a source of one mark is left alone`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: QuotesPaired(), source, target, locale: locale) == [])
        #expect(try findings(of: EdgeSpacesKept(), source, target, locale: locale) == [])
    }

    @Test func `a digit at the end of a quotation is no measure of inches`() throws {
        let source = "Trust \"ISRG Root X1\" or \"ISRG Root X2\", in \"chapter 3\"."
        #expect(
            try findings(of: QuotesPaired(), source, "Usa il certificato \"ISRG Root X1\", al \"capitolo 3\".") == [])
        #expect(try findings(of: QuotesPaired(), source, "Usa \"ISRG Root X1\" o \"ISRG Root X2.").count == 1)
        #expect(try findings(of: QuotesPaired(), "A 15\" screen", "Uno schermo da 15\"") == [])
    }
}
