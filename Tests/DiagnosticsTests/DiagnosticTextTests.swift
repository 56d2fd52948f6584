import SourceText
import Testing

@testable import Diagnostics

@Suite struct DiagnosticTextTests {
    private func text(_ bytes: [UInt8]) -> String? {
        Diagnostic.textFault(in: SourceFile(path: "a.md", bytes: bytes)).map { ConsoleRenderer().text($0) }
    }

    @Test func `text has no fault`() {
        #expect(text(Array("é\n".utf8)) == nil)
    }

    @Test func `a stray byte is shown with its value and place`() {
        #expect(
            text(Array("ab\nc".utf8) + [0xE9, 0x64]) == """
                a.md:2:2: error: The file is not valid UTF-8 [invalid-utf8]
                  2 | c\u{FFFD}d
                    |  ^
                     = found: byte 0xE9 at offset 4
                     = help: save the file as UTF-8

                """)
    }

    @Test func `a NUL byte and UTF-16 are named`() {
        let nul = Diagnostic.textFault(in: SourceFile(path: "a", bytes: [0x61, 0]))
        #expect(nul?.id == "nul-byte")
        #expect(nul?.range == ByteRange(1, 2))
        #expect(Diagnostic.textFault(in: SourceFile(path: "a", bytes: [0xFF, 0xFE]))?.id == "utf16-text")
    }
}
