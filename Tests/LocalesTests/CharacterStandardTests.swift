import Testing

@testable import Locales

struct CharacterStandardTests {
    private func has(_ name: CharacterStandard.Name, _ scalar: Unicode.Scalar) -> Bool {
        CharacterStandard(name).contains(scalar.value)
    }

    @Test func `each standard has the characters of its country`() {
        #expect(has(.gb2312, "这") && !has(.gb2312, "這"))
        #expect(has(.big5, "這") && !has(.big5, "这"))
        #expect(has(.shiftJIS, "学") && has(.shiftJIS, "國") && !has(.shiftJIS, "这"))
    }
}
