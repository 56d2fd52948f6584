import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct FootnotesKeptTests {
    @Test(arguments: [("One[^1], two[^b].", "二[^b]、一[^1]。", "ja"), ("One[^1].", "واحد[^1].", "ar")])
    func `the same marks in any order are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: FootnotesKept(), source, target, locale: locale) == [])
    }

    @Test func `a changed mark is found, and may be another note`() throws {
        let target = "Uno[^2]."
        let found = try findings(of: FootnotesKept(), "One[^1].", target)
        #expect(found.map(\.summary) == ["A footnote mark was changed"])
        #expect(found.last.flatMap { text(at: $0, in: target) } == "[^2]")
        #expect(found.map(\.fix) == [[]])
    }

    @Test func `a lost mark is named`() throws {
        let found = try findings(of: FootnotesKept(), "One[^1].", "Один.", locale: "ru")
        #expect(found.map(\.evidence) == ["\"[^1]\" of the source is not here"])
    }
}
