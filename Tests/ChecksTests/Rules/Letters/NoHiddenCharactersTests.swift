import Diagnostics
import Testing

@testable import Checks

struct NoHiddenCharactersTests {
    @Test(
        arguments: [
            ("it", "ami\u{200B}cizia", "U+200B ZERO WIDTH SPACE", "amicizia"),
            ("ru", "друж\u{00AD}ба", "U+00AD SOFT HYPHEN", "дружба"),
            ("de", "Freund\u{0008}schaft", "U+0008 control character", "Freundschaft"),
            ("fr", "amitié\u{0085}", "U+0085 control character", "amitié"),
            ("zh-Hans", "友\u{2060}谊", "U+2060 WORD JOINER", "友谊"),
            ("ar", "صد\u{FEFF}اقة", "U+FEFF ZERO WIDTH NO-BREAK SPACE", "صداقة"),
            ("pl", "przyja\u{200D}źń", "U+200D ZERO WIDTH JOINER", "przyjaźń"),
            ("ja", "友x\u{FE0F}情", "U+FE0F VARIATION SELECTOR-16", "友x情"),
            ("zh-Hans", "友\u{FE0F}谊", "U+FE0F VARIATION SELECTOR-16", "友谊"),
            ("it", "ami\u{34F}cizia", "U+034F COMBINING GRAPHEME JOINER", "amicizia"),
            ("pl", "przy\u{FFFC}jaźń", "U+FFFC OBJECT REPLACEMENT CHARACTER", "przyjaźń"),
        ])
    func `a hidden character is named and taken out`(locale: String, target: String, name: String, right: String)
        throws
    {
        let found = try findings(of: NoHiddenCharacters(), "Friendship", target, locale: locale)
        #expect(found.map(\.evidence) == [name])
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("ar", "می\u{200C}خواهم"), ("it", "una famiglia 👨\u{200D}👩\u{200D}👧 felice ❤\u{FE0F}"),
            ("ja", "葛\u{E0100}城市"), ("hi", "क\u{094D}\u{200D}ष"), ("it", "riga\nseconda\tcolonna"),
            ("it", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"), ("ar", "\u{200F}نص"),
        ])
    func `joiners and selectors that do their work are fine`(locale: String, target: String) throws {
        #expect(try findings(of: NoHiddenCharacters(), "Source", target, locale: locale) == [])
    }

    @Test func `what the source has is fine`() throws {
        #expect(try findings(of: NoHiddenCharacters(), "Donau\u{AD}dampf", "Donau\u{AD}dampf", locale: "de") == [])
    }

    @Test func `a control character is an error anywhere, a zero width space only in a word`() throws {
        let control = try findings(of: NoHiddenCharacters(), "a", "a \u{1B} b")
        #expect(control.first?.severity == .error)
        let space = try findings(of: NoHiddenCharacters(), "a", "uno \u{200B} due")
        #expect(space.first?.severity == .warning)
    }
}
