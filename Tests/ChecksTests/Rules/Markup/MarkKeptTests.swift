import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

/// Shortcodes, attribute lists, formulas, hard line breaks, cells of tables.
struct MarkKeptTests {
    @Test(
        arguments: [
            ("{%link en/news/a-b.md %}", "{%link it/news/a-b.md %}", 0),
            ("{% link _tour/a.md %}", "{% link _it/tour/a.md %}", 0),
            ("{%link en/news/a-b.md %}", "{%link it/news/a-c.md %}", 1),
            ("{% link _tour/a.md %}", "{% link _it/tour/b.md %}", 1),
            ("{%link en/news/a-b.md %}", "{%link de/news/a-b.md %}", 1),
            ("{% link _tour/a.md %}", "{% link tour/a.md %}", 1),
        ])
    func `a shortcode may lead to the page in the reader's language`(source: String, target: String, count: Int) throws
    {
        #expect(try findings(of: ShortcodesKept(), "[a](\(source))", "[b](\(target))").count == count)
    }

    @Test func `a changed shortcode is found, blanks in it are not`() throws {
        let target = "{{< wideo id=\"3\" >}}"
        let found = try findings(of: ShortcodesKept(), "{{< video id=\"3\" >}}", target, locale: "pl")
        #expect(found.map(\.summary) == ["A shortcode was changed"])
        #expect(try findings(of: ShortcodesKept(), "| a |\n|:-:|", "| а |\n|:---:|", locale: "ru") == [])
        #expect(try findings(of: ShortcodesKept(), "{% a %} :smile:", "{%a%} 笑 :smile:", locale: "ja") == [])
        let words = ("{% include a.html root=\"More\" to=\"b-c\" %}", "{% include a.html root=\"Más\" to=\"b-c\" %}")
        #expect(try findings(of: ShortcodesKept(), words.0, words.1, locale: "es") == [])
        let address = "{% include a.html root=\"More\" to=\"b-d\" %}"
        #expect(try findings(of: ShortcodesKept(), words.0, address, locale: "es").count == 1)
    }

    @Test func `a translated id is found`() throws {
        let target = "# Установка {#ustanovka}"
        let found = try findings(of: AttributesKept(), "# Install {#install}", target, locale: "ru")
        #expect(found.first.map { fixed($0, target) } == "# Установка {#install}")
    }

    @Test func `a lost formula is an error, a changed one a warning`() throws {
        #expect(try findings(of: MathKept(), "So $x^2$ is", "Quindi è").map(\.severity) == [.error])
        #expect(
            try findings(of: MathKept(), "So $x^2$ is", "也 $y^2$ 是", locale: "zh-Hans").map(\.severity) == [.warning])
        #expect(try findings(of: MathKept(), "It costs $5 or $6", "Kosztuje 5 lub 6 $", locale: "pl") == [])
    }

    @Test func `hard line breaks are counted`() throws {
        let found = try findings(of: HardBreaksKept(), "a\\\nb\\\nc", "а\\\nб\nв", locale: "ru")
        #expect(found.map(\.evidence) == ["1 here, 2 in the source"])
        #expect(try findings(of: HardBreaksKept(), "a  \n", "甲\n", locale: "zh-Hans") == [])
        #expect(try findings(of: HardBreaksKept(), "a  \nb", "ا\\\nب", locale: "ar") == [])
    }

    @Test func `cells of a row are counted, escaped pipes are none`() throws {
        let found = try findings(of: TableCellsKept(), "| a | b |", "| а б |", locale: "ru")
        #expect(found.map(\.evidence) == ["2 here, 3 in the source"])
        #expect(try findings(of: TableCellsKept(), "| a | b |", #"| 甲\| | 乙 |"#, locale: "ja") == [])
        #expect(try findings(of: TableCellsKept(), "a | b", "a b") == [])
    }
}
