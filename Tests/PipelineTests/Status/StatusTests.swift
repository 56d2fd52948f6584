import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct StatusTests {
    @Test func `coverage is counted a locale and an article`() throws {
        let site = try SampleSite()
        let before = try site.status()
        #expect(before.locales.map { before.total(of: $0)[.untranslated] } == [10, 10])
        try site.extract()
        try site.translate("it", except: ["First sentence here."])
        let status = try site.status()
        #expect(status.diagnostics.isEmpty)
        #expect(status.rows.map(\.id) == ["love", "sleep", "site"])
        let italian = status.locales[0]
        let sleep = try #require(status.rows[1].coverage[italian])
        #expect(sleep.total == 4 && sleep.done == 3 && sleep.percent == 75)
        #expect(sleep.words(.untranslated) == 3)
        #expect(status.total(of: italian).done == 9)
        #expect(status.total(of: italian).percent == 90)
        #expect(status.total(of: status.locales[1]).percent == 0)
    }

    @Test func `nothing is written`() throws {
        let site = try SampleSite()
        let before = try site.folder.snapshot()
        _ = try site.status()
        _ = try site.gate()
        _ = try site.survey()
        #expect(try site.folder.snapshot() == before)
    }

    @Test func `a changed source counts before it is extracted`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        try site.folder.replace("One line of text", with: "One line of a text", in: "articles/love.md")
        let status = try site.status()
        #expect(status.total(of: status.locales[0])[.stale] == 1)
    }

    @Test func `the survey says what is lacking`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let survey = try site.survey()
        #expect(survey.locales.map(\.locale.tag.tag) == ["en", "it", "ar"])
        #expect(survey.locales[0].isSource && survey.locales[0].lacks.isEmpty)
        #expect(survey.locales[1].lacks.isEmpty)
        #expect(
            survey.locales[2].lacks == ["2 of 2 articles unfinished", "10 segments missing", "UI messages and tags 0%"])
    }

    @Test func `sections are folders and add up to the total`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/health/walk.md", "---\ntitle: Walk\nlocales: [it]\n---\nOne step.\n")
        try site.folder.write("articles/health/sea/index.md", "---\ntitle: Sea\n---\n")
        let status = try site.status()
        #expect(status.sections.map(\.name) == ["", "health", "site"])
        #expect(status.sections.map(\.articleCount) == [2, 2, 0])
        #expect(status.sections.map(\.isSite) == [false, false, true])
        for locale in status.locales {
            let sum = status.sections.reduce(into: CoverageCounts()) { sum, section in
                if let counts = section.coverage[locale] { sum += counts }
            }
            #expect(sum == status.total(of: locale))
        }
        #expect(status.total[status.locales[0]]?.total == 13)
        #expect(status.total[status.locales[1]]?.total == 11)
        #expect(status.segmentCount == 13 && status.articleCount == 4)
    }

    @Test func `the worst come by the words to do`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it", except: ["First sentence here."])
        let worst = try site.status().worst(3)
        #expect(
            worst.map { "\($0.locale) \($0.row.id) \($0.coverage.wordsToDo)" } == [
                "ar sleep 11", "ar love 8", "ar site 8",
            ])
        #expect(try site.status().worst(99).count == 4)
    }

    @Test func `a status of some locales has their numbers only`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let whole = try site.status()
        let arabic = whole.only([whole.locales[1]])
        #expect(arabic.locales == [whole.locales[1]])
        #expect(arabic.total.total == whole.total(of: whole.locales[1]))
        #expect(arabic.total(of: whole.locales[0]).total == 0)
        #expect(arabic.tasks.allSatisfy { $0.locale == whole.locales[1] })
    }

    @Test func `stale entries are counted by what changed`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        try site.folder.replace("First sentence here", with: "3 sentences here", in: "articles/sleep.md")
        try site.folder.replace("Second sentence", with: "No second sentence", in: "articles/sleep.md")
        try site.folder.replace(
            "msgctxt \"title\"\nmsgid \"Love", with: "#, fuzzy\nmsgctxt \"title\"\nmsgid \"Love",
            in: "locales/it/articles/love.po")
        let status = try site.status()
        let counts = status.total(of: status.locales[0])
        #expect(counts.stale.map(\.name) == ["negation", "number", "unconfirmed"])
        #expect(counts.stale.map(\.segments).reduce(0, +) == counts[.stale])
        #expect(counts.stale.map(\.words).reduce(0, +) == counts.words(.stale))
        #expect(status.total(of: status.locales[1]).stale.isEmpty)
    }

    @Test(arguments: [(0, 0, 100), (1, 0, 100), (0, 1, 0), (199, 1, 99), (9999, 1, 99), (1, 2, 33)])
    func `percent is rounded down, so that 100 means all`(done: Int, open: Int, percent: Int) {
        var counts = CoverageCounts()
        counts.add(.translated, done, words: 0)
        counts.add(.stale, open, words: 0)
        #expect(counts.percent == percent)
        #expect(counts.isComplete == (percent == 100))
    }

    @Test func `reviewed counts as done`() {
        var counts = CoverageCounts()
        counts.add(.reviewed, words: 4)
        counts.add(.translated, words: 2)
        #expect(counts.done == 2 && counts.percent == 100 && counts.doneWords == 6 && counts.wordsToDo == 0)
    }
}
