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
}
