import Testing

@testable import Locales

@Suite struct UTF16StringTests {
    @Test(arguments: ["", "plain", "naïve Straße", "Привет, мир", "日本語と中文", "emoji 👩‍👩‍👧 and 𝒜", "\u{0}\u{FFFF}\u{10FFFF}"])
    func `units of a text give the text`(text: String) {
        #expect(String(utf16: Array(text.utf16)) == text)
        #expect(Array(String(utf16: Array(text.utf16)[...]).utf8) == Array(text.utf8))
    }

    @Test(arguments: [
        [0xD800], [0xDC00], [0x61, 0xD800], [0xD800, 0x61], [0xDC00, 0xD800], [0xD800, 0xD800, 0xDC00],
        [0xDFFF, 0xDFFF],
    ])
    func `a surrogate without its partner is a replacement character, as the standard library has it`(units: [UInt16]) {
        #expect(String(utf16: units) == String(decoding: units, as: UTF16.self))
    }
}
