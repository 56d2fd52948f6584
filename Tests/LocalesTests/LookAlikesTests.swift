import Testing

@testable import Locales

struct LookAlikesTests {
    private let latin = LookAlikes(
        alphabet: Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZé".unicodeScalars))

    @Test(
        arguments: [
            ("\u{0430}", "a"), ("\u{0410}", "A"), ("\u{03BF}", "o"), ("\u{0456}", "i"), ("\u{0455}", "s"),
            ("\u{041D}", "H"), ("\u{0435}", "e"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func `a letter of another script has its double, in its case`(letter: Unicode.Scalar, double: Unicode.Scalar) {
        #expect(latin.letter(like: letter) == double)
    }

    @Test(arguments: ["ж", "λ", "字", "ש"] as [Unicode.Scalar])
    func `a letter of its own look has none`(letter: Unicode.Scalar) { #expect(latin.letter(like: letter) == nil) }
}
