import Locales
import SourceText
import Testing

@testable import Segments

@Suite struct SentenceRulesTests {
    private func cut(_ text: String, _ language: String, _ exceptions: SentenceExceptions = .none) throws -> [String] {
        let bytes = Array(text.utf8)
        let cutter = try SentenceCutter(LocaleTag(language), exceptions: exceptions)
        return cutter.sentences(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: SentenceSamples.all)
    func `a text is cut where the rules of its language say`(sample: SentenceSamples.Sample) throws {
        #expect(try cut(sample.text, sample.language) == sample.sentences)
    }

    @Test(arguments: ["ar", "de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "zh"])
    func `every line of the data is in a section that is known`(language: String) {
        #expect(SentenceData.of(language: language).strayLines == [])
    }

    @Test func `data of one's own changes what an abbreviation is`() {
        let data = SentenceData(Array("[abbreviations]\nfoo., z. B.\n=Bar.\n[nonsense]\nx\n".utf8))
        func traits(_ word: String) -> WordTraits {
            data.traits(of: ByteRange(0, word.utf8.count), in: Array(word.utf8))
        }
        #expect(traits("Foo") == .abbreviation)
        #expect(traits("z.B") == .abbreviation)
        #expect(traits("Bar") == .abbreviation)
        #expect(traits("bar") == [])
        #expect(data.strayLines == ["[nonsense]", "x"])
    }

    @Test func `a workspace forbids and adds breaks`() throws {
        let exceptions = SentenceExceptions(
            forbid: ["Ctr.", "made by Foo Corp.| The"], add: ["Sect. B |then", "– and", ""])
        #expect(try cut("The Ctr. Room. It is.", "en", exceptions) == ["The Ctr. Room.", "It is."])
        #expect(try cut("It is made by Foo Corp. The end.", "en", exceptions) == ["It is made by Foo Corp. The end."])
        #expect(try cut("See Foo Corp. The end.", "en", exceptions) == ["See Foo Corp.", "The end."])
        #expect(
            try cut("See Sect. B  then *go* – and come.", "en", exceptions) == [
                "See Sect. B", "then *go* – and", "come.",
            ])
        #expect(try cut("See [Sect. B then](x) go.", "en", exceptions) == ["See [Sect. B then](x) go."])
    }

    @Test func `another finder takes the place of the rules`() {
        struct EveryTen: BreakFinder {
            func breaks(in text: [UInt8]) -> [Int] { Array(stride(from: 10, to: text.count, by: 10)) }
        }
        let text = Array("aaaaaaaaa bbbbbbbb `b cc` c".utf8)
        #expect(SentenceCutter(EveryTen()).sentences(of: text) == [ByteRange(0, 9), ByteRange(10, 27)])
    }

    @Test(
        arguments: [
            ".", "...", "?!", "\u{FFFD}", ". ", " . ", ".\"", "a.", "A.", "1.", "(", "[", ". . . . . .", "。", "」", "«",
            "\u{200B}.",
            "!)!)", "'", "\u{2028}.", ".\u{202C}", "a.) b.) ", "1. 1. ", "• ", "[1].[2]. ", "\" . ", "É. é. ", "д. Д. ",
            "😀. ",
        ])
    func `any text is cut in order and without loss`(piece: String) throws {
        for language in ["en", "de", "ja", "ar", "fi"] {
            let text = Array(String(repeating: piece, count: 40).utf8)
            var end = 0
            for sentence in try SentenceCutter(LocaleTag(language)).sentences(of: text) {
                #expect(sentence.start >= end && !sentence.isEmpty)
                #expect(text[end..<sentence.start].allSatisfy(ASCII.isWhitespace))
                end = sentence.end
            }
            #expect(text[end...].allSatisfy(ASCII.isWhitespace))
        }
    }

    @Test func `broken bytes are text as well`() throws {
        let pieces: [[UInt8]] = [
            [0xE3, 0x80], [0xE2], [0xFF, 0x2E], [0xD8], [0x2E, 0x20, 0xE3], [0xF0, 0x9F, 0x2E, 0x20, 0x41],
        ]
        for piece in pieces {
            let text = Array(repeatElement(piece, count: 9).joined())
            #expect(try SentenceCutter(LocaleTag("ja")).sentences(of: text).last?.end == text.count)
        }
    }

    @Test(arguments: ["a. \" ", "1. ", "(a. B ", ". ", "A. ", "... ", "a.) ", "x? ", "[1] "])
    func `long runs of marks take linear time`(piece: String) throws {
        let text = Array(String(repeating: piece, count: 20_000).utf8)
        let cutter = try SentenceCutter(LocaleTag("en"))
        #expect(processorSeconds { _ = cutter.sentences(of: text) } < 20)
    }
}
