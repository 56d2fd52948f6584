import Segments
import SourceText
import Testing

@testable import Translations

private let one = "The mill stands by the old river."
private let two = "Every morning the baker opens his small shop."
private let three = "Trains to the coast leave at noon from platform 4."
private let uno = "Il mulino sta presso il vecchio fiume."
private let due = "Ogni mattina il fornaio apre la sua piccola bottega."
private let tre = "I treni per la costa partono a mezzogiorno dal binario 4."

@Suite struct RegroupingTests {
    @Test func `the parts of a split paragraph keep their sentences of the translation`() {
        let (document, report) = edit(
            [(one + " " + two + " " + three, uno + " " + due + " " + tre)], [one, two + " " + three])
        expect(document, [(uno, .translated), (due + " " + tre, .translated)])
        #expect(
            report[.carried] == 2
                && report.changes.filter { $0.kind == .carried }.allSatisfy { $0.changeClass == .split })
        #expect(document.string.contains("#. carried (split): "))
    }

    @Test func `a merged paragraph gets the translations of all its sentences`() {
        let (document, report) = edit([(one, uno), (two, due), (three, tre)], [one + " " + two, three])
        expect(document, [(uno + " " + due, .translated), (tre, .translated)])
        #expect(report[.carried] == 1 && report[.obsolete] == 2)
    }

    @Test func `a split that is merged again has its old translation, byte for byte`() {
        let whole = [(one + " " + two, uno + " " + due)]
        let start = start(whole)
        let split = merged(start, [segment(one), segment(two)]).document
        let back = merged(split, [segment(one + " " + two)])
        #expect(Catalog(back.document).entries.map(\.translation.description) == [uno + " " + due])
        #expect(Catalog(back.document).count(.translated) == 1)
        #expect(back.report[.restored] == 1)
    }

    @Test func `a part that was edited on the way is stale, under its own old source`() throws {
        let (document, _) = edit([(one + " " + two, uno + " " + due)], [one, two.replacingFirst("small", with: "big")])
        expect(document, [(uno, .translated), (due, .stale)])
        #expect(Catalog(document).entries[1].previousSource?.description == two)
        #expect(document.string.contains("#. changed (split): "))
    }

    @Test func `a merge that added a word is stale`() {
        let (document, _) = edit([(one, uno), (two, due)], [one.dropLast() + ", and every" + two.dropFirst(5)])
        expect(document, [(uno + " " + due, .stale)])
    }

    @Test func `a merge whose parts stayed as they were is told without a diff`() {
        let (document, _) = edit([(one, uno), (two, due)], [one + " " + two])
        expect(document, [(uno + " " + due, .translated)])
        #expect(document.string.contains("#. carried (merge)\n"))
    }

    @Test func `parts that stand apart keep their sentences`() {
        let (document, _) = edit([(one + " " + two, uno + " " + due), (three, tre)], [one, three, two])
        expect(document, [(uno, .translated), (tre, .translated), (due, .translated)])
    }

    @Test func `parts in another order keep each their own`() {
        let (document, _) = edit([(one + " " + two, uno + " " + due), (three, tre)], [two, one, three])
        expect(document, [(due, .translated), (uno, .translated), (tre, .translated)])
    }

    @Test func `paragraphs that stood apart are joined in the order of the new one`() {
        let (document, report) = edit([(one, uno), (two, due), (three, tre)], [three + " " + one, two])
        expect(document, [(tre + " " + uno, .translated), (due, .translated)])
        #expect(report[.carried] == 1)
    }

    @Test func `a merge with a part that nobody translated is stale`() {
        let (document, _) = edit([(one, uno), (two, "")], [one + " " + two])
        expect(document, [(uno, .stale)])
    }

    @Test func `a sentence cut in two gets the clauses of its translation, stale`() {
        let source = "The mill stands by the old river, and the baker opens his small shop."
        let translation = "Il mulino sta presso il vecchio fiume, e il fornaio apre la sua piccola bottega."
        let parts = ["The mill stands by the old river.", "And the baker opens his small shop."]
        let (document, _) = edit([(source, translation)], parts)
        expect(
            document,
            [
                ("Il mulino sta presso il vecchio fiume,", .stale),
                ("e il fornaio apre la sua piccola bottega.", .stale),
            ])
    }

    @Test func `no cut goes through an address or a name`() {
        let source =
            "Endpoints can read `a:b`, and they can return a [`Reply`](https://a.example/docs) that sets a status."
        let translation =
            "Gli endpoint leggono `a:b` e danno una [`Reply`](https://a.example/docs) che imposta lo stato."
        let (document, _) = edit(
            [(source, translation)],
            ["Endpoints can read `a:b`.", "They can return a [`Reply`](https://a.example/docs) that sets a status."])
        expect(document, [("", .untranslated), (translation, .stale)])
    }

    @Test func `a heading with a word of the sentence is no part of it`() {
        let sentence = "A loaf with [a rye starter](a.md) that fails to rise in the morning needs a look at this page."
        let (document, report) = edit(
            [(sentence, "IT")], ["Rye", sentence.replacingFirst("rye ", with: "")])
        expect(document, [("", .untranslated), ("IT", .stale)])
        #expect(report.changes.first { $0.kind == .changed }?.changeClass == .wording)
    }

    @Test func `a sentence that only shares words does not keep the others from their parts`() {
        let (document, _) = edit(
            [(one + " " + two + " " + three, uno + " " + due + " " + tre)],
            [one, "The small baker opens the mill.", two, three])
        expect(document, [(uno, .translated), ("", .untranslated), (due, .translated), (tre, .translated)])
    }

    @Test func `a heading that is gone is not merged into the sentence that says the same`() {
        let sentence = "Fetching remote loaves and baking them at home needs an oven of stone."
        let (document, _) = edit(
            [("Fetching remote loaves", "IT 1"), (sentence, "IT 2")],
            ["Fetching remote loaves and baking them at home needs your own oven of stone."])
        expect(document, [("IT 2", .stale)])
    }

    @Test func `a sentence that stays is not taken for a part of its neighbour`() {
        let listing = "Listing 14 shows the comments of an added function in a crate of this name:"
        let other =
            "For example, if we want to add comments that show the use of a crate of this name that has the "
            + "added function, we can write them at the beginning of the listing of the file, as 14 shows:"
        let (document, _) = edit(
            [(listing, "IT 1"), (other, "Per esempio, IT 2")],
            [
                listing.dropLast() + ".",
                other.replacingFirst("if we want to", with: "to").replacingFirst("can ", with: ""),
            ])
        let entries = Catalog(document).entries
        #expect(entries.map(\.translation.description) == ["IT 1", "Per esempio, IT 2"])
    }

    @Test func `what cannot be cut stays whole with the larger part`() {
        let source = "The mill stands by the old river and the baker opens his small shop."
        let (document, _) = edit(
            [(source, "水車小屋")], ["The mill stands by the old river", "The baker opens his small shop."])
        let texts = Catalog(document).entries.map(\.translation.description)
        #expect(texts.sorted() == ["", "水車小屋"])
        #expect(Catalog(document).count(.translated) == 0)
    }

    @Test func `numbers that do not answer make a part stale`() {
        let wrong = tre.replacingFirst("4", with: "5")
        let (document, _) = edit([(two + " " + three, due + " " + wrong)], [two, three])
        expect(document, [(due, .translated), (wrong, .stale)])
    }

    @Test func `sentences that the translation divides otherwise stay with their part`() {
        let other = "Una vecchia casa di pietra. Il mulino sta presso il vecchio fiume, da sempre."
        let source = "The mill, an old house of stone, has always stood by the old river. " + three
        let (document, _) = edit([(source, other + " " + tre)], [String(source.prefix(67)), three])
        expect(document, [(other, .translated), (tre, .translated)])
    }

    @Test func `a part whose translation has its number elsewhere is stale`() {
        let strayed = "Ogni mattina il fornaio apre 4 volte la sua bottega."
        let (document, _) = edit([(two + " " + three, strayed + " I treni partono a mezzogiorno.")], [two, three])
        #expect(Catalog(document).entries.allSatisfy { $0.state == .stale })
    }

    private func start(_ pairs: [(String, String)]) -> PODocument {
        let catalog = Catalog(catalog(of: pairs.map { segment($0.0) }, translated: false))
        return catalog.edited(
            zip(catalog.entries, pairs).filter { !$0.1.1.isEmpty }
                .map { TranslationEdit(entry: $0.index, translation: TextSlice($1.1)) })
    }

    private func edit(_ pairs: [(String, String)], _ now: [String]) -> (PODocument, MergeReport) {
        let segments = now.map { segment($0) }
        let (document, report) = merged(start(pairs), segments)
        #expect(merged(document, segments).document.file === document.file)
        let texts = (Catalog(document).entries + Catalog(document).obsoleteEntries).map(\.translation.description)
        for (_, translation) in pairs { #expect(texts.contains { $0.contains(translation) }) }
        return (document, report)
    }

    private func expect(
        _ document: PODocument, _ expected: [(String, TranslationState)], at location: SourceLocation = #_sourceLocation
    ) {
        let entries = Catalog(document).entries
        #expect(entries.map(\.translation.description) == expected.map(\.0), sourceLocation: location)
        #expect(entries.map(\.state) == expected.map(\.1), sourceLocation: location)
    }
}
