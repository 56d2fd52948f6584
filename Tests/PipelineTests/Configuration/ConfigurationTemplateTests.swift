import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct ConfigurationTemplateTests {
    @Test(arguments: ["Tandem", "A \"quoted\" \\ name: #1", "日本 — مجلة"])
    func `the template is read without a diagnostic and says what was asked for`(name: String) throws {
        let locales = try ConfigurationTemplate.defaultTags.map { tag throws(LocaleTagProblem) in try LocaleTag(tag) }
        let text = ConfigurationTemplate.text(siteName: name, source: .english, locales: locales, articles: "content")
        let (configuration, problems) = ConfigurationReader.configuration(
            in: SourceFile(path: "parlance.yaml", text: text))
        #expect(problems.rendered == "")
        let read = try #require(configuration)
        #expect(read.site.name == name)
        #expect(read.locales.map(\.tag) == locales)
        #expect(read.articlesFolder == "content")
        #expect(read.locale(named: "CN")?.tag.tag == "zh-Hans")
    }

    @Test func `no line is longer than people read in a terminal`() {
        let text = ConfigurationTemplate.text(siteName: "x", source: .english, locales: [.english], articles: "a")
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    }
}
