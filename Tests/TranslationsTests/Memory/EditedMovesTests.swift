import SourceText
import Testing
import Translations

struct EditedMovesTests {
    private func unit(_ source: String, context: TextSlice? = nil) -> MemoryUnit {
        MemoryUnit(source: TextSlice(source), translation: "x", context: context)
    }

    private func place(_ source: String) -> MemoryFillChoice.Place {
        MemoryFillChoice.Place(source: TextSlice(source), context: nil, previous: nil, next: nil)
    }

    @Test func `each text goes on in the one that is most like it`() {
        let gone = [unit("The mill stands by the old river."), unit("The shop stands by the old river.")]
        let open = [place("Nothing like it."), place("The shop stands by the new river.")]
        let pairs = EditedMoves.pairs(gone: gone, open: open)
        #expect(pairs.map(\.gone) == [1] && pairs.map(\.open) == [1])
    }

    @Test func `a text of few words or of another context is left alone`() {
        #expect(EditedMoves.pairs(gone: [unit("See this page.")], open: [place("See that page.")]).isEmpty)
        let title = unit("The mill stands by the old river", context: "title")
        #expect(EditedMoves.pairs(gone: [title], open: [place("The mill stands by the new river")]).isEmpty)
    }
}
