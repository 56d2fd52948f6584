import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct SearchIndexFilesTests {
    private let locale = SiteLocale(tag: .english)

    private func entries(_ documents: [SearchDocument]) -> [SearchEntry] {
        let analyzer = SearchAnalyzer(.english)
        return documents.map { analyzer.entry(of: $0, fragment: $0.fragment(in: locale)) }
    }

    @Test func `a large index is many chunks, and each form is found from its own spelling`() throws {
        let words = (0..<9000).map { number in
            "w" + String(number % 26, radix: 36) + String(number, radix: 36).map { "\($0)" }.joined(separator: "a")
        }
        let documents = try stride(from: 0, to: 9000, by: 100).map { start in
            try searchDocument(words[start..<(start + 100)].joined(separator: "s "), id: "d\(start)")
        }
        let pages = SearchIndexFiles.pages(locale, entries(documents), ids: documents.map(\.id))
        let index = try IndexReader(pages)
        #expect(index.chunkCount > 3)
        #expect(pages.allSatisfy { $0.path.hasSuffix(".json") || $0.bytes.count < 40 << 10 })
        #expect(Set(words).isSubset(of: Set(index.forms.keys).union(words.filter { index.forms[$0 + "s"] != nil })))
        #expect(index.aliases.allSatisfy { index.forms[$0.key]?.stem == $0.value })
    }

    @Test func `the same entries give the same bytes in any order`() throws {
        let documents = try ["a b c", "b c d", "é e"].enumerated().map { try searchDocument($1, id: "d\($0)") }
        let ids = documents.map(\.id)
        let first = SearchIndexFiles.pages(locale, entries(documents), ids: ids)
        let second = SearchIndexFiles.pages(locale, entries(documents).reversed(), ids: ids)
        #expect(first.map(\.path) == second.map(\.path))
        #expect(first.map(\.bytes) == second.map(\.bytes))
    }

    @Test func `file names change with their bytes, that of the index never`() throws {
        let before = SearchIndexFiles.pages(locale, entries([try searchDocument("one")]), ids: ["a"])
        let after = SearchIndexFiles.pages(locale, entries([try searchDocument("two")]), ids: ["a"])
        #expect(before[0].path == "en/search/index.json" && after[0].path == before[0].path)
        #expect(before[1].path != after[1].path)
        #expect(before[1].path.utf8.count == "en/search/".utf8.count + 14)
    }

    @Test(arguments: [(1, true), (1200, false)])
    func `a word of nearly every document keeps its places, unless they are many`(times: Int, areKept: Bool) throws {
        let text = String(repeating: " the", count: times)
        let documents = try (0..<60).map { try searchDocument("the word\($0)\(text)", id: "d\($0)") }
        let index = try searchIndex(documents)
        #expect(index.forms["the"]?.documents.count == 60)
        #expect(index.forms["the"]?.documents[3] == (areKept ? [17, 19] : []))
        #expect(index.forms["word7"]?.documents == [7: [18]])
    }

    @Test func `no documents are an index too`() throws {
        let pages = SearchIndexFiles.pages(locale, [], ids: [])
        #expect(pages.count == 1)
        #expect(pages[0].text.contains("\"count\":0,"))
    }

    @Test func `pages in the source language in place of a translation are not searched`() throws {
        let article = try article("# One\n\nText\n", id: "one")
        let german = try SiteLocale(tag: LocaleTag("de"), publish: .page)
        let edition = Edition(locale: german, article: article, completeness: .source)
        let fallback = EditionSummary(edition, of: article, sourceLocale: .english, minutes: 1)
        let pages = SearchIndexFiles.pages(german, entries([try searchDocument("x", id: "one")]), documents: [fallback])
        #expect(pages[0].text.contains("\"count\":0,"))
    }

    @Test func `an edition is cut into sections with the ids of its headings`() throws {
        let text = """
            ---
            title: Sleep *well*
            description: Nights
            faq:
              - question: Why?
                answer: Because of **rest**.
            ---
            Intro text
            over two lines.

            ## First `part` {#own}

            - one
            - two

            ## Second

            | a | b |
            |---|---|
            | c | d |

            > [!TIP]
            > e *f*
            """
        let article = try article(text, id: "health/sleep")
        let edition = Weaver(source: .english).edition(of: article, in: locale)
        let summary = EditionSummary(edition, of: article, sourceLocale: .english, minutes: 1)
        let ids = HeadingIDs.ids(of: article, source: .english)
        let document = SearchDocument(edition, summary, headingIDs: ids, keywords: ["rest"])
        #expect(
            document.fragment(in: locale).text
                == """
                {"t":"Sleep well","u":"health/sleep/","l":"en","s":[["","","Nights Intro text over two lines."],\
                ["own","First part","one two"],["second","Second","a b c d e f "],["faq-1","Why?","Because of rest. "]]}

                """)
    }
}
