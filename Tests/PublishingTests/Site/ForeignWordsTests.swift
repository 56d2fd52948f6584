import Locales
import SourceText
import Testing

@testable import Publishing

struct ForeignWordsTests {
    private func words(_ tag: String) throws -> ForeignWords {
        ForeignWords(["topics": .english, "own": try LocaleTag("de")], in: try LocaleTag(tag))
    }

    private func resolved(_ html: String, _ words: ForeignWords) -> String {
        String(decoding: words.resolved(Array(html.utf8)), as: UTF8.self)
    }

    @Test(arguments: [("nl", "<span lang=\"en\">Topics</span>"), ("fa", "<span lang=\"en\" dir=\"ltr\">Topics</span>")])
    func `a message in another language is an element of its own`(tag: String, expected: String) throws {
        let words = try words(tag)
        #expect(resolved("<h2>\(words.marked("Topics", "topics"))</h2>", words) == "<h2>\(expected)</h2>")
        let isolated = words.marked("\u{2066}Topics\u{2069}", "topics")
        #expect(resolved("<p>\(isolated)</p>", words) == "<p>\(expected)</p>")
    }

    @Test func `each message has its own language`() throws {
        let words = try words("nl")
        let html = "<p>\(words.marked("Themen", "own")) – \(words.marked("Topics", "topics"))</p>"
        #expect(
            resolved(html, words) == "<p><span lang=\"de\">Themen</span> – <span lang=\"en\">Topics</span></p>")
    }

    @Test(arguments: [
        "<nav aria-label=\"%\">", "<nav aria-label='a > %'>", "<title>% – Site</title>",
        "<script>f(\"<b>%</b>\")</script>",
        "<TEXTAREA>%</TEXTAREA>",
    ])
    func `where no element can stand the text stays`(html: String) throws {
        let words = try words("fa")
        let message = "\u{2066}Topics\u{2069}"
        #expect(
            resolved(html.replacing("%", with: words.marked(message, "topics")), words)
                == html.replacing("%", with: message))
    }

    @Test func `text after such a place is marked again`() throws {
        let words = try words("nl")
        let topics = words.marked("Topics", "topics")
        #expect(
            resolved("<title>\(topics)</title><a title=\"\(topics)\">\(topics)</a>", words)
                == "<title>Topics</title><a title=\"Topics\"><span lang=\"en\">Topics</span></a>")
    }

    @Test func `messages of the page's language and those without letters have no mark`() throws {
        let words = try words("nl")
        #expect(words.marked("Thema's", "home") == "Thema's")
        #expect(words.marked("– 3 –", "topics") == "– 3 –")
        #expect(ForeignWords.none.marked("Topics", "topics") == "Topics")
    }
}
