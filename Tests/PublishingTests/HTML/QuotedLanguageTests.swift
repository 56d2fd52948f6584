import Locales
import MarkdownSyntax
import Testing

@testable import Publishing

struct QuotedLanguageTests {
    private func html(_ markdown: String, _ language: String) throws -> String {
        let settings = HTMLRenderer.Settings(in: try LocaleTag(language), source: .english)
        let tree = MarkdownParser().tree(of: Array(markdown.utf8))
        return String(decoding: HTMLRenderer.html(of: tree, settings: settings), as: UTF8.self)
    }

    @Test func `a passage in Latin letters says its language on pages in other letters`() throws {
        for language in ["ja", "zh-Hans", "ar", "ru"] {
            let html = try html("Smith, “Sleep”, *Journal of Rest*, 2019.", language)
            #expect(html.hasPrefix("<p lang=\"en\" dir=\"ltr\">Smith"), "\(language)")
        }
        #expect(
            try html("- Journal of Rest", "ja").contains(
                "<li><span lang=\"en\" dir=\"ltr\">Journal of Rest</span></li>"))
    }

    @Test func `a passage with one letter of the page's script is in its language`() throws {
        #expect(try html("Journal of Rest を読む", "ja").hasPrefix("<p>Journal"))
        #expect(try html("Журнал Journal of Rest", "ru").hasPrefix("<p>Журнал"))
    }

    @Test func `abbreviations, code, and pages in Latin letters say nothing`() throws {
        #expect(try html("SQL 92", "ja") == "<p>SQL 92</p>\n")
        #expect(try html("`let sleeping = true`", "ja").hasPrefix("<p><code>"))
        #expect(try html("Journal of Rest and Sleep", "de") == "<p>Journal of Rest and Sleep</p>\n")
        #expect(try html("<span lang=\"fr\">Journal du repos</span>", "ja").hasPrefix("<p><span lang=\"fr\">"))
    }
}
