import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct EmphasisClosesTests {
    @Test(
        arguments: [
            ("**Note:** x", "**注意**：x", "zh-Hans"), ("a *b*", "*б* а", "ru"), ("5 * 3 * 2", "5 * 3 * 2", "it"),
            ("Name *", "Nome *", "it"), ("snake_case_name", "nome snake_case_name", "it"), (#"\*a"#, #"\*b"#, "fr"),
            ("See `a <b>`_. Or `c <d>`_.", "`a <b>`_ か `c <d>`_ を参照", "ja"), ("x", "* y", "de"), ("`*a`", "`*a`", "ar"),
            ("Cu_t", "_Вырезать", "ru"), ("Two-_sided:", "両面印刷(_S):", "ja"), ("All *.cpp files", "*.cpp ملفات", "ar"),
        ])
    func `marks that work, and those of the source, are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: EmphasisCloses(), source, target, locale: locale) == [])
    }

    /// Each does not work in CommonMark as it stands, and does as it is repaired.
    @Test(
        arguments: [
            ("The **important** one", "**「重要」**の方", "「**重要**」の方", "ja"),
            ("**Languages:** English", "**语言：**英语", "**语言**：英语", "zh-Hans"),
            ("__Address:__ Vienna", "__ العنوان:__ فيينا", "__العنوان:__ فيينا", "ar"),
            ("a **word** here", "una ** parola ** qui", "una **parola** qui", "it"),
            ("a **word** here", "ein **Wort* hier", "ein **Wort** hier", "de"),
            ("**Loops.**", "**Pętle.", "**Pętle.**", "pl"), ("**Loops.**", "Pętle.**", "**Pętle.**", "pl"),
            ("see *this* (now)", "voir*(ceci)*maintenant", "voir(*ceci*)maintenant", "fr"),
        ])
    func `the working spelling is the fix`(source: String, target: String, wanted: String, locale: String) throws {
        let found = try findings(of: EmphasisCloses(), source, target, locale: locale)
        #expect(found.count == 1)
        let finding = try #require(found.first)
        #expect(fixed(finding, target) == wanted)
        #expect(try findings(of: EmphasisCloses(), source, wanted, locale: locale) == [])
    }

    @Test func `the reason and the right spelling are told`() throws {
        let target = "これは**「重要」**の話"
        let found = try findings(of: EmphasisCloses(), "It is **important** here", target, locale: "ja")
        #expect(found.map(\.summary) == ["Emphasis does not close"])
        #expect(found.first?.evidence == "\"**\" does not close between 」 and の")
        #expect(found.first?.help == "write 「**重要**」")
        #expect(found.first.flatMap { text(at: $0, in: target) } == "**「重要」**")
    }

    @Test func `a single mark in the middle has no fix`() throws {
        let target = "una **parola qui"
        let found = try findings(of: EmphasisCloses(), "a **word** here", target)
        #expect(found.map(\.summary) == ["A mark of emphasis is alone"])
        #expect(found.first?.fix == [])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "**")
    }

    @Test func `bold words that close at the wrong mark are found`() throws {
        let target = "**[甲](a)：**や**[乙](b)**"
        let found = try findings(of: EmphasisCloses(), "**[A](a)** or **[B](b)**", target, locale: "ja")
        #expect(found.map(\.summary) == ["Emphasis closes at the wrong mark"])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "**や**")
        #expect(try findings(of: EmphasisCloses(), "**a **b** c**", "**а **б** в**", locale: "ru") == [])
    }

    @Test func `many marks are judged in time`() throws {
        let target = String(repeating: "**「あ」**の", count: 2_000)
        #expect(try !findings(of: EmphasisCloses(), "a **b**", target, locale: "ja").isEmpty)
    }
}
