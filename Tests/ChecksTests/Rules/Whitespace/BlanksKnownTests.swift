import Testing

@testable import Checks

struct BlanksKnownTests {
    @Test(
        arguments: [
            ("it", "La\u{3000}casa", "La casa"), ("de", "Das\u{2003}Haus", "Das Haus"),
            ("ru", "Этот\u{2009}дом", "Этот дом"), ("ar", "هذا\u{3000}البيت", "هذا البيت"),
            ("fr", "La\u{205F}maison", "La maison"), ("pl", "Ten\u{200A}dom", "Ten dom"),
        ])
    func `a blank of another width between words becomes a plain one`(locale: String, target: String, right: String)
        throws
    {
        let found = try findings(of: BlanksKnown(), "The house", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(
        arguments: [
            ("ja", "この\u{3000}家"), ("zh-Hans", "房子\u{3000}很大"), ("fr", "10\u{2009}000 maisons\u{202F}!"),
            ("de", "Haus\u{A0}Nr. 5\u{2009}–\u{2009}7"), ("it", "La casa"),
        ])
    func `blanks of the language, of numbers and beside marks are fine`(locale: String, target: String) throws {
        #expect(try findings(of: BlanksKnown(), "The house", target, locale: locale) == [])
    }

    @Test func `what the source has is fine`() throws {
        #expect(try findings(of: BlanksKnown(), "The\u{2003}house", "La\u{2003}casa") == [])
    }
}
