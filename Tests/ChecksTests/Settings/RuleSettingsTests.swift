import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct RuleSettingsTests {
    private func settings() throws -> RuleSettings {
        RuleSettings(
            general: ["a": .off, "b": .severity(.error)], locales: [try LocaleTag("ja"): ["b": .off]],
            sections: ["news": ["a": .severity(.note), "b": .on], "news/sport": ["a": .on]])
    }

    @Test(arguments: [
        ("it", nil, RuleChoice.off, RuleChoice.severity(.error)),
        ("it", "news/x", .severity(.note), .on), ("it", "news/sport/x", .on, .on),
        ("it", "newsletter", .off, .severity(.error)),
        ("ja", "news/x", .severity(.note), .off),
    ])
    func `inner sections count over outer ones, and a locale over both`(
        locale: String, article: String?, a: RuleChoice, b: RuleChoice
    ) throws {
        let settings = try settings()
        let choices = settings.choices(for: try LocaleTag(locale), section: article.flatMap(settings.section))
        #expect(choices["a"] == a && choices["b"] == b)
    }

    @Test func `a checker asks the rules that are on, and gives their findings the severity wanted`() throws {
        let catalog = Catalog(parsing: SourceFile(path: "it.po", text: "msgid \"`a` *b*\"\nmsgstr \"x\"\n"))
        let italian = try LocaleTag("it")
        let settings = RuleSettings(
            general: ["code-kept": .severity(.note)], sections: ["news": ["emphasis-kept": .off]])
        let checkers = Checkers([CodeKept(), EmphasisKept()], settings: settings, locales: [italian])
        func found(_ article: String) -> [String] {
            checkers.checker(for: italian, article: article).findings(
                in: catalog, LocaleKnowledge(italian), from: LocaleKnowledge(.english)
            ).map { "\($0.ruleID) \($0.diagnostic.severity.name)" }
        }
        #expect(found("love") == ["code-kept note", "emphasis-kept warning"])
        #expect(found("news/love") == ["code-kept note"])
    }

    @Test func `words of settings`() {
        #expect(RuleChoice.names == ["off", "on", "note", "warning", "error"])
        #expect(RuleChoice.names.compactMap(RuleChoice.init).count == 5 && RuleChoice(name: "Off") == nil)
    }
}
