import Locales
import MarkdownSyntax
import SourceText
import Testing

@testable import Publishing

struct ShortWordsTests {
    @Test(
        arguments: [
            ("w domu i w pracy", "w\u{A0}domu i\u{A0}w\u{A0}pracy"),
            ("Żona (a mąż z psem)", "Żona (a\u{A0}mąż z\u{A0}psem)"),
            ("в доме и к нему", "в\u{A0}доме и\u{A0}к\u{A0}нему"), ("on ma 5 lat", "on ma 5 lat"),
            ("po lesie", "po lesie"),
        ])
    func `a word of one letter holds the next one`(text: String, expected: String) {
        #expect(ShortWords.bound(TextSlice(text)).description == expected)
    }

    @Test func `only languages that ask for it hold their words`() throws {
        let bound = try ["cs", "pl", "ru", "sk", "uk", "en", "de", "ja"].filter {
            ShortWords.areBound(in: try LocaleTag($0))
        }
        #expect(bound == ["cs", "pl", "ru", "sk", "uk"])
    }

    @Test func `the text of a Polish page is held, its code is not`() throws {
        let settings = HTMLRenderer.Settings(in: try LocaleTag("pl"), source: .english)
        let tree = MarkdownParser().tree(of: Array("Idę *z psem* i `i w z`".utf8))
        let html = String(decoding: HTMLRenderer.html(of: tree, settings: settings), as: UTF8.self)
        #expect(html == "<p>Idę <em>z\u{A0}psem</em> i\u{A0}<code>i w z</code></p>\n")
    }
}
