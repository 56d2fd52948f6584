import Diagnostics
import Testing

@testable import Checks

struct BrokenLinkTests {
    private static let source = "Use [the guide](https://example.org/guide) today."

    @Test(
        arguments: [
            ("it", "Usa [la guida] (https://example.org/guide) oggi."),
            ("ru", "См. (руководство)[https://example.org/guide]."),
            ("zh-Hans", "请看【指南】(https://example.org/guide)。"), ("ja", "[ガイド]（https://example.org/guide）を見る。"),
            ("ar", "انظر \\[الدليل\\](https://example.org/guide) اليوم."),
        ])
    func `brackets that broke are an error`(locale: String, target: String) throws {
        let found = try findings(of: LinksKept(), Self.source, target, locale: locale)
        #expect(found.map(\.summary) == ["A link is broken"])
        #expect(found.map(\.severity) == [.error])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "https://example.org/guide")
    }

    @Test(
        arguments: [
            ("it", "Usa la guida: https://example.org/guide oggi."),
            ("de", "Nutze den Leitfaden (https://example.org/guide) heute."),
            ("fr", "Le guide (en anglais) (https://example.org/guide) aujourd'hui."),
        ])
    func `a link written as an address is fine`(locale: String, target: String) throws {
        #expect(try findings(of: LinksKept(), Self.source, target, locale: locale) == [])
    }

    @Test func `a link that stands twice is told once`() throws {
        let target = "Usa [la guida](https://example.org/guide) [la guida](https://example.org/guide) oggi."
        let found = try findings(of: LinksKept(), Self.source, target)
        #expect(found.contains { $0.summary == "A link stands twice" && text(at: $0, in: target) == "la guida" })
        let twice = "[a](/x) [a](/x)"
        #expect(try findings(of: LinksKept(), twice, twice.replacing("a", with: "b")) == [])
    }
}
