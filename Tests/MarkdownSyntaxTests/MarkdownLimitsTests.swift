import Testing

@testable import MarkdownSyntax

@Suite struct MarkdownLimitsTests {
    private func fault(_ text: String) -> MarkdownLimits.Fault? { MarkdownLimits.fault(in: Array(text.utf8)) }

    @Test func `ordinary texts are within the limits`() {
        #expect(fault("# A\n\n> > - b\n\n" + String(repeating: "-", count: 500) + "\n\n* * * * *\n") == nil)
        #expect(fault(String(repeating: "*word* [a](b)\n\n", count: 20_000)) == nil)
        #expect(fault(String(repeating: "- ", count: 5_000)) == nil)
        #expect(fault(String(repeating: " ", count: 5_000) + "code") == nil)
    }

    @Test(arguments: [">", "> ", "1. ", "+ ", "- * ", "[^a]: ", "> - "])
    func `thousands of nested quotes and lists are refused`(mark: String) {
        guard case .tooDeep(let offset, limit: 100) = fault("a\n" + String(repeating: mark, count: 5_000) + "a") else {
            Issue.record("\(mark) is not refused")
            return
        }
        #expect(offset < 1_000)
    }

    @Test func `lists nested line by line are refused`() {
        let lines = (0..<200).map { String(repeating: "  ", count: $0) + "- a\n" }
        #expect(fault(lines.prefix(100).joined()) == nil)
        #expect(fault(lines.joined()) != nil)
    }

    @Test func `long legal tables are let through`() {
        let row = "| [a](https://example.org/a) | *b* `c` | <b>d</b> | ![e](f.png) | [g][h] |\n"
        let table = "| a | b | c | d | e |\n|---|:-:|--:|:--|---|\n" + String(repeating: row, count: 30_000)
        #expect(fault(table) == nil)
        #expect(fault("text\n\n" + String(repeating: table.prefix(400) + "\n\n", count: 3_000)) == nil)
        #expect(fault(table + "|---|---|---|---|---|\n" + row) == nil)
        #expect(fault("> " + table.prefix(300_000).replacing("\n", with: "\n> ")) == nil)
        #expect(fault(String(repeating: row + "| - | - |\n", count: 3_000)) != nil)
    }

    @Test func `thousands of brackets or emphasis marks are let through`() {
        for unit in ["[", "*a ", "![", "_a*", "[a](", "`", "[a]: b\n", "[^1] "] {
            #expect(fault(String(repeating: unit, count: 100_000)) == nil)
        }
    }

    @Test(arguments: ["x<?", "x<!A ", "x<![CDATA["])
    func `tags are refused by thousands where nothing closes them`(tag: String) {
        let text = String(repeating: tag, count: 100_000)
        #expect(fault(text) == .tooManyUnclosedTags(offset: text.utf8.count))
        #expect(fault(text + "?>]]>") == nil)
        #expect(fault(String(repeating: tag + "\n\n", count: 100_000)) == nil)
    }

    @Test func `tables are refused where cmark takes quadratic time`() {
        let columns = 30_000
        let wide =
            String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        #expect(fault(wide) == .tooMuchTable(offset: 0))
        #expect(fault(String(repeating: "a line\n", count: 50_000) + "|a|b|\n|-|-|\n") != nil)
        #expect(fault(String(repeating: "|a|\n|-|-|\n", count: 50_000)) != nil)
        let short = String(repeating: "|a", count: 3_000) + "|\n" + String(repeating: "|-", count: 3_000) + "|\n"
        #expect(fault(short) == nil)
        #expect(fault(short + String(repeating: "|\n", count: 3_000)) != nil)
    }
}
