import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct BlockMarksKeptTests {
    @Test(
        arguments: [
            ("# A", "# Б", "ru"), ("- a", "* ب", "ar"), ("1. a", "2. 甲", "ja"), ("1 January", "1. Januar", "de"),
            ("1. a", "١. أ", "ar"), ("#hash", "#гэш", "ru"), ("-5 is", "-5 ist", "de"),
        ])
    func `the same marks are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: BlockMarksKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("## A", "B", "## B"), ("> A", "B", "> B"), ("A", "* B", "B"),
            ("## A", "# B", "## B"),
            ("- A", "# B", "- B"),
        ])
    func `a lost, added or changed mark has a fix`(source: String, target: String, wanted: String) throws {
        let found = try findings(of: BlockMarksKept(), source, target)
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == wanted)
    }

    @Test(arguments: [("Second place", "2. Platz"), ("A.[^1]", "1. B"), ("Five below", "- 5 Grad"), ("- A", "2. B")])
    func `a number at the beginning is never taken away`(source: String, target: String) throws {
        let found = try findings(of: BlockMarksKept(), source, target, locale: "de")
        #expect(found.map(\.fix) == [[]])
    }

    @Test func `the message tells what the mark makes of the text`() throws {
        let found = try findings(of: BlockMarksKept(), "## 甲", "乙", locale: "zh-Hans")
        #expect(found.first?.evidence == "\"## \" makes the source a heading of level 2")
        #expect(found.first?.severity == nil)
        #expect(try findings(of: BlockMarksKept(), "- on keypad", "テンキー", locale: "ja").map(\.severity) == [.warning])
    }

    @Test func `a heading whose source lacks the blank may have it`() throws {
        #expect(try findings(of: BlockMarksKept(), "##At the training", "## Al corso") == [])
        #expect(try findings(of: BlockMarksKept(), "##At the training", "### Al corso").count == 1)
    }

    @Test(
        arguments: [
            ("— Anna, the author", "- Anna, autrice", "it", "— Anna, autrice"), ("– Anna", "- Анна", "ru", "– Анна"),
            ("-- Anna", "- Anna", "de", "-- Anna"), ("\\- Anna", "- آنا", "ar", "\\- آنا"),
            ("― Anna", "- アンナ", "ja", "― アンナ"),
        ])
    func `a dash at the beginning becomes that of the source`(
        source: String, target: String, locale: String, wanted: String
    ) throws {
        let found = try findings(of: BlockMarksKept(), source, target, locale: locale)
        #expect(found.map { fixed($0, target) } == [wanted])
    }

    @Test func `a dash that the source does not have is never taken away`() throws {
        #expect(try findings(of: BlockMarksKept(), "A", "- B").map(\.fix) == [[]])
    }

    @Test(
        arguments: [
            ("Lines that begin with # are comments.", "# で始まる行はコメントです。", "ja"),
            ("Type > to write to a file.", "> を入力するとファイルに書き込みます。", "ja"),
            ("+ at start of expression", "表达式以 + 开头", "zh-Hans"), ("- Set it", "· Ставится", "ru"),
        ])
    func `a mark that is a word of the text is left alone`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: BlockMarksKept(), source, target, locale: locale) == [])
    }
}
