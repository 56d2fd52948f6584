import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct LinksKeptTests {
    @Test(
        arguments: [
            ("[a](x.md) and [b](y.md#z)", "[б](y.md#z) и [а](x.md)", "ru"),
            ("See <https://a.org/>.", "انظر <https://a.org/>.", "ar"),
            ("![A cat](cat.png \"Cat\")", "![猫](cat.png \"猫\")", "ja"),
            ("[a](<b c.md>)", "[à](<b c.md>)", "it"),
        ])
    func `the same destinations in any order are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: LinksKept(), source, target, locale: locale) == [])
    }

    @Test func `a translated destination is lost and made up, at its place`() throws {
        let target = "Vedi [il sonno](sonno.md)."
        let found = try findings(of: LinksKept(), "See [sleep](sleep.md).", target)
        #expect(
            found.map(\.summary) == ["A link of the source is missing", "A link that the source does not have"])
        #expect(found.first?.evidence == "\"sleep.md\" of the source is not here")
        #expect(found.last.flatMap { text(at: $0, in: target) } == "sonno.md")
    }

    @Test func `a script in the place of a link is found`() throws {
        let found = try findings(of: LinksKept(), "[a](b.md)", "[a](javascript:alert)")
        #expect(found.count == 2)
    }
}
