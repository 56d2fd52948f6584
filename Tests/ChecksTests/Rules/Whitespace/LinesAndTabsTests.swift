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

    @Test func `a break before a word that had room is meant`() throws {
        let source =
            "Detection of titles that have two lines failed at %s\n"
            + "Install the module Unicode, which knows the lines of all of them: %s"
        let found = try findings(
            of: LineBreaksKept(), source, "Erkennung an %s misslungen Installieren Sie %s", locale: "de")
        #expect(found.map(\.summary) == ["The translation has 1 line, its source 2"])
    }

    @Test func `a break inside of a sentence says nothing beside lines of any length`() throws {
        let source =
            "We have sent a message to all of the people for\nverification. Please click on the link inside of it. If you do "
            + "not see it in your main box, then look at the other one too. Otherwise\ncontact us soon."
        #expect(try findings(of: LineBreaksKept(), source, "Abbiamo inviato un messaggio. Altrimenti scrivici.") == [])
    }

    @Test func `a placeholder on a line of its own stays so`() throws {
        let source = "You can see the state of your order, which is paid, at\n{url}\n\nYour team"
        let target = "Состояние оплаченного заказа смотрите здесь: {url}\n\nВаша команда"
        let found = try findings(of: LineBreaksKept(), source, target, locale: "ru")
        #expect(found.map(\.summary) == ["{url} stands on a line of its own in the source"])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "{url}")
        #expect(try findings(of: LineBreaksKept(), source, "См. заказ:\n{url}\n\nКоманда", locale: "ru") == [])
    }

    @Test func `tabs are counted`() throws {
        let found = try findings(of: TabsKept(), "a\tb", "a b")
        #expect(found.map(\.summary) == ["The translation has 0 tabs, its source 1"])
        #expect(try findings(of: TabsKept(), "a\tb", "c\td") == [])
    }

    @Test func `a carriage return is taken out`() throws {
        let target = "La casa.\r\nSì.\n"
        let found = try findings(of: LineBreaksKept(), "The house.\nYes.\n", target)
        #expect(found.map { fixed($0, target) } == ["La casa.\nSì.\n"])
        #expect(try findings(of: LineBreaksKept(), "The house.\r\nYes.\r\n", "La casa.\r\nSì.\r\n") == [])
    }
}
