import Testing

@testable import Pipeline

struct MemoryVocabularyTests {
    private let vocabulary = MemoryVocabulary(
        bytes: MemoryVocabulary.bytes(of: ["the", "bathe", "then", "睡眠", "e"].map { Array($0.utf8)[...] }))

    private func words(_ letters: String, _ place: MemoryVocabulary.Place, limit: Int = 10) -> [String] {
        vocabulary.words(with: Array(letters.utf8), at: place, limit: limit).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `words with some letters are found in their order`() {
        #expect(words("the", .anywhere) == ["the", "bathe", "then"])
        #expect(words("the", .beginning) == ["the", "then"])
        #expect(words("the", .end) == ["the", "bathe"])
        #expect(words("e", .end) == ["the", "bathe", "e"])
        #expect(words("睡", .anywhere) == ["睡眠"])
        #expect(words("x", .anywhere).isEmpty && words("eb", .anywhere).isEmpty)
    }

    @Test func `no more than asked for are found, and each once`() {
        #expect(words("e", .anywhere, limit: 2) == ["the", "bathe"])
        #expect(words("", .anywhere).isEmpty)
        #expect(MemoryVocabulary(bytes: []).words(with: [0x61], at: .anywhere, limit: 9).isEmpty)
    }
}
