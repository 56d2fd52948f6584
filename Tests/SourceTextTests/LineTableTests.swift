import Testing

@testable import SourceText

@Suite struct LineTableTests {
    private func table(_ text: String) -> LineTable { LineTable(Array(text.utf8)) }

    @Test(
        arguments: [
            ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
            ("a\rb", ["a", "b"]), ("\n\r\n\r", ["", "", "", ""]), ("a\n\rb", ["a", "", "b"]), ("\r\r\n", ["", "", ""]),
        ] as [(String, [String])])
    func `lines end at LF, CRLF or a lone CR`(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let table = LineTable(bytes)
        let lines = (0..<table.lineCount).map {
            String(decoding: bytes[table.content(ofLine: $0).range], as: UTF8.self)
        }
        #expect(lines == expected)
    }

    @Test(arguments: ["", "a", "a\nb\r\nc\rd", "\n\n\r\r\n", "é\r\n漢"])
    func `the lines with their ends are the whole text`(text: String) {
        let bytes = Array(text.utf8)
        let table = LineTable(bytes)
        let ranges = (0..<table.lineCount).map(table.lineWithEnd)
        #expect(ranges.flatMap { Array(bytes[$0.range]) } == bytes)
        #expect(ranges.map(\.start) == (0..<table.lineCount).map(table.start(ofLine:)))
    }

    @Test func `columns of a long line are those of counting`() {
        let text = String(repeating: "aé漢😀", count: 3_000) + "\n" + String(repeating: "é", count: 5_000)
        let table = table(text)
        var (line, column, offset) = (1, 1, 0)
        for scalar in text.unicodeScalars {
            #expect(table.position(of: offset) == LineTable.Position(line: line, column: column))
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            offset += UTF8.width(scalar)
        }
        #expect(table.position(of: offset) == LineTable.Position(line: line, column: column))
    }

    @Test(
        arguments: [
            (0, "1:1"), (1, "1:2"), (2, "2:1"), (4, "2:2"), (5, "2:3"), (8, "2:4"), (9, "3:1"), (13, "3:2"),
            (14, "3:3"),
        ])
    func `columns count characters, not bytes`(offset: Int, expected: String) {
        // a LF, é b 漢 LF: bytes 2, 4, 5; then an emoji of four bytes and z.
        #expect(table("a\néb漢\n😀z").position(of: offset).description == expected)
    }

    @Test func `an offset between CR and LF is on the line that they end`() {
        #expect(table("ab\r\nc").position(of: 3) == LineTable.Position(line: 1, column: 4))
        #expect(table("ab\r\nc").position(of: 4) == LineTable.Position(line: 2, column: 1))
    }

    @Test func `offsets outside of the text stay at its ends`() {
        #expect(table("a\nb").position(of: -5).description == "1:1")
        #expect(table("a\nb").position(of: 99).description == "2:2")
        #expect(table("").position(of: 0).description == "1:1")
    }

    @Test func `every offset lies in the line that is found for it`() {
        let text = String(repeating: "a\r\n\nbc\r", count: 50)
        let table = table(text)
        for offset in 0..<text.utf8.count {
            #expect(table.lineWithEnd(table.lineIndex(of: offset)).contains(offset))
        }
    }
}
