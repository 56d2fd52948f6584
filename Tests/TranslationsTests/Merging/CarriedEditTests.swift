import Segments
import SourceText
import Testing

@testable import Translations

@Suite struct CarriedEditTests {
    @Test(arguments: [
        ("See [the menu](a.md).", "Vedi [il menù](a.md).", "See [the menu](b.md).", "Vedi [il menù](b.md)."),
        ("The  shop", "Il negozio", "The shop", "Il negozio"),
        ("\"Hi\" - he said...", "«Ciao» – disse…", "“Hi” – he said…", "«Ciao» – disse…"),
        ("Come in", "Entra", "Come in.", "Entra."), ("Come in.", "Entra.", "Come in", "Entra"),
        ("Come in.", "Entra.", "Come in!", "Entra!"), ("Do so:", "Fai così:", "Do so.", "Fai così."),
        ("Ask Mr Green.", "Chiedi al sig. Verdi.", "Ask Mr. Green.", "Chiedi al sig. Verdi."),
        ("And wait...", "E aspetta…", "And wait.", "E aspetta."), ("So wait.", "Aspetta.", "So wait...", "Aspetta..."),
        ("Called \"the day.\"", "Detto «il giorno».", "Called \"the day\".", "Detto «il giorno»."),
        ("Come in", "Entra.", "Come in.", "Entra."),
        ("I'll come.\"", "Vengo.»", "I’ll come.”", "Vengo.»"),
        ("\"Is it so?\".", "\"Is it so?\".", "“Is it so?”.", "“Is it so?”."),
        ("The *old* mill", "Il *vecchio* mulino", "The _old_ mill", "Il *vecchio* mulino"),
        ("See [it](a.md)", "Vedi [qui](a.md)", "See [it](a.md).", "Vedi [qui](a.md)."),
        ("Use the names `a_*`", "Usa i nomi `a_*`", "Use the names `a_*`.", "Usa i nomi `a_*`."),
        // A link with what may be carried beside it.
        (
            "See [it](a.md), then go.", "Vedi [qui](a.md), poi va'.", "See [it](b.md) then go!",
            "Vedi [qui](b.md), poi va'!"
        ),
        (
            "<a href=\"a\">Go</a> on", "<a href=\"a\">Vai</a> avanti", "<a href=\"b\">Go</a> on",
            "<a href=\"b\">Vai</a> avanti"
        ),
        (
            "![Bread](a.jpg) and [more](a.jpg)", "[altro](a.jpg) e ![Pane](a.jpg)", "![Bread](b.jpg) and [more](b.jpg)",
            "[altro](b.jpg) e ![Pane](b.jpg)"
        ),
    ])
    func `a safe edit is carried into the translation, and says so`(
        old: String, translation: String, new: String, result: String
    ) throws {
        let (entry, report) = try edit(old, translation, new)
        #expect(entry.state == .translated)
        #expect(entry.translation.description == result)
        #expect(entry.previousSource == nil)
        #expect(entry.notes.contains { $0.description.hasPrefix("carried (") })
        #expect(report[.carried] == 1)
    }

    @Test(arguments: [
        // The translation links elsewhere, or twice.
        ("See [it](en.html).", "Vedi [qui](it.html).", "See [it](new.html).", "link"),
        ("See [it](a).", "Vedi [qui](a) o [là](a).", "See [it](b).", "link"),
        // Two links to one address become two addresses.
        ("[A](x) and [B](x)", "[B](x) e [A](x)", "[A](y) and [B](z)", "link"),
        // A link with what a person must look at beside it.
        ("[Open](a.md) the Polish box", "[Apri](a.md) la scatola polacca", "[Open](b.md) the polish box", "link"),
        ("Use == in [it](a.md)", "Usa == [qui](a.md)", "Use = in [it](b.md)", "link"),
        ("See [it](a.md) now", "Vedi [qui](a.md) ora", "See [it](b.md) \"now\"", "link"),
        ("[The menu](a.md) and the box", "[Il menu](a.md) e la scatola", "The menu and [the box](b.md)", "link"),
        ("It is possible in [it](a.md)", "È possibile [qui](a.md)", "It is impossible in [it](b.md)", "negation"),
        ("Do so [there](a.md).", "Fai così [là](a.md)", "Do so [there](b.md)!", "link"),
        ("The free man", "L'uomo libero", "The \"free\" man", "typography"),
        // The translation ends in its own way.
        ("Come in.", "Entra", "Come in!", "typography"), ("Do so:", "**Fai così:**", "Do so.", "typography"),
        ("At 02:00.", "Alle 02:00.", "At 03:00.", "number"),
        ("Delete it.", "Cancellalo.", "Do not delete it.", "negation"),
        ("A big loaf", "Una pagnotta grande", "A **big** loaf", "markup"),
        ("They recieve it", "Lo ricevono", "They receive it", "typo"),
    ])
    func `any other edit makes the translation stale and names the change`(
        old: String, translation: String, new: String, name: String
    ) throws {
        let (entry, _) = try edit(old, translation, new)
        #expect(entry.state == .stale)
        #expect(entry.translation.description == translation)
        #expect(entry.previousSource?.description == old)
        let diff = WordDiff(from: TextSlice(old), to: TextSlice(new)).text
        #expect(entry.notes.map(\.description) == ["changed (\(name)): \(diff)"])
    }

    @Test func `the trace of a change stays until the translation is confirmed`() throws {
        let old = catalog(of: [segment("At 02:00.")])
        let now = [segment("At 03:00.", place: "elsewhere")]
        let stale = merged(old, now).document
        #expect(stale.string.contains("#. elsewhere\n#. changed (number): At [-02:00-]{+03:00+}.\n#, fuzzy\n"))
        #expect(merged(stale, now).document.file === stale.file)
        let moved = merged(stale, [segment("At 03:00.", place: "here")]).document
        #expect(moved.string == stale.string.replacingFirst("elsewhere", with: "here"))
        let confirmed = Catalog(stale).edited([TranslationEdit(entry: 1, translation: "Alle 03:00.")])
        let done = merged(confirmed, now).document
        #expect(!done.string.contains("changed ("))
    }

    @Test func `a translator who takes only the flag away has confirmed the translation`() throws {
        let old = catalog(of: [segment("At 02:00.")])
        let now = [segment("At 03:00.")]
        let stale = merged(old, now).document
        #expect(stale.string.contains("#| msgid \"At 02:00.\""))
        let confirmed = document(stale.string.replacingFirst("#, fuzzy\n", with: ""))
        let done = merged(confirmed, now).document
        #expect(!done.string.contains("#|") && !done.string.contains("changed ("))
        #expect(done.string.contains("msgid \"At 03:00.\""))
        let foreign = document(
            stale.string.replacingFirst("#, fuzzy\n", with: "").replacingFirst("#. changed", with: "#. x"))
        #expect(merged(foreign, now).document.string.contains("#|"))
    }

    @Test func `the trace of a carried edit stays until the next edit`() {
        let old = catalog(of: [segment("See [it](a).")])
        let once = merged(old, [segment("See [it](b).")]).document
        #expect(once.string.contains("#. carried (link): See [it]([-a-]{+b+}).\n"))
        #expect(merged(once, [segment("See [it](b).")]).document.file === once.file)
        let twice = merged(once, [segment("See [it](b) there.")]).document
        #expect(!twice.string.contains("carried"))
    }

    @Test func `a stale entry whose edit turns out to be safe is translated again`() throws {
        let old = catalog(of: [segment("The shop opens early.")])
        let stale = merged(old, [segment("The shop opens late.")]).document
        let back = merged(stale, [segment("The  shop opens early.")])
        let entry = try #require(Catalog(back.document).entries.first)
        #expect(entry.state == .translated && entry.previousSource == nil)
        #expect(back.report[.carried] == 1)
    }

    private func edit(_ old: String, _ translation: String, _ new: String) throws -> (CatalogEntry, MergeReport) {
        let start = Catalog(catalog(of: [segment("Before."), segment(old), segment("After.")]))
        let index = try #require(start.entry(context: nil, source: TextSlice(old))).index
        let translated = start.edited([TranslationEdit(entry: index, translation: TextSlice(translation))])
        let now = [segment("Before."), segment(new), segment("After.")]
        let (document, report) = merged(translated, now)
        #expect(merged(document, now).document.file === document.file)
        return (try #require(Catalog(document).entry(context: nil, source: TextSlice(new))), report)
    }
}
