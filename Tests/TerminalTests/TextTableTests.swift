import Diagnostics
import Testing

@testable import Commands

struct TextTableTests {
    private var table: TextTable {
        var table = TextTable(columns: [
            .init(heading: "article", alignment: .start), .init(heading: "translated", alignment: .end, rank: 1),
            .init(heading: "words to do", alignment: .end, short: "words"),
            .init(heading: "language", alignment: .start),
        ])
        table.add(["guides/bread-that-rises", "12", "3", "italiano"])
        table.add(["日本語の記事", "1", "·", "日本語"])
        table.add(["مقال", "100", "20", "العربية"])
        table.add(["ไทยเดิม", "5", "5", "हिन्दी"])
        return table
    }

    @Test(arguments: 40...120) func `no line is wider than the terminal`(width: Int) {
        for line in table.text(width: width, isolates: true).split(separator: "\n") {
            #expect(terminalWidth(String(line)) <= width)
        }
    }

    @Test func `short headings come first, then the least column goes, then texts are cut`() {
        func head(_ width: Int) -> String {
            String(table.text(width: width, isolates: false).prefix { $0 != "\n" })
        }
        #expect(head(100) == "article                  translated  words to do  language")
        #expect(head(55) == "article                  translated  words  language")
        #expect(head(45) == "article                  words  language")
        #expect(table.text(width: 30, isolates: false).contains("guides/bread…"))
    }

    @Test func `numbers stand below each other in every script`() {
        let lines = table.text(width: 100, isolates: false).split(separator: "\n").map(String.init)
        let ends = lines.dropFirst().map { line in
            line.range(of: " (12|1|100|5)  ").map { terminalWidth(String(line[..<$0.upperBound])) }
        }
        #expect(Set(ends).count == 1 && ends[0] != nil)
    }

    @Test func `a cell that runs from right to left is kept apart on a terminal`() {
        let text = table.text(width: 100, isolates: true)
        #expect(text.contains("\u{2068}مقال\u{2069}"))
        #expect(!text.contains("\u{2068}العربية"))
        #expect(!table.text(width: 100, isolates: false).contains("\u{2068}"))
    }
}

extension String {
    /// Where a pattern of alternatives in parentheses between two texts first matches.
    fileprivate func range(of pattern: String) -> Range<String.Index>? {
        guard let open = pattern.firstIndex(of: "("), let close = pattern.firstIndex(of: ")") else { return nil }
        let choices = pattern[pattern.index(after: open)..<close].split(separator: "|")
        return choices.lazy.compactMap { choice in
            self.firstRange(of: pattern[..<open] + choice + pattern[pattern.index(after: close)...])
        }.first
    }

    @Test(arguments: [60, 80, 100, 160]) func `languages and what they lack fit any terminal`(width: Int) {
        var table = TextTable(columns: LocalesText.columns)
        table.add([
            "AR", "ar", "العربية", "Arab", "rtl", "zero one two few many other", "”“", "١٬٢٣٤٬٥٦٧٫٨٩", "٢١ نوفمبر ٢٠٢٦",
            "3 of 4 articles unfinished, 11 segments missing",
        ])
        let lines = table.text(width: width, isolates: true).split(separator: "\n")
        #expect(lines.allSatisfy { terminalWidth(String($0)) <= width })
        #expect(lines[0].contains("tag") && lines[0].contains("lacks") && lines[1].contains("3 of 4"))
    }
}
