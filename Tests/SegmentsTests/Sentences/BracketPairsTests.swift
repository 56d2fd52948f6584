import Testing

@testable import Segments

@Suite struct BracketPairsTests {
    /// The offsets that a sentence must not end at.
    private func torn(_ text: String) -> [Int] {
        let pairs = BracketPairs(in: Array(text.utf8))
        return (0...text.utf8.count).filter(pairs.tears)
    }

    @Test(
        arguments: [
            ("a(b)c", [2, 3]), ("([x])", [1, 2, 3, 4]), ("(a", []), ("a)", []), ("(a]b", []), ("(a]b)", [1, 2, 3, 4]),
            ("([a)b]", [1, 2, 3]), ("()", [1]), ("", []), ("a) (b", []), ("((a)", [2, 3]),
        ] as [(String, [Int])])
    func `only brackets that pair hold a text together`(text: String, offsets: [Int]) {
        #expect(torn(text) == offsets)
    }
}
