import SourceText
import Testing

@testable import Articles

struct ArticleDateTests {
    @Test(arguments: [
        ("2026-03-01", "2026-03-01T00:00:00Z"), ("2026-03-01T08:05Z", "2026-03-01T08:05:00Z"),
        ("2026-03-01 08:05:09", "2026-03-01T08:05:09Z"), ("2026-03-01T08:05:09.25+0130", "2026-03-01T08:05:09+01:30"),
        ("2026-03-01 08:05:09 +0200", "2026-03-01T08:05:09+02:00"),
        ("2026-03-01T23:00-05", "2026-03-01T23:00:00-05:00"),
        ("2026-03-01T08:00:", "2026-03-01T00:00:00Z"), ("2026-03-01T08:00+1", "2026-03-01T00:00:00Z"),
        ("2026-03-01T08:00Z+", "2026-03-01T00:00:00Z"), ("2026-03-01T08:00:00+00:00", "2026-03-01T08:00:00Z"),
    ])
    func `a timestamp has a time and a zone, whatever the text has`(text: String, timestamp: String) throws {
        #expect(try ArticleDate(text).timestamp == timestamp)
    }

    @Test func `a date without a time was changed on that day`() throws {
        #expect(try ArticleDate("2026-03-01").lastModification == "2026-03-01")
        #expect(try ArticleDate("2026-03-01T10:00Z").lastModification == "2026-03-01T10:00:00Z")
    }

    @Test func `moments are compared across zones`() throws {
        let west = try ArticleDate("2026-02-28T23:30-05:00").secondsSince1970
        #expect(try ArticleDate("2026-03-01T04:30Z").secondsSince1970 == west)
        #expect(try ArticleDate("1970-01-01").secondsSince1970 == 0)
    }
}
