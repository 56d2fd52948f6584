import Locales
import Testing

@testable import Segments

@Suite struct SRXPatternTests {
    @Test(arguments: [
        ("a*b+c?", "a{0,100}b{1,100}c?"),
        ("a*?b++c{2,}d{2,}?e{3,200}f{4}", "a{0,100}?b{1,100}+c{2,100}d{2,100}?e{3,200}f{4}"),
        ("\\*[*+]\\p{L}*(?:x)+(?<n>y)", "\\*[*+]\\p{L}{0,100}(?:x){1,100}(?<n>y)"),
        ("[a[*]\\]+]+\\Q*+\\E*", "[a[*]\\]+]{1,100}\\Q*+\\E{0,100}"),
        ("\\(?+", "\\(?+"),
        ("x{500,}", "x{500,500}"),
        ("\\Qa+", "\\Qa+\\E"),
    ])
    func `repetitions without an end get one`(pattern: String, bounded: String) throws {
        #expect(SRXPattern.bounded(pattern) == bounded)
        _ = try TextPattern("(?<=\(bounded))")
    }

    @Test func `choices are seen outside of sets and escapes`() {
        for pattern in ["a|b", "a*?", "a??", "a{2}?"] { #expect(SRXPattern.mayEndLater(pattern), "\(pattern)") }
        for pattern in ["[a|b]", "a?", "\\|", "a*", "\\??"] { #expect(!SRXPattern.mayEndLater(pattern), "\(pattern)") }
    }
}
