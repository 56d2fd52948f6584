import Testing

@testable import Publishing

struct PercentTextTests {
    @Test func `signs that encode a byte are undone`() {
        #expect(PercentText.decoded("a%20b%C3%a9") == "a bé")
    }

    @Test func `signs that encode nothing stay, and NUL does`() {
        for text in ["100%", "%", "%2", "%zz", "%-0", "%+1", "a%00.png"] { #expect(PercentText.decoded(text) == text) }
    }
}
