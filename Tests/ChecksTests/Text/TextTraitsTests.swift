import Locales
import SourceText
import Testing

@testable import Checks

struct TextTraitsTests {
    private func traits(_ text: String) -> TextTraits { TextTraits(of: TextSlice(text)) }

    @Test(
        arguments: [
            ("Was?ja", .wordQuestions), ("a.. b", .markRuns), ("a.。", .markRuns), ("。。", .markRuns), ("،,", .markRuns),
            ("Oh..", .ellipses), ("Oh…", .ellipses), ("a ,", .spacedMarks), ("a\u{A0}!", .spacedMarks),
            ("あ　。", .spacedMarks), ("a,b", .tightMarks), ("ا،ب", .tightMarks), ("٣", .wideDigits),
            ("e\u{301}", .loose), ("【", .wideBrackets), ("çã", .wideRuns), ("\u{FFFD}", .lost), ("a  b", .doubleBlanks),
            ("\u{61C}", .hidden), ("a\u{2003}b", .oddBlanks), ("a\u{3000}b", .oddBlanks), ("ﬁ", .letterForms),
            ("ｱ", .letterForms), ("⽂", .letterForms), ("Ａ", .letterForms), ("た．", .wideStops), ("a??", .questionRuns),
            ("a. b", .innerSentences), ("た。た", .innerSentences), ("a.?", .markRuns), ("c\u{34F}a", .hidden),
        ] as [(String, TextTraits)])
    func `neighbours and single characters tell a trait`(text: String, trait: TextTraits) {
        #expect(traits(text).contains(trait))
    }

    @Test(
        arguments: [
            ("a\u{A0}b\u{202F}c", [.oddBlanks, .letterForms]), ("た。「」～", [.letterForms, .wideStops]),
            ("a.b?", [.innerSentences, .questionRuns]), ("Was? Ja", .wordQuestions), ("a. b", .markRuns),
            ("Oh.", .ellipses),
            ("a, b", [.spacedMarks, .tightMarks]),
            ("سلام", [.wideDigits, .digits, .hidden, .spacedMarks]), ("が。", [.markRuns, .loose]),
            ("été", .wideRuns), ("日本", [.lost, .wideBrackets, .wideDigits]),
        ] as [(String, TextTraits)])
    func `other texts do not have it`(text: String, trait: TextTraits) {
        #expect(traits(text).isDisjoint(with: trait))
    }

    @Test(arguments: [[0x80], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE3, 0x81]])
    func `bytes that are no UTF-8 are lost`(bytes: [UInt8]) {
        #expect(TextTraits(of: TextSlice(bytes)).contains(.lost))
        #expect(TextTraits(of: TextSlice(bytes + [0x61])).contains(.letters))
    }

    @Test func `no character has less than its traits`() {
        let table = ScalarTable()
        for value in UInt32(0x80)..<0x3_0000 {
            guard let scalar = Unicode.Scalar(value), value < 0x3400 || value > 0xF8FF || value % 61 == 0 else {
                continue
            }
            let own = traits(String(scalar))
            var wanted: TextTraits = .wide
            if table[value].isDigit { wanted.insert(.wideDigits) }
            // But for angle brackets and a sign of mathematics, which no keyboard writes.
            let isRareSign = value == 0x2329 || value == 0x232A || value == 0x2ADC
            if !isRareSign, !isNFC(TextSlice(String(scalar))) { wanted.insert(.loose) }
            if own.isSuperset(of: wanted), own.contains(.lost) == (value == 0xFFFD) { continue }
            Issue.record("U+\(String(value, radix: 16))")
        }
    }

    @Test func `every mark and every blank is known as one`() {
        let table = ScalarTable()
        for value in UInt32(0x20)..<0x1_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if !MarkKinds(value).isEmpty { #expect(traits(" \(scalar)").contains(.spacedMarks), "\(scalar)") }
            if TextScalar(value, table[value], from: 0, to: 1).isBlank {
                #expect(traits("\(scalar).").contains(.spacedMarks), "U+\(String(value, radix: 16))")
            }
        }
    }
}
