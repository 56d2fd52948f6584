import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct ConsistentTranslationTests {
    /// What the catalogs of a locale tell when they are compared, as `path:line severity: evidence`.
    private func compare(
        _ catalogs: [(path: String, text: String)], locale: String = "de", messages: Set<String> = [],
        rules: RuleSettings.Choices = [:], shown: Set<String>? = nil
    ) throws -> [String] {
        let knowledge = LocaleKnowledge(try LocaleTag(locale))
        let checker = Checker(choices: rules)
        let parsed = catalogs.map { Catalog(parsing: SourceFile(path: $0.path, text: $0.text)) }
        let kind = { (entry: CatalogEntry) -> CheckedText.Kind in
            messages.contains(entry.file.path) ? .message : .markdown
        }
        let index = TraceIndex(parsed.map { checker.traces(of: $0.entries, knowledge, kind: kind) })
        var shared = SharedTexts(index, knowledge)
        for (number, catalog) in parsed.enumerated() {
            let isShown = shown.map { $0.contains(catalogs[number].path) } ?? true
            shared.add(catalog, number: number, checker, isShown: isShown, kind: kind)
        }
        return shared.findings.map { _, finding in
            let diagnostic = finding.diagnostic
            return "\(diagnostic.file?.path ?? ""):\(diagnostic.position?.line ?? 0) \(diagnostic.severity.name): "
                + (diagnostic.evidence ?? "")
        }
    }

    private func entry(_ source: String, _ target: String, place: String? = nil, context: String? = nil) -> String {
        (place.map { "#. \($0)\n" } ?? "") + (context.map { "msgctxt \"\($0)\"\n" } ?? "")
            + "msgid \"\(source)\"\nmsgstr \"\(target)\"\n\n"
    }

    @Test(
        arguments: [
            ("de", "Wo Sie Hilfe finden", "Hilfe finden"), ("ru", "Где найти помощь", "Куда обратиться"),
            ("ar", "أين تجد المساعدة", "طلب المساعدة"), ("ja", "助けを求めるには", "相談先"),
            ("zh-Hans", "在哪里寻求帮助", "求助渠道"),
        ])
    func `the rarer translation is found, with the commonest one and its place`(
        locale: String, common: String, rare: String
    ) throws {
        let found = try compare(
            [
                ("a.po", entry("Where to find help", common)), ("b.po", entry("Where to find help", rare)),
                ("c.po", entry("Other text", "x") + entry("Where to find help", common)),
            ], locale: locale)
        #expect(found == ["b.po:2 warning: \"\(common)\" at a.po:2 and in one more place"])
    }

    @Test func `another way that stands in several places is told once, at the first place that is shown`() throws {
        let (common, rare) = (entry("Where to find help", "Wo Sie Hilfe finden"), entry("Where to find help", "Hilfe"))
        let catalogs = [("a.po", common), ("b.po", rare), ("c.po", common), ("d.po", rare), ("e.po", common)]
        let right = "\"Wo Sie Hilfe finden\" at a.po:2 and in 2 more places"
        #expect(try compare(catalogs) == ["b.po:2 warning: " + right])
        #expect(try compare(catalogs, shown: ["d.po", "e.po"]) == ["d.po:2 warning: " + right])
        #expect(try compare(catalogs, shown: ["a.po"]) == [])
    }

    @Test func `of two that occur once the first stands, and the other is a note`() throws {
        let found = try compare([
            ("a.po", entry("Read more", "Weiterlesen")), ("b.po", entry("Read more", "Mehr lesen")),
        ])
        #expect(found == ["b.po:2 note: \"Weiterlesen\" at a.po:2"])
    }

    @Test func `headings, texts and UI messages differ with a note only`() throws {
        let heading = entry("Find your balance", "Die Balance finden", place: "section 1 · heading")
        let text = entry("Find your balance", "Finden Sie Ihr Gleichgewicht", place: "section 1 · paragraph 1")
        #expect(
            try compare([("a.po", heading), ("b.po", text), ("c.po", text)]) == [
                "a.po:3 note: \"Finden Sie Ihr Gleichgewicht\" at b.po:3 and in one more place"
            ])
        let message = entry("Find your balance", "Balance finden", context: "menu.balance")
        #expect(
            try compare([("a.po", text), ("site.po", message)], messages: ["site.po"]) == [
                "site.po:3 note: \"Finden Sie Ihr Gleichgewicht\" at a.po:3"
            ])
    }

    @Test func `the keys of UI messages are no meanings`() throws {
        let one = entry("Read more", "Mehr", context: "card.more")
        let other = entry("Read more", "Weiter", context: "list.more")
        let found = try compare([("site.po", one + other)], messages: ["site.po"])
        #expect(found == ["site.po:7 note: \"Mehr\" at site.po:3"])
    }

    @Test func `capitals and marks are a note within headings, and nothing between a heading and a text`() throws {
        let small = entry("Odds and ends", "Dies und das", place: "section 2 · heading")
        let large = entry("Odds and ends", "Dies und Das", place: "section 3 · heading")
        #expect(try compare([("a.po", small), ("b.po", large)]) == ["b.po:3 note: \"Dies und das\" at a.po:3"])
        let text = entry("Odds and ends", "Dies und Das.", place: "section 3 · paragraph 1")
        #expect(try compare([("a.po", small), ("b.po", text)]) == [])
    }

    @Test(
        arguments: [
            ("May", "Mai", "Darf"), ("Where to find help", "Where to find help", "Hilfe finden"),
            ("Where to find help", "", "Hilfe finden"), ("%s", "%s", "% s"), ("2024–2025", "2024-2025", "2024–25"),
        ])
    func `one word, copies, numbers and what is not translated are left alone`(
        source: String, one: String, other: String
    ) throws {
        #expect(try compare([("a.po", entry(source, one)), ("b.po", entry(source, other))]) == [])
    }

    @Test func `other contexts, references, stale entries and plurals are left alone`() throws {
        let first = entry("Change in state", "Zustand geändert", context: "log")
        for other in [
            entry("Change in state", "Änderung im Staat", context: "map"), entry("Change in state", "Staatswechsel"),
            "#, fuzzy\n" + entry("Change in state", "Neu", context: "log"),
            "msgctxt \"log\"\nmsgid \"Change in state\"\nmsgid_plural \"Changes in state\"\nmsgstr[0] \"A b\"\n"
                + "msgstr[1] \"B c\"\n",
        ] {
            #expect(try compare([("a.po", first), ("b.po", other)]) == [])
        }
        #expect(
            try compare([
                ("a.po", entry("See also there.", "Siehe dort.", place: "footnote 1")),
                ("b.po", entry("See also there.", "Vgl. ebenda.", place: "footnote 2")),
            ]) == [])
    }

    @Test func `settings switch it off or make it an error`() throws {
        let catalogs = [("a.po", entry("Read more", "Weiterlesen")), ("b.po", entry("Read more", "Mehr lesen"))]
        #expect(try compare(catalogs, rules: ["consistent-translation": .off]) == [])
        #expect(
            try compare(catalogs, rules: ["consistent-translation": .severity(.error)]) == [
                "b.po:2 error: \"Weiterlesen\" at a.po:2"
            ])
    }

    @Test func `a dismissal ends what is told of the pair`() throws {
        let catalog = Catalog(
            parsing: SourceFile(
                path: "site.po",
                text: entry("Read more", "Mehr", place: "section 1 · heading")
                    + "msgctxt \"x\"\n" + entry("Read more", "Weiter")))
        let knowledge = LocaleKnowledge(try LocaleTag("de"))
        let found = Checker().recurrences(in: catalog, knowledge) { _ in .message }
        let finding = try #require(found.first)
        let book = DecisionBook([
            Decision(
                .dismissal(rule: "consistent-translation", reason: "a button"), about: finding.entry, in: "site")
        ])
        let judged = book.judged(found, in: "site")
        #expect(judged.standing.isEmpty && judged.dismissed.count == 1)
    }
}
