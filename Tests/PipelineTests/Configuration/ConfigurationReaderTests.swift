import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct ConfigurationReaderTests {
    private func read(_ text: String) -> (configuration: Configuration?, [Diagnostic]) {
        ConfigurationReader.configuration(in: SourceFile(path: "parlance.yaml", text: text))
    }

    @Test func `two keys are enough`() throws {
        let (configuration, problems) = read("source: en\nlocales: [en, it]\n")
        #expect(problems.isEmpty)
        let read = try #require(configuration)
        #expect(read.targets.map(\.tag.tag) == ["it"])
        #expect(read.articlesFolder == "articles" && read.outputFolder == "dist")
        #expect(
            read.gate.standard.complete == 100 && read.gate.standard.stale == 0 && read.gate.standard.severity == .error
        )
        #expect(read.translatable == nil)
    }

    @Test func `every key is read`() throws {
        let (configuration, problems) = read(
            """
            site: {name: Tandem, logo: logo.svg, url: "https://a.org/", contact: a@b.org}
            source: en
            locales:
              - en
              - {tag: zh-Hans, label: CN, path: zh, aliases: [zh-CN], publish: page}
            articles: content/posts/
            catalogs: po
            output: out
            theme: my-theme
            segmentation: block
            translatable: [title]
            publish: segment
            gate: {complete: 80, stale: 3, severity: warning}
            """)
        #expect(problems.isEmpty)
        let read = try #require(configuration)
        #expect(read.site.url == "https://a.org" && read.site.logo == "logo.svg")
        #expect(read.locales.map(\.publish) == [.segment, .page])
        #expect(read.locales.map(\.label) == ["EN", "CN"])
        #expect(read.articlesFolder == "content/posts" && read.catalogsFolder == "po" && read.themeFolder == "my-theme")
        #expect(read.segmentation == .block && read.translatable == ["title"])
        #expect(
            read.gate.standard.complete == 80 && read.gate.standard.stale == 3
                && read.gate.standard.severity == .warning)
        for name in ["zh-Hans", "CN", "cn", "zh", "ZH-cn", "zh_Hans"] {
            #expect(read.locale(named: name)?.tag.tag == "zh-Hans")
        }
        #expect(read.locale(named: "it") == nil)
    }

    @Test func `what is published and where is read, by locale`() throws {
        let (configuration, problems) = read(
            """
            site: {name: A, feed-size: 5}
            source: en
            publish: {policy: segment, from: 80}
            slugs: translated
            hosts: [nginx, netlify]
            locales:
              - en
              - it
              - {tag: ar, publish: hold, slugs: source}
              - {tag: ja, publish: {policy: page, from: 10}}
            """)
        #expect(problems.isEmpty)
        let read = try #require(configuration)
        #expect(read.locales.map(\.publish) == [.segment, .segment, .hold, .page])
        #expect(read.locales.map(\.publishFrom) == [80, 80, 0, 10])
        #expect(read.locales.map(\.slugs) == [.translated, .translated, .source, .translated])
        #expect(read.hosts == [.nginx, .netlify] && read.site.feedSize == 5)
    }

    @Test(arguments: [
        ("publish: {policy: hold, from: 80}", "invalid-value"), ("publish: {from: 80}", "invalid-value"),
        ("publish: {policy: page, from: 101}", "invalid-value"), ("publish: {polcy: page}", "unknown-key"),
        ("slugs: own", "invalid-value"), ("hosts: [ngnix]", "invalid-value"), ("hosts: {a: b}", "invalid-value"),
    ])
    func `a mistake in what is published is told once`(line: String, id: String) {
        #expect(read("source: en\nlocales: [en]\n\(line)\n").1.ids == [id])
    }

    @Test(arguments: ConfigurationMistakes.rows)
    func `a mistake is one diagnostic that says what would be right`(text: String, expected: String) {
        #expect(read(text).1.rendered == expected)
    }

    @Test func `mistakes do not spoil what is right`() throws {
        let (configuration, problems) = read(
            "source: en\nlocales: [en, itt, it]\nsite: {nmae: A, name: B}\ngate: {complete: 900, stale: 2}\n")
        #expect(problems.ids == ["unknown-locale", "unknown-key", "invalid-value"])
        let read = try #require(configuration)
        #expect(read.site.name == "B" && read.gate.standard.complete == 100 && read.gate.standard.stale == 2)
        #expect(read.targets.map(\.tag.tag) == ["it"])
    }
}
