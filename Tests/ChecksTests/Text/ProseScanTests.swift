import Locales
import SourceText
import Testing

@testable import Checks

struct ProseScanTests {
    private func scan(_ text: String) -> ProseScan { ProseScan(Array(text.utf8), ScalarTable()) }

    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return scan(text).words.map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
    }

    @Test(
        arguments: [
            ("One two-three, it's 4x.", ["One", "two", "three", "it", "s", "4x"]),
            ("Łódź i Żółć", ["Łódź", "i", "Żółć"]), ("Где вы?", ["Где", "вы"]), ("", []), (" . ", []),
            ("日本のSwift言語です", ["日本", "の", "Swift", "言語", "です"]), ("第3章", ["第3章"]),
            ("cafe\u{301} x", ["cafe\u{301}", "x"]),
        ] as [(String, [String])])
    func `words are runs of letters, marks and digits`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func `a word tells its script and whether it has one`() {
        let words = scan("Swift Код вAndroid 12 x2").words
        #expect(words.map(\.script) == [.latin, .cyrillic, .cyrillic, .common, .latin])
        #expect(words.map(\.isOneScript) == [true, true, false, true, true])
        #expect(words.map(\.hasLetter) == [true, true, true, false, true])
        #expect(scan("вAndroid").hasMixedWords)
        #expect(!scan("日本のSwift").hasMixedWords)
    }

    @Test func `letters are counted without marks`() {
        #expect(scan("a1 é\u{301} Код").letterCount == 6)
        #expect(scan("a1 é Код b").asciiLetterCount == 2)
    }

    @Test func `scalars have their places, whatever the bytes are`() {
        let bytes: [UInt8] = [0x61, 0xC3, 0xA9, 0xFF, 0xE3, 0x81, 0x82, 0xF0, 0x9F, 0x98, 0x80, 0xE3, 0x81]
        let scan = ProseScan(bytes, ScalarTable())
        #expect(scan.scalars.map(\.value) == [0x61, 0xE9, 0xFFFD, 0x3042, 0x1F600, 0xFFFD])
        #expect(scan.scalars.map(\.start) == [0, 1, 3, 4, 7, 11])
        #expect(scan.scalars.last?.end == bytes.count)
    }
}
