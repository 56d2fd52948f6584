import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct LineBreaksKeptTests {
    @Test(
        arguments: [
            ("One.\n\nTwo.", "Uno. Due.", "paragraph"), ("One.", "Uno.\n\nDue.", "paragraph"),
            ("One ends.\nTwo ends.", "Uno finisce. Due finisce.", "line"),
        ])
    func `other paragraphs and lines are found`(source: String, target: String, noun: String) throws {
        let found = try findings(of: LineBreaksKept(), source, target)
        #expect(found.count == 1)
        #expect(found.first?.summary.contains(noun) == true)
    }

    @Test func `a paragraph may be broken elsewhere`() throws {
        let source = "One long line that goes on until its very end\nhere it is."
        #expect(try findings(of: LineBreaksKept(), source, "Una riga lunga che va fino alla fine") == [])
        #expect(try findings(of: LineBreaksKept(), "One.\n\nTwo.", "Uno.\n\nDue.") == [])
    }

    @Test func `tabs are counted`() throws {
        let found = try findings(of: TabsKept(), "a\tb", "a b")
        #expect(found.map(\.summary) == ["The translation has 0 tabs, its source 1"])
        #expect(try findings(of: TabsKept(), "a\tb", "c\td") == [])
    }
}
