import Diagnostics
import Testing

@testable import Checks

struct NoTatweelTests {
    @Test func `a stretched word is put right`() throws {
        let target = "هذا كتـــاب جميـل"
        let found = try findings(of: NoTatweel(), "This is a fine book", target, locale: "ar")
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == "هذا كتاب جميل")
    }

    @Test(arguments: ["الـ Android", "الـAndroid", "لـ{name}", "كتاب"])
    func `a tatweel behind a particle is fine`(target: String) throws {
        #expect(try findings(of: NoTatweel(), "Source", target, locale: "ar") == [])
    }
}
