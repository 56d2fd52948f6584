import Articles
import Locales
import SourceText
import Testing

@testable import Publishing

struct TreePlanTests {
    @Test(
        arguments: [
            (TreeSystem.hugo, "content/zh-hans/health/_index.md", "content/en/health/sleep.md"),
            (
                .docusaurus, "i18n/zh-Hans/docusaurus-plugin-content-docs/current/health/index.md",
                "docs/health/sleep.md"
            ),
            (.astro, "src/content/articles/zh-hans/health.md", "src/content/articles/en/health/sleep.md"),
            (.jekyll, "_articles/zh-hans/health.md", "_articles/en/health/sleep.md"),
        ])
    func `articles and sections are where each publisher looks for them`(
        system: TreeSystem, section: String, page: String
    ) throws {
        let plan = TreePlan(
            system, index([summary(try article("x", id: "health")), summary(try article("x", id: "health/sleep"))]))
        #expect(plan.path("health", in: SiteLocale(tag: try LocaleTag("zh-Hans"))) == section)
        #expect(plan.path("health/sleep", in: SiteLocale(tag: .english)) == page)
    }

    @Test(arguments: [
        (TreeSystem.hugo, "content/en/_index.md"), (.docusaurus, "docs/index.md"),
        (.astro, "src/content/articles/en/index.md"), (.jekyll, "_articles/en/index.md"),
    ])
    func `the text of the home page stands where each publisher looks for it`(
        system: TreeSystem, path: String
    ) throws {
        for id in ["_index", "index"] {
            let plan = TreePlan(system, index([summary(try article("x", id: id)), summary(try article("x", id: "a"))]))
            #expect(plan.path(id, in: SiteLocale(tag: .english)) == path)
            let other = summary(try article("x", id: "a"))
            let link = try #require(plan.link("index.md", from: other, in: SiteLocale(tag: .english)))
            #expect(["{{< relref \"/_index.md\" >}}", "./index.md", "/en/"].contains(link), "\(link)")
        }
    }

    @Test func `languages are settings that take in names, directions and the site's address`() throws {
        var identity = SiteIdentity()
        identity.name = "A \"b\""
        identity.url = "https://a.example/m"
        let arabic = SiteLocale(tag: try LocaleTag("ar"))
        func text(_ system: TreeSystem) -> String {
            let settings = TreeSettings(TreePlan(system, index([], identity: identity)), [arabic])
            return String(decoding: settings.file.bytes, as: UTF8.self)
        }
        #expect(text(.hugo).contains("baseURL: \"https://a.example/m/\"\ndefaultContentLanguage: ar\n"))
        #expect(
            text(.hugo).contains(
                "  ar:\n    languageName: \"العربية\"\n    languageCode: ar\n    languageDirection: rtl\n"))
        #expect(text(.hugo).contains("title: \"A \\\"b\\\"\"\n"))
        #expect(text(.jekyll).contains("url: \"https://a.example\"\nbaseurl: \"/m\"\n"))
        #expect(text(.polyglot).contains("languages: [ar]\ndefault_lang: ar\n"))
        #expect(text(.docusaurus).contains("\"ar\": {\"label\": \"العربية\", \"direction\": \"rtl\""))
        #expect(text(.astro).contains("{\"path\": \"ar\", \"codes\": [\"ar\"]}"))
    }

    @Test func `Norwegian is not false`() throws {
        let norwegian = SiteLocale(tag: try LocaleTag("no"))
        func text(_ system: TreeSystem) -> String {
            String(decoding: TreeSettings(TreePlan(system, index([])), [norwegian]).file.bytes, as: UTF8.self)
        }
        #expect(text(.hugo).contains("\n  \"no\":\n"))
        #expect(text(.hugo).contains("languageCode: \"no\"\n"))
        #expect(text(.jekyll).contains("languages: [\"no\"]\n"))
        #expect(text(.jekyll).contains("\n  \"no\": \"norsk\"\n"))
    }
}
