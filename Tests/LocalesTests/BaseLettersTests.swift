import Testing

@testable import Locales

struct BaseLettersTests {
    @Test(
        arguments: [
            ("a", "a"), ("A", "a"), ("É", "e"), ("ấ", "a"), ("Ё", "е"), ("Й", "и"), ("Σ", "σ"), ("ΐ", "ι"), ("آ", "ا"),
            ("ß", "ß"),
            ("Ｋ", nil), ("İ", "i"), ("가", nil), ("\u{301}", "\0"), ("5", "5"), ("\u{212B}", "a"),
        ] as [(Unicode.Scalar, Unicode.Scalar?)])
    func `a letter is told without its marks`(letter: Unicode.Scalar, base: Unicode.Scalar?) {
        let letters = baseLetters(below: 0x3000) { (0x300...0x36F).contains($0) || (0x64B...0x65F).contains($0) }
        #expect(letters.count == 0x3000)
        let found = letter.value < 0x3000 ? letters[Int(letter.value)] : nil
        #expect(found == base?.value)
    }

    @Test func `surrogates are beyond the end`() {
        #expect(baseLetters(below: 0x11_0000) { _ in false }.count == 0xD800)
    }
}
