import SourceText
import Testing
import Translations

struct MemoryIndexTests {
    static let units = [
        unit("Go to bed at the same time.", "Andate a letto alla stessa ora."),
        unit("Go to bed at the same time twice a week.", "Andate a letto alla stessa ora due volte."),
        unit("Get up at the same time.", "Alzatevi alla stessa ora."),
        unit("Sleeping", "Dormire", context: "title"),
        unit("同じ時間に寝る。", "A"),
    ]

    @Test func `the best match comes first`() {
        let matches = MemoryIndex(Self.units).matches(of: "Go to bed at the same time, please.")
        #expect(matches.map(\.unit.translation.description).first == "Andate a letto alla stessa ora.")
        #expect(matches.map(\.score) == matches.map(\.score).sorted(by: >))
        #expect(matches.count == 3)
    }

    @Test(arguments: [("Sleping", "Dormire"), ("SLEEPING!", "Dormire"), ("同じ時間に起きる。", "A")])
    func `mistyped words, other case and texts without spaces are found`(text: String, translation: String) {
        let match = MemoryIndex(Self.units).matches(of: TextSlice(text)).first
        #expect(match?.unit.translation.description == translation)
    }

    @Test func `a text that nothing is like has no match`() {
        #expect(MemoryIndex(Self.units).matches(of: "Quantum chromodynamics").isEmpty)
        #expect(MemoryIndex(Self.units).matches(of: "").isEmpty)
        #expect(MemoryIndex().matches(of: "Sleeping").isEmpty)
    }

    @Test func `one translation is shown once, with the context that is asked for`() {
        let units = [Self.unit("Home", "Casa"), Self.unit("Home", "Casa", context: "nav"), Self.unit("Home", "Inizio")]
        let matches = MemoryIndex(units).matches(of: "Home", context: "nav")
        #expect(matches.map(\.unit.translation.description) == ["Casa", "Inizio"])
        #expect(matches.first?.count == 2)
        #expect(matches.first?.unit.context == "nav")
    }

    @Test func `among many units the like ones are found through rare words`() {
        var index = MemoryIndex()
        for number in 0..<3_000 {
            index.add(Self.unit("The lamp number \(number) of the house is word\(number % 977) today", "t\(number)"))
        }
        let match = index.matches(of: "The lamp number 1234 of the house was word257 today").first
        #expect(match?.unit.translation.description == "t1234")
    }

    static func unit(_ source: String, _ translation: String, context: TextSlice? = nil) -> MemoryUnit {
        MemoryUnit(source: TextSlice(source), translation: TextSlice(translation), context: context, origin: "x")
    }

    @Test(arguments: [
        ("The cat and the dog", ["the", "cat", "and", "the", "dog"]),
        ("Go to 同じ時間 1.5!", ["go", "to", "同じ", "じ時", "時間", "1.5"]),
        ("寝", ["寝"]), ("", []), ("!?", []),
    ]) func `words stand in their order, whole and as often as they are there`(text: String, words: [String]) {
        let features = MemoryFeatures(MemoryTokens(TextSlice(text)))
        #expect(features.sequence.map { String(decoding: $0, as: UTF8.self) } == words)
        #expect(Set(features.sequence).isSubset(of: features.texts))
    }
}
