import MarkdownSyntax
import SourceText
import Testing

@testable import Publishing

struct QuoteAlertTests {
    private func html(_ markdown: String) -> String {
        var settings = HTMLRenderer.Settings()
        settings.alertLabel = { "The " + $0.rawValue }
        let tree = MarkdownParser().tree(of: Array(markdown.utf8))
        return String(decoding: HTMLRenderer.html(of: tree, settings: settings), as: UTF8.self)
    }

    @Test(arguments: [
        ("> [!NOTE]\n> Some *text*.", "note", "<p>Some <em>text</em>.</p>\n"),
        ("> [!tip]  \n> Text.\n>\n> - a", "tip", "<p>Text.</p>\n<ul>\n<li>a</li>\n</ul>\n"),
        ("> [!IMPORTANT]\n>\n> Text.", "important", "<p>Text.</p>\n"), ("> [!WARNING]", "warning", ""),
    ])
    func `an alert has its kind as a class and as a title`(markdown: String, kind: String, body: String) {
        #expect(
            html(markdown) == "<blockquote class=\"alert alert-\(kind)\" role=\"note\">\n"
                + "<p class=\"alert-title\">The \(kind)</p>\n\(body)</blockquote>\n")
    }

    @Test(arguments: [
        "> [!NOTE] text", "> [!OTHER]\n> x", "> a\n> [!NOTE]", "> *[!NOTE]*", "> - [!NOTE]", ">", "> [!NOTE",
    ])
    func `any other quote is a quote`(markdown: String) {
        #expect(html(markdown).hasPrefix("<blockquote>\n"))
    }
}
