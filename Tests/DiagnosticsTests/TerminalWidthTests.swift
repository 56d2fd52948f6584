import Testing

@testable import Diagnostics

@Suite struct TerminalWidthTests {
    @Test(
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("カナ", 4), ("한글", 4), ("「」", 4), ("😀", 2),
            ("привет", 6), ("مرحبا", 5), ("a\u{200B}b", 2), ("Ａ", 2), ("ｱ", 1), ("…", 1), ("ก็", 1), ("🚀", 2),
        ])
    func `a text takes as many cells as a terminal gives it`(text: String, cells: Int) {
        #expect(terminalWidth(text) == cells)
    }
}
