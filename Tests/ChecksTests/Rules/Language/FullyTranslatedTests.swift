import Diagnostics
import Testing

@testable import Checks

struct FullyTranslatedTests {
    private let source = "A friendship is like a plant that needs water and you have to give it some time."

    @Test(
        arguments: [
            ("it", "Un’amicizia è come una pianta that needs water and you have to give it some time."),
            ("de", "Eine Freundschaft ist wie eine Pflanze, that needs water and you have to give it some time."),
            ("ru", "Дружба похожа на растение that needs water and you have to give it some time."),
            ("ja", "友情は植物のようなもの that needs water and you have to give it some time."),
        ])
    func `a part in English is found, with its place`(locale: String, target: String) throws {
        let found = try findings(of: FullyTranslated(), source, target, locale: locale)
        #expect(found.map(\.summary) == ["A part is left in English"])
        #expect(
            found.first.flatMap { text(at: $0, in: target) } == "that needs water and you have to give it some time")
    }

    @Test(
        arguments: [
            (
                "Reuse existing translations to save time and costs.", "Riusa le traduzioni, save time and costs.",
                "save time and costs"
            ),
            (
                "Categorize the translation files to ease navigation.",
                "Categorizza i file di files to ease navigation.",
                "files to ease navigation"
            ),
        ])
    func `four words are enough`(source: String, target: String, part: String) throws {
        let found = try findings(of: FullyTranslated(), source, target)
        #expect(found.first.flatMap { text(at: $0, in: target) } == part)
    }

    @Test(
        arguments: [
            ("Choose Save as a copy of the file.", "Scegli «Save as a copy of the file»."),
            ("Read The Lord of the Rings today.", "Leggi The Lord of the Rings oggi."),
            ("ownership of the value", "所有权（ownership of the value）是指"),
            (
                "SaaS (Software as a service for the web) is it",
                "È un servizio (Software as a service for the web, SaaS)."
            ),
            ("Run `git add` on the file.", "Esegui `git add`."),
            ("The GNU General Public License", "La GNU General Public License"), ("Copy of it", "Copy of it"),
        ])
    func `titles, quotations and names are fine`(source: String, target: String) throws {
        #expect(try findings(of: FullyTranslated(), source, target) == [])
    }

    @Test func `a text of the source's own language is fine`() throws {
        #expect(try findings(of: FullyTranslated(), source, source + "!", locale: "en-GB") == [])
    }

    @Test(
        arguments: [
            (
                "Clear the box <span class=\"guilabel\">Set up the read-only device for all</span> here",
                "Togli la spunta da <span class=\"guilabel\">Set up the read-only device for all</span> qui"
            ),
            (
                "19.11.2017 00:04:48.800 [WARN] It seems that our clock is behind, so it needs to be set again",
                "19.11.2017 00:04:48.800 [WARN] It seems that our clock is behind, va regolato di nuovo"
            ),
        ])
    func `labels in tags and lines of a log are fine`(source: String, target: String) throws {
        #expect(try findings(of: FullyTranslated(), source, target) == [])
    }

    @Test func `words in a tag for emphasis are found`() throws {
        let source = "Clear the box <b>Set up the read-only device for all</b> here"
        let target = "Togli la spunta da <b>Set up the read-only device for all</b> qui"
        #expect(try findings(of: FullyTranslated(), source, target).count == 1)
    }
}
