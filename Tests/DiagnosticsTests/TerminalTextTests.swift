import Testing

@testable import Diagnostics

struct TerminalTextTests {
    private func shown(_ text: String) -> String {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            TerminalText.mayCommand(bytes) ? String(decoding: TerminalText.harmless(bytes), as: UTF8.self) : text
        }
    }

    @Test func `texts that command the terminal are shown and not obeyed`() {
        #expect(shown("a\u{1B}]0;owned\u{07}b\u{9B}31mc\rd") == "a ]0;owned b 31mc d")
        #expect(shown("a\u{1B}[2Jb") == "a [2Jb")
    }

    @Test func `colours, tabs, line ends and the line of progress stay`() {
        for text in ["\u{1B}[1;31mred\u{1B}[0m\té\u{A0}日本\n", "\r\u{1B}[2Kbuild 3/4"] { #expect(shown(text) == text) }
    }
}
