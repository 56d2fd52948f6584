import Locales
import SourceText
import Testing

@testable import Publishing

struct IsolatedMessageTests {
    @Test(arguments: [
        ("Topics", "he", "\u{2066}Topics\u{2069}"), ("Topics", "nl", "Topics"),
        ("{page} – {site}", "fa", "{page} – {site}"), ("By {authors}", "fa", "\u{2066}By {authors}\u{2069}"),
    ])
    func `words of the other direction are isolated`(message: String, tag: String, expected: String) throws {
        let text = IsolatedMessage.text(TextSlice(message), of: .english, in: try LocaleTag(tag))
        #expect(text.description == expected)
    }

    @Test func `an isolated plural is still one`() throws {
        let hebrew = try LocaleTag("he")
        let message = "{minutes, plural, one {#-minute read} other {#-minute read}}"
        let texts = ["reading-time": IsolatedMessage.text(TextSlice(message), of: .english, in: hebrew)]
        let messages = LocaleMessages(hebrew, texts: texts)
        #expect(messages.text("reading-time", ["minutes": .integer(2)]) == "\u{2066}2-minute read\u{2069}")
        #expect(messages.pluralForms(of: "reading-time").map(\.text).last == "\u{2066}#-minute read\u{2069}")
    }
}
