import Locales
import SourceText
import Testing

@testable import Translations

private let mill = "The mill stands by the old river."
private let baker = "Every morning the baker opens his small shop."
private let mulino = "Il mulino sta presso il vecchio fiume."
private let fornaio = "Ogni mattina il fornaio apre la sua piccola bottega."

struct EditedMovesTests {
    private func unit(
        _ source: String, _ translation: String = "x", context: TextSlice? = nil, previous: String? = nil
    ) -> MemoryUnit {
        MemoryUnit(
            source: TextSlice(source), translation: TextSlice(translation), context: context,
            previous: previous.map { TextSlice($0) }, origin: "walk", isGone: true)
    }

    private func place(_ source: String, previous: String? = nil) -> MemoryFillChoice.Place {
        MemoryFillChoice.Place(
            source: TextSlice(source), context: nil, previous: previous.map { TextSlice($0) }, next: nil)
    }

    private func choices(_ gone: [MemoryUnit], _ open: [MemoryFillChoice.Place]) -> [Int: MemoryFillChoice] {
        EditedMoves(gone: gone, open: open, from: .english, to: italian) { _ in AlignmentModel(memory: [], pages: []) }
            .choices
    }

    @Test func `each text goes on in the one that is most like it`() {
        let gone = [unit(mill), unit("The shop stands by the old river.", "Il negozio")]
        let open = [place("Nothing like it."), place("The shop stands by the new river.")]
        let choices = choices(gone, open)
        #expect(choices.keys.sorted() == [1])
        #expect(choices[1]?.translation == "Il negozio" && choices[1]?.isStale == true)
        #expect(choices[1]?.previousSource == "The shop stands by the old river.")
    }

    @Test func `a text of another context is left alone`() {
        let title = unit("The mill stands by the old river", context: "title")
        #expect(choices([title], [place("The mill stands by the new river")]).isEmpty)
    }

    @Test func `of few words only another spelling counts`() {
        #expect(choices([unit("See this page.")], [place("See that page.")]).isEmpty)
        #expect(choices([unit("Step 1")], [place("Step 2")]).isEmpty)
        let choice = choices([unit("Take turns", "Fate a turno")], [place("Take trurns")])[0]
        #expect(choice?.translation == "Fate a turno" && choice?.isStale == true)
    }

    @Test(arguments: [false, true])
    func `a paragraph that is split on the way is divided, in whatever order its parts stand`(isReversed: Bool) {
        let parts = isReversed ? [baker, mill] : [mill, baker]
        let open = [place(parts[0]), place(parts[1], previous: parts[0])]
        let choices = choices([unit(mill + " " + baker, mulino + " " + fornaio)], open)
        let texts = isReversed ? [fornaio, mulino] : [mulino, fornaio]
        #expect(choices[0]?.translation == TextSlice(texts[0]) && choices[1]?.translation == TextSlice(texts[1]))
        #expect(choices.values.allSatisfy { $0.change == .split && !$0.isStale && $0.previousSource == nil })
    }

    @Test func `a part that was edited too is stale under its own old source`() {
        let edited = baker.replacingFirst("small", with: "big")
        let choices = choices([unit(mill + " " + baker, mulino + " " + fornaio)], [place(mill), place(edited)])
        #expect(choices[0]?.isStale == false && choices[1]?.isStale == true)
        #expect(choices[1]?.previousSource == TextSlice(baker))
    }

    @Test func `paragraphs that are merged on the way come joined, stale if a word was added`() {
        let gone = [unit(baker, fornaio), unit(mill, mulino, previous: baker)]
        let choice = choices(gone, [place(mill + " " + baker)])[0]
        #expect(choice?.translation == TextSlice(mulino + " " + fornaio) && choice?.isStale == false)
        let longer = choices(gone, [place(mill + " And then " + baker)])[0]
        #expect(longer?.isStale == true && longer?.change == .merge)
        #expect(longer?.previousSource == TextSlice(mill + " " + baker))
    }

    private func departures(
        _ whole: MemoryUnit, rest: String, _ open: [MemoryFillChoice.Place]
    ) -> [Int: MemoryFillChoice] {
        EditedMoves(
            gone: [], shortened: [EditedMoves.Shortened(whole, rest: TextSlice(rest))], open: open, from: .english,
            to: italian
        ) { _ in AlignmentModel(memory: [], pages: []) }.choices
    }

    @Test(arguments: [(mill, baker, fornaio), (baker, mill, mulino)])
    func `a part that went elsewhere while the other stayed has its sentences`(
        rest: String, part: String, translation: String
    ) {
        let whole = unit(mill + " " + baker, mulino + " " + fornaio)
        let choices = departures(whole, rest: rest, [place("Nothing like it at all."), place(part)])
        #expect(choices.keys.sorted() == [1])
        #expect(choices[1]?.translation == TextSlice(translation) && choices[1]?.change == .split)
        #expect(choices[1]?.isStale == false)
    }

    @Test func `a part is stale where the whole was, or where it was edited on the way`() {
        var whole = unit(mill + " " + baker, mulino + " " + fornaio)
        let edited = baker.replacingFirst("small", with: "big")
        #expect(departures(whole, rest: mill, [place(edited)])[0]?.isStale == true)
        whole.state = .stale
        let choice = departures(whole, rest: mill, [place(baker)])[0]
        #expect(choice?.isStale == true && choice?.previousSource == TextSlice(baker))
    }

    @Test func `what only says again what stayed is no part that left`() {
        let whole = unit(mill + " " + baker, mulino + " " + fornaio)
        #expect(departures(whole, rest: mill, [place(mill)]).isEmpty)
        #expect(departures(whole, rest: mill, [place("The river stands by the old mill.")]).isEmpty)
        #expect(!EditedMoves.Shortened.mayBe(TextSlice(mill + " " + baker), of: TextSlice(mill)))
        #expect(!EditedMoves.Shortened.mayBe("The mill stands by the river.", of: TextSlice(mill)))
        #expect(EditedMoves.Shortened.mayBe(TextSlice(mill), of: TextSlice(mill + " " + baker)))
    }
}
