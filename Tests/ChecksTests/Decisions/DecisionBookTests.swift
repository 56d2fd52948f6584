import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct DecisionBookTests {
    private func catalog(_ translation: String, context: String = "a") -> Catalog {
        let text = "msgctxt \"\(context)\"\nmsgid \"See [it](it.md).\"\nmsgstr \"\(translation)\"\n"
        return Catalog(parsing: SourceFile(path: "it.po", text: text))
    }

    private func findings(_ catalog: Catalog) throws -> [EntryFinding] {
        Checker(rules: [LinksKept()]).findings(
            in: catalog, LocaleKnowledge(try LocaleTag("it")), from: LocaleKnowledge(.english))
    }

    private func book(_ rule: String = "links-kept") throws -> DecisionBook {
        let entry = try #require(catalog("Vedi.").entries.first)
        return DecisionBook([
            Decision(.dismissal(rule: rule, reason: "so"), about: entry, in: "articles/a", by: "anna")
        ])
    }

    @Test func `a dismissed finding is told with its decision`() throws {
        let found = try findings(catalog("Vedi."))
        #expect(found.map(\.ruleID) == ["links-kept"])
        let (standing, dismissed) = try book().judged(found, in: "articles/a")
        #expect(standing.isEmpty && dismissed.map(\.decision.person) == ["anna"])
    }

    @Test(arguments: [("Vedi!", "a"), ("Vedi. ", "a"), ("vedi.", "a"), ("Vedi.", "b")])
    func `a change of one byte ends it`(translation: String, context: String) throws {
        let changed = catalog(translation, context: context)
        #expect(try book().judged(findings(changed), in: "articles/a").standing.count == 1)
        let pairs = Set(changed.entries.map(\.pairFingerprint))
        #expect(try book().ended(in: "articles/a", pairs: pairs).count == 1)
    }

    @Test func `it holds in its own article and for its own rule only`() throws {
        let found = try findings(catalog("Vedi."))
        #expect(try book().judged(found, in: "articles/b").standing.count == 1)
        #expect(try book("code-kept").judged(found, in: "articles/a").standing.count == 1)
    }

    @Test func `the first words of a source are one line`() {
        #expect(Decision.firstWords(of: "One\ntwo  three.") == "One two three.")
        #expect(
            Decision.firstWords(of: "One two three four five six seven eight nine ten eleven twelve")
                == "One two three four five six seven eight …")
    }
}
