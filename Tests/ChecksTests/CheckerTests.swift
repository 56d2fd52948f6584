import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct CheckerTests {
    private func check(_ po: String, locale: String = "it", messages: Set<String> = []) throws -> [Diagnostic] {
        let catalog = Catalog(parsing: SourceFile(path: "locales/it/site.po", text: po))
        #expect(catalog.diagnostics.isEmpty)
        return Checker().findings(
            in: catalog, LocaleKnowledge(try LocaleTag(locale)), from: LocaleKnowledge(try LocaleTag("en"))
        ) { entry in
            messages.contains(entry.context?.description ?? "") ? .message : .markdown
        }.map(\.diagnostic)
    }

    @Test func `the rules have names of their own, in order`() {
        let ids = RuleBook.standard.map(\.id)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        #expect(RuleBook.standard.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
    }

    @Test func `a finding points at its line and column in the file`() throws {
        let found = try check(
            """
            msgid "See [sleep](sleep.md)."
            msgstr "Vedi «è» [il sonno](sonno.md)."

            """)
        #expect(found.map(\.id) == ["links-kept"])
        #expect(found[0].position == LineTable.Position(line: 2, column: 29))
        #expect(found[0].file?.text(try #require(found[0].range)) == "sonno.md")
    }

    @Test func `a finding without a place points at the whole translation`() throws {
        let found = try check("msgid \"See [sleep](sleep.md).\"\nmsgstr \"Vedi il sonno.\"\n")
        #expect(found.map(\.position) == [LineTable.Position(line: 2, column: 8)])
    }

    @Test func `escapes and several lines do not shift the place`() throws {
        let found = try check(
            #"""
            msgid ""
            "A \"quoted\" word.\n"
            "And more."
            msgstr ""
            "Una «parola» \"tra\tvirgolette\".\n"
            "E <b>altro</b>."

            """#)
        #expect(found.map(\.id) == ["tabs-kept", "tags-kept", "tags-kept"])
        #expect(found.compactMap { $0.position.map(\.description) } == ["5:20", "6:4", "6:12"])
    }

    @Test func `the whole message reads well`() throws {
        let found = try check(
            """
            msgctxt "articles-count"
            msgid "{count, plural, one {# article} other {# articles}}"
            msgstr "{count, plural, one {# artykuł} few {# artykuły} other {# artykułów}}"

            """, locale: "pl", messages: ["articles-count"])
        #expect(
            found.map { ConsoleRenderer().text($0) } == [
                """
                locales/it/site.po:3:9: error: The plural of {count} has no text for "many" [plural-categories-complete]
                  3 | msgstr "{count, plural, one {# artykuł} few {# artykuły} other {# artykułów}}"
                    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                     = found: one, few, other
                     = help: add many {…}: pl uses it, for example for 0

                """
            ])
    }

    @Test func `entries without a translation, stale and obsolete ones are not judged`() throws {
        let found = try check(
            """
            msgid "Run `a`."
            msgstr ""

            #, fuzzy
            msgid "Run `b`."
            msgstr "Esegui."

            #~ msgid "Run `c`."
            #~ msgstr "Esegui."

            """)
        #expect(found.isEmpty)
    }

    @Test func `only the given rules are asked`() throws {
        let catalog = Catalog(parsing: SourceFile(path: "it.po", text: "msgid \"`a` *b*\"\nmsgstr \"x\"\n"))
        let found = Checker(rules: [EmphasisKept()]).findings(
            in: catalog, LocaleKnowledge(try LocaleTag("it")), from: LocaleKnowledge(try LocaleTag("en")))
        #expect(found.map(\.ruleID) == ["emphasis-kept"])
        #expect(found.first?.diagnostic.severity == .warning)
    }
}
