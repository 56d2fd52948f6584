import Diagnostics
import Locales
import SourceText
import Testing

@testable import Segments

@Suite struct SRXRulesTests {
    private func segments(_ text: String, _ rules: [(break: Bool, before: String, after: String)]) throws -> [String] {
        let rules = SRXRules(try #require(SRXSample.document(rules)), language: .english)
        let segments = SRXSample.segments(of: text, rules)
        #expect(rules.diagnostics.isEmpty)
        return segments
    }

    @Test func `the example of the standard is cut as it says`() throws {
        let rules = [(false, "\\sU\\.K\\.", "\\s"), (false, "Mr\\.", "\\s"), (true, "[\\.\\?!]+", "\\s")]
        let text = "The U.K. Prime Minister, Mr. Blair, was seen out today."
        #expect(try segments(text, rules) == [text])
        #expect(try segments(text + " Why?! Ask.", rules) == [text, " Why?!", " Ask."])
    }

    @Test func `the first rule that matches a place decides`() throws {
        let rules = [
            (false, "a[\\.\\?]", " "), (true, "\\.", " "), (false, "b[\\.\\?]", " "), (true, "\\?", " "),
            (false, "c[\\.\\?]", " "),
        ]
        #expect(try segments("a? b? a. b. c. c? d.", rules) == ["a? b? a. b.", " c.", " c?", " d."])
        #expect(try segments("a. b. c", [(false, "", ""), (true, "\\.", " ")]) == ["a. b. c"])
        #expect(try segments("abcab", [(false, "a", " ")]) == ["abcab"])
    }

    @Test func `every place is tested, inside of longer matches too`() throws {
        #expect(try segments("A...B", [(true, "\\.\\.\\.", ""), (true, "\\.\\.", "")]) == ["A..", ".", "B"])
        #expect(try segments("xabcd", [(false, "b", "c"), (true, "b", ""), (true, "abc", "")]) == ["xabc", "d"])
        #expect(try segments("A. B. C", [(true, "^.*\\.", "\\s")]) == ["A.", " B.", " C"])
        #expect(try segments("A. B. C", [(true, "^.*?\\.", "\\s")]) == ["A.", " B.", " C"])
        #expect(try segments("abc", [(true, "a|ab", "")]) == ["a", "b", "c"])
        #expect(try segments("a b", [(true, "", "")]) == ["a", " ", "b"])
    }

    @Test func `breaks are offsets in bytes and never inside of a character`() throws {
        let rules = SRXRules(try #require(SRXSample.document([(true, "", "")])), language: .english)
        #expect(rules.breaks(in: Array("ż🐢a".utf8)) == [2, 6])
        #expect(rules.breaks(in: []) == [])
        #expect(rules.breaks(in: [0x61]) == [])
        #expect(rules.breaks(in: [0xFF, 0x61, 0xE2, 0x82]) == [1, 2])
    }

    @Test func `exceptions look behind as far as they need`() throws {
        let rules = [
            (false, "([0-9]+\\.|[0-9]{1,}\\.)", "\\s"), (false, "\\b\\p{Lu}[\\p{L}]+\\s?\\w*\\.", "\\s\\p{Ll}"),
            (false, "(?i)\\bbspw\\.", "\\s"), (false, "(['\"])x\\1\\.", "\\s"), (true, "\\.", "\\s"),
        ]
        #expect(try segments("Am 31. Mai. So.", rules) == ["Am 31. Mai.", " So."])
        #expect(try segments("Es ist BSPW. So und. Nun", rules) == ["Es ist BSPW. So und.", " Nun"])
        #expect(try segments("Der Herr Dr. kam. Er 'x'. Ja", rules) == ["Der Herr Dr. kam.", " Er 'x'. Ja"])
    }

    @Test func `a look-behind without a greatest length, as Java allows it, is read`() throws {
        let rules = [(false, "(?<!\\d\\s*)\\bs\\.", "\\s"), (true, "\\.", "\\s")]
        #expect(try segments("see s. 5. And 5 s. Then", rules) == ["see s. 5.", " And 5 s.", " Then"])
    }

    @Test func `Japanese is cut without spaces`() throws {
        #expect(
            try segments("これは文です。次の文！終わり", [(true, "[。！？]", "")]) == ["これは文です。", "次の文！", "終わり"])
    }

    @Test func `a rule that takes too long is left out and reported`() throws {
        let text = String(repeating: "a", count: 60) + "! End. More"
        for isBreak in [true, false] {
            let document = try #require(SRXSample.document([(isBreak, "(a+)+b", ""), (true, "[.!]", "\\s")]))
            let rules = SRXRules(document, language: .english)
            _ = SRXSample.segments(of: String(repeating: "a", count: 3_000) + "b.", rules)
            #expect(SRXSample.segments(of: text, rules).suffix(2) == [" End.", " More"])
            #expect(rules.diagnostics.allSatisfy { $0.id == "srx-slow-rule" && $0.file?.path == "a.srx" })
        }
    }

    @Test func `a long text costs little`() throws {
        let rules = [(false, "\\b[A-Z][a-z]*\\.", "\\s"), (true, "[^.]*[.?!]+", "\\s"), (true, "\\S*", "\\n")]
        let text = String(repeating: "This is one. And Mr. Smith.\n", count: 5_000)
        let cut = try #require(SRXSample.document(rules))
        #expect(SRXRules(cut, language: .english).breaks(in: Array(text.utf8)).count == 5_000)
    }
}
