import Diagnostics
import Testing

@testable import Checks

struct BidiBalancedTests {
    @Test(
        arguments: [
            ("it", "un \u{202B}testo", "un testo"), ("ar", "نص \u{2067}هنا", "نص هنا"),
            ("ar", "نص هنا\u{2069}", "نص هنا"), ("ru", "один \u{202C}два", "один два"),
            ("de", "ein \u{202E}Text\u{202C}", "ein Text"), ("ja", "本\u{2066}文\u{2069}です", "本文です"),
            ("it", "\u{200F}testo", "testo"),
        ])
    func `a control that is open, stray or not needed is taken out`(locale: String, target: String, right: String)
        throws
    {
        let found = try findings(of: BidiBalanced(), "A text here", target, locale: locale)
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("ar", "\u{200F}نص \u{2066}Android\u{2069} هنا"), ("ar", "نص\u{200E} C++\u{200E} هنا"),
            ("it", "la parola \u{2067}سلام\u{2069} araba"),
        ])
    func `controls that are closed and needed are fine`(locale: String, target: String) throws {
        #expect(try findings(of: BidiBalanced(), "A text here", target, locale: locale) == [])
    }

    @Test func `controls as in the source are fine`() throws {
        #expect(try findings(of: BidiBalanced(), "\u{2068}{name}\u{2069}", "\u{2068}{name}\u{2069}") == [])
    }

    @Test func `an isolate of the wrong direction is turned round`() throws {
        let target = "اكتب \u{2067}Android\u{2069} هنا"
        let found = try findings(of: BidiBalanced(), "Write Android here", target, locale: "ar")
        #expect(found.map(\.summary) == ["The direction is the opposite of the text inside"])
        #expect(found.first.map { fixed($0, target) } == "اكتب \u{2066}Android\u{2069} هنا")
    }

    @Test func `an isolate that a paragraph ends in is not closed by the next one`() throws {
        let found = try findings(of: BidiBalanced(), "A\nB", "\u{2067}نص\nنص\u{2069}", locale: "ar")
        #expect(
            found.map(\.summary) == [
                "A control of the direction that is never closed", "A control of the direction that closes nothing",
            ])
    }
}
