import SourceText
import Testing
import Translations

struct MemoryFillChoiceTests {
    private let place = MemoryFillChoice.Place(source: "Yes.", context: nil, previous: "Is it?", next: "Why?")

    @Test func `a unit with the same neighbour gives a finished translation`() {
        let choice = MemoryFillChoice(for: place, among: [unit("Sì.", previous: "Is it?")])
        #expect(choice == choice.map { MemoryFillChoice.same($0, "Sì.", "a", isStale: false) })
        #expect(MemoryFillChoice(for: place, among: [unit("Sì.", next: "Why?")])?.isStale == false)
    }

    @Test func `without a common neighbour it is stale`() {
        #expect(MemoryFillChoice(for: place, among: [unit("Sì.")])?.isStale == true)
        #expect(MemoryFillChoice(for: place, among: [unit("Sì.", previous: "Why?", next: "Is it?")])?.isStale == true)
        let alone = MemoryFillChoice.Place(source: "Yes.", context: nil, previous: nil, next: nil)
        #expect(MemoryFillChoice(for: alone, among: [unit("Sì.")])?.isStale == true)
    }

    @Test func `the same context key is enough, another one is not`() {
        let title = MemoryFillChoice.Place(source: "Yes.", context: "title", previous: nil, next: "x")
        #expect(MemoryFillChoice(for: title, among: [unit("Sì.", context: "title")])?.isStale == false)
        #expect(MemoryFillChoice(for: title, among: [unit("Sì.", context: "label")])?.isStale == true)
        #expect(MemoryFillChoice(for: title, among: [unit("Sì.", next: "x")])?.isStale == true)
        #expect(MemoryFillChoice(for: place, among: [unit("Sì.", context: "title", next: "Why?")])?.isStale == true)
    }

    @Test func `the most frequent translation is taken, stale where contexts that agree do not`() {
        let units = [unit("Sì.", next: "Why?"), unit("Certo.", next: "Why?"), unit("Certo.", previous: "Is it?")]
        let choice = MemoryFillChoice(for: place, among: units)
        #expect(choice?.translation == "Certo." && choice?.isStale == true)
    }

    @Test func `those that agree outweigh the frequent ones`() {
        let units = [unit("Certo."), unit("Certo."), unit("Sì.", next: "Why?")]
        let choice = MemoryFillChoice(for: place, among: units)
        #expect(choice?.translation == "Sì." && choice?.isStale == false)
    }

    @Test func `other sources and empty units give nothing`() {
        var other = unit("Sì.", next: "Why?")
        other.source = "yes."
        #expect(MemoryFillChoice(for: place, among: [other, unit("")]) == nil)
    }

    @Test func `what an entry said before it became stale is taken where nothing else is, stale`() {
        var stale = unit("Sì.", next: "Why?")
        stale.state = .stale
        #expect(MemoryFillChoice(for: place, among: [stale])?.isStale == true)
        #expect(MemoryFillChoice(for: place, among: [stale, unit("Certo.")])?.translation == "Certo.")
    }

    @Test func `a text that is gone from its place moved here with its translation, if all say the same`() {
        let text: TextSlice = "Call your doctor today."
        let here = MemoryFillChoice.Place(source: text, context: nil, previous: "One.", next: nil)
        func unit(_ translation: TextSlice, isGone: Bool, context: TextSlice? = nil) -> MemoryUnit {
            MemoryUnit(source: text, translation: translation, context: context, isGone: isGone)
        }
        func isStale(_ units: MemoryUnit...) -> Bool? { MemoryFillChoice(for: here, among: units)?.isStale }
        #expect(isStale(unit("Chiama.", isGone: true)) == false)
        #expect(isStale(unit("Chiama.", isGone: false)) == true)
        #expect(isStale(unit("Chiama.", isGone: true), unit("Telefona.", isGone: false)) == true)
        #expect(isStale(unit("Chiama.", isGone: true, context: "title")) == true)
        var short = self.unit("Sì.")
        short.isGone = true
        #expect(MemoryFillChoice(for: place, among: [short])?.isStale == true)
    }

    private func unit(
        _ translation: String, context: TextSlice? = nil, previous: TextSlice? = nil, next: TextSlice? = nil
    ) -> MemoryUnit {
        MemoryUnit(
            source: "Yes.", translation: TextSlice(translation), context: context, previous: previous, next: next,
            origin: "a")
    }
}

extension MemoryFillChoice {
    fileprivate static func same(
        _ choice: MemoryFillChoice, _ translation: TextSlice, _ origin: String, isStale: Bool
    ) -> MemoryFillChoice {
        var choice = choice
        choice.translation = translation
        choice.origin = origin
        choice.isStale = isStale
        return choice
    }
}
