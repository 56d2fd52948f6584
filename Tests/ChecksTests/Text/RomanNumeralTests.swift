import Testing

@testable import Checks

struct RomanNumeralTests {
    @Test(
        arguments: [("XIV", 14), ("XLV", 45), ("MCMXCIX", 1999), ("II", 2), ("MMMCMXCIX", 3999)] as [(String, UInt64)])
    func `numerals have their values`(text: String, value: UInt64) {
        #expect(RomanNumeral.value(Array(text.utf8)[...]) == value)
    }

    @Test(arguments: ["XIIII", "IVX", "IC", "xiv", "MMMM", "A", "", "VV", "IIX", "IIIIIIIIIIIIIIIIIIIIIIII"])
    func `what is written otherwise is none`(text: String) {
        #expect(RomanNumeral.value(Array(text.utf8)[...]) == nil)
    }
}
