import Checks
import Diagnostics
import Locales
import Publishing
import SourceText
import Testing

@testable import Pipeline

struct ConfigurationChecksTests {
    private func read(_ checks: String) throws -> (RuleSettings, [Diagnostic]) {
        let (configuration, problems) = ConfigurationReader.configuration(
            in: SourceFile(
                path: "parlance.yaml",
                text: "source: en\nlocales: [en, ja, {tag: zh-Hans, label: CN}]\nchecks: \(checks)\n"))
        return (try #require(configuration).checks, problems)
    }

    @Test func `rules are switched and weighed, by locale and section too`() throws {
        let (settings, problems) = try read(
            "{code-kept: warning, links-kept: on, terms-kept: error, "
                + "locales: {ja: {emphasis-kept: off}, CN: {emphasis-kept: note}}, sections: {/news/: {code-kept: off}}}"
        )
        #expect(problems.rendered == "")
        #expect(
            settings.general == ["code-kept": .severity(.warning), "links-kept": .on, "terms-kept": .severity(.error)])
        #expect(settings.locales[try LocaleTag("ja")] == ["emphasis-kept": .off])
        #expect(settings.locales[try LocaleTag("zh-Hans")] == ["emphasis-kept": .severity(.note)])
        #expect(settings.sections == ["news": ["code-kept": .off]])
    }

    @Test func `a mistake is told with the nearest good word`() throws {
        let (settings, problems) = try read(
            "{code-keept: off, links-kept: of, tags-kept: false, local: {}, locales: {jp: {}, ja: off}, sections: {x: {y: off}}}"
        )
        #expect(try settings.general.isEmpty && settings.locales[try LocaleTag("ja")] == [:])
        #expect(
            problems.map { "\($0.position?.column ?? 0) \($0.id): \($0.help ?? "")" } == [
                "10 unknown-rule: did you mean \"code-kept\"?",
                "39 invalid-value: did you mean \"off\"?",
                "54 invalid-value: did you mean \"off\"?",
                "61 unknown-rule: did you mean \"locales\"?",
                "82 unknown-locale: did you mean \"ja\"?",
                "94 wrong-type: write \"emphasis-kept: off\"",
                "115 unknown-rule: \"parlance rules\" lists them",
            ])
    }
}
