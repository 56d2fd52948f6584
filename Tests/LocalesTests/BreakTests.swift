import SourceText
import Testing

@testable import Locales

@Suite struct SentenceBreakerTests {
    @Test func `boundaries are byte offsets of the UTF-8 text`() {
        let breaker = SentenceBreaker(.english)
        #expect(breaker.boundaries(in: TextSlice("Hello there. Go on! Now?")) == [0, 13, 20, 24])
        #expect(breaker.boundaries(in: TextSlice("Élan. 日本語です。👍 OK. B")) == [0, 7, 25, 34, 35])
        #expect(breaker.boundaries(in: TextSlice.empty) == [])
        #expect(breaker.boundaries(in: TextSlice("x")) == [0, 1])
    }

    @Test func `a slice of a file counts from its own start`() {
        let file = TextSlice("Skip me. É. B.")
        #expect(SentenceBreaker(.english).boundaries(in: TextSlice(file.bytes.dropFirst(9))) == [0, 4, 6])
    }

    @Test func `a semicolon ends a question in Greek only`() throws {
        let text = TextSlice("Τι; Ναι")
        #expect(SentenceBreaker(try LocaleTag("el")).boundaries(in: text) == [0, 6, 12])
        #expect(SentenceBreaker(.english).boundaries(in: text) == [0, 12])
    }

    @Test(
        arguments: [
            [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x41, 0x2E, 0x20, 0xFE, 0x42],
            [0, 0, 0], [0xC0, 0x80], [0x80, 0x80, 0x2E, 0x20, 0x41],
        ] as [[UInt8]])
    func `ill-formed bytes break nothing`(bytes: [UInt8]) {
        let boundaries = SentenceBreaker(.english).boundaries(in: bytes)
        #expect(boundaries.first == 0)
        #expect(boundaries.last == bytes.count)
        #expect(boundaries == boundaries.sorted())
    }

    @Test func `ill-formed bytes become as many replacement characters as in the standard library`() {
        var generator = SmallGenerator(state: 7)
        for _ in 0..<500 {
            let bytes = (0..<12).map { _ in
                [0x41, 0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xF0, 0xF4][generator.next(8)] as UInt8
            }
            #expect(UTF16Text(bytes).units == Array(String(decoding: bytes, as: UTF8.self).utf16))
        }
    }
}

@Suite struct WordCounterTests {
    @Test(arguments: [
        ("en", "It's 3.5 km to Saint-Denis, e.g. by foot_path.", 9), ("fr", "L’été, où dormir ?", 3),
        ("ja", "これは日本語の文章です。", 6), ("zh-Hans", "这是一个中文句子。", 5), ("ar", "مرحبا بالعالم!", 2),
        ("ru", "Привет, мир 2026!", 3), ("pl", "Zażółć gęślą jaźń.", 3), ("de", "Straße & Fluß", 2),
        ("th", "ภาษาไทย", 2), ("en", "", 0), ("en", " \n\t… —", 0), ("en", "👍🏽", 0),
    ])
    func `words are counted as ICU breaks them`(text: String, sample: String, count: Int) throws {
        #expect(WordCounter(try LocaleTag(text)).count(TextSlice(sample)) == count)
    }

    @Test func `the fast count of ASCII equals ICU's in every locale`() throws {
        let alphabet = Array("aZ09.,;:'\"- _/\n!@#%+\u{7F}\u{0}\r$".utf8)
        for text in LocaleTag.defaults.map(\.tag) + ["el", "fi", "sv", "he", "th", "ko", "hy", "en-US-u-va-posix"] {
            var generator = SmallGenerator(state: 42)
            let counter = WordCounter(try LocaleTag(text))
            for _ in 0..<1_000 {
                let bytes = (0..<generator.next(14)).map { _ in alphabet[generator.next(alphabet.count)] }
                let expected = bytes.withUnsafeBufferPointer { counter.countByICU($0) }
                #expect(counter.count(TextSlice(bytes)) == expected, "\(text): \(bytes)")
            }
        }
    }

    @Test func `a colon joins in Finnish, whose rules are tailored`() throws {
        #expect(WordCounter(try LocaleTag("fi")).count(TextSlice("EU:n jäsen EU:ssa")) == 3)
        #expect(WordCounter(try LocaleTag("fi")).count(TextSlice("EU:n")) == 1)
        #expect(WordCounter(.english).count(TextSlice("EU:n")) == 2)
    }
}

/// A tiny deterministic generator, so that a failure can be repeated.
struct SmallGenerator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(bound, 1)
    }
}
