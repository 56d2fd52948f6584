import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct DomainsKnownTests {
    @Test(
        arguments: [
            ("[a](https://en.wikipedia.org/wiki/A)", "[а](https://ru.wikipedia.org/wiki/Б)", "ru"),
            ("[a](https://a.org/x)", "[ا](https://a.org/y)", "ar"), ("See a.org", "[甲](https://a.org)", "ja"),
            ("[a](x.md)", "[a](y.md)", "it"),
        ])
    func `sites of the source are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: DomainsKnown(), source, target, locale: locale) == [])
    }

    @Test func `another site is named`() throws {
        let target = "见[这里](https://www.evil.example/x)"
        let found = try findings(of: DomainsKnown(), "See [here](https://a.org/x)", target, locale: "zh-Hans")
        #expect(found.map(\.evidence) == ["evil.example"])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "https://www.evil.example/x")
    }

    @Test func `a site that another source of the catalog names is known`() throws {
        let entries = """
            msgid "See https://cdn.known.org/x"
            msgstr "Vedi https://cdn.known.org/x"

            msgid "[a](https://a.org/x)"
            msgstr "[a](https://www.known.org/y)"

            msgid "[b](https://a.org/x)"
            msgstr "[b](https://www.un-known.org/y)"

            """
        let found = Checker(rules: [DomainsKnown()]).findings(
            in: Catalog(parsing: SourceFile(path: "a.po", text: entries)), LocaleKnowledge(try LocaleTag("it")),
            from: LocaleKnowledge(.english))
        #expect(found.map(\.diagnostic.evidence) == ["un-known.org"])
    }

    @Test func `capitals of a host make no other site`() throws {
        #expect(try findings(of: DomainsKnown(), "See https://a.example.org/x", "Vedi https://A.Example.Org/y") == [])
    }
}
