import Testing

@testable import Diagnostics

@Suite struct NearestNameTests {
    static let keys = ["title", "description", "date", "updated", "tags", "slug", "faq"]

    @Test(
        arguments: [
            ("titel", "title"), ("Title", "title"), ("desription", "description"), ("descriptoin", "description"),
            ("tag", "tags"), ("fag", "faq"), ("dat", "date"), ("update", "updated"), ("slgu", "slug"),
        ])
    func `a slip is matched with what was meant`(name: String, expected: String) {
        #expect(nearestName(to: name, in: Self.keys) == expected)
    }

    @Test(arguments: ["category", "", "x", "weight", "漢字"])
    func `what is near nothing has no match`(name: String) {
        #expect(nearestName(to: name, in: Self.keys) == nil)
    }

    @Test func `ties go to the first candidate`() {
        #expect(nearestName(to: "bat", in: ["cat", "hat"]) == "cat")
        #expect(nearestName(to: "a", in: []) == nil)
    }
}
