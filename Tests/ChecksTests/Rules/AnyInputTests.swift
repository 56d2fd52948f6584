import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

/// Every rule on texts made of what rules look at.
struct AnyInputTests {
    private static let pieces: [[UInt8]] =
        [
            "a", "B", "é", " ", "  ", "\n", "\n\n", "\t", "\u{A0}", "\u{202F}", "\u{3000}", ".", ",", "...", "…", "?",
            "!", ":", ";",
            "。", "、", "？", "¿", "¡", "«", "»", "„", "“", "”", "\"", "'", "(", ")", "（", "）", "[", "]", "{", "}", "1",
            "12", "1.5",
            "1,000", "1 000", "٣", "٫", "五", "万", "時半", "10 p.m.", "2 million", "word", "word word", "слово", "كلمة",
            "言葉", "的的",
            "`c`", "**b**", "[l](u)", "<b>", "%s", "{n}", "&amp;", "\u{1A}", "\u{202E}", "e\u{301}", "https://a.b/c",
            "*", "# ", "- ",
        ].map { Array($0.utf8) } + [[0xFF], [0xE3, 0x80], [0xC2], [0xF0, 0x9F]]

    /// A linear congruential generator: the same texts in every run.
    private struct Generator {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }

        mutating func text() -> [UInt8] {
            (0..<next(below: 12)).flatMap { _ in AnyInputTests.pieces[next(below: AnyInputTests.pieces.count)] }
        }
    }

    @Test(arguments: ["it", "fr", "de", "ar", "ja", "zh-Hans", "es", "ru", "th", "el"])
    func `findings and fixes stay inside of the translation`(locale: String) throws {
        var generator = Generator(state: UInt64(locale.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
        let scalars = ScalarTable()
        let knowledge = LocaleKnowledge(try LocaleTag(locale), scalars: scalars)
        let english = LocaleKnowledge(try LocaleTag("en"), scalars: scalars)
        for round in 0..<400 {
            let kind: CheckedText.Kind = round % 5 == 0 ? .message : round % 5 == 1 ? .plain : .markdown
            let (source, target) = (generator.text(), generator.text())
            let pair = TranslationPair(
                source: CheckedText(TextSlice(source), kind: kind, table: scalars),
                target: CheckedText(TextSlice(target), kind: kind, table: scalars), locale: knowledge,
                sourceLocale: english)
            for rule in RuleBook.standard {
                for finding in rule.findings(in: pair) {
                    let places = finding.fix.map(\.range) + (finding.range.map { [$0] } ?? [])
                    #expect(places.allSatisfy { $0.start >= 0 && $0.end <= target.count }, "\(rule.id): \(target)")
                }
            }
        }
    }
}
