import Testing

@testable import MarkdownSyntax

@Suite struct MarkdownLimitsTests {
    private func fault(_ text: String) -> MarkdownLimits.Fault? { MarkdownLimits.fault(in: Array(text.utf8)) }

    @Test func `ordinary texts are within the limits`() {
        #expect(fault("# A\n\n> > - b\n\n" + String(repeating: "-", count: 500) + "\n\n* * * * *\n") == nil)
        #expect(fault(String(repeating: "*word* [a](b)\n\n", count: 20_000)) == nil)
    }

    @Test func `thousands of nested quotes are refused`() {
        #expect(fault(String(repeating: ">", count: 5_000)) == .tooDeep(offset: 100, limit: 100))
        #expect(fault("a\n" + String(repeating: "- ", count: 5_000)) == .tooDeep(offset: 202, limit: 100))
    }

    @Test func `thousands of brackets or marks in one block are refused`() {
        #expect(fault(String(repeating: "[", count: 20_000)) == .tooManyMarks(offset: 10_000, limit: 10_000))
        #expect(fault("a" + String(repeating: "*a ", count: 20_000)) != nil)
    }
}
