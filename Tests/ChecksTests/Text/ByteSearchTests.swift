import Testing

@testable import Checks

struct ByteSearchTests {
    @Test(arguments: [("abab", "ab", [0, 2]), ("aaa", "aa", [0, 1]), ("a", "ab", []), ("a", "", []), ("", "a", [])])
    func `places overlap, and nothing is nowhere`(text: String, part: String, places: [Int]) {
        let bytes = Array(text.utf8)
        #expect(bytes.places(of: Array(part.utf8)[...]) == places)
        #expect(bytes.holds(Array(part.utf8)[...]) == !places.isEmpty)
    }
}
