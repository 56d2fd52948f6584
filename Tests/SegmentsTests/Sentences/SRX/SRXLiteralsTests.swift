import Locales
import Testing

@testable import Segments

@Suite struct SRXLiteralsTests {
    private func units(_ text: String) -> [SRXLiterals.Last] {
        text.utf16.map { $0 == 0x20 ? .space : .unit($0) }
    }

    @Test(arguments: [
        ("\\bnp\\.\\s", "np. ", ".np"), ("(a|b)\\.", ".", "."), ("ab*", "", "a"), ("a+", "a", "a"), ("a{2}b", "b", "b"),
        ("x\\.\\b", "x.", ".x"), ("[ab]c$", "c", "c"), ("a|b", "", ""), ("\\u002E\\d", "", "."), ("(?x) a", "", ""),
        ("\\Qab\\E", "", ""), ("a(?=b)", "", "a"), ("a?b", "b", "b"), ("ab??c", "c", "ac"), ("[]a]b", "", ""),
    ])
    func `what every match ends with and holds is read off`(pattern: String, tail: String, required: String) {
        let literals = SRXLiterals(pattern)
        #expect(literals.tail == units(tail))
        #expect(literals.required.sorted() == Array(required.utf16).sorted())
    }

    @Test func `a place is refused only where no match can end`() {
        let text = PatternText("das BSPW.\u{A0}Straße.")
        #expect(SRXLiterals("bspw\\.").canEnd(at: 9, in: text) == false)
        #expect(SRXLiterals("(?i)bspw\\.").canEnd(at: 9, in: text))
        #expect(SRXLiterals("(?i)bspx\\.").canEnd(at: 9, in: text) == false)
        #expect(SRXLiterals("(?i)strasse\\.").canEnd(at: 17, in: text))
        #expect(SRXLiterals("W\\.\\s").canEnd(at: 10, in: text))
        #expect(SRXLiterals("ddas").canEnd(at: 3, in: text) == false)
    }
}
