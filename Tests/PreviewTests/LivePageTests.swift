import Testing

@testable import Preview

struct LivePageTests {
    private func page(_ text: String, path: String = "it/index.html") -> String {
        String(decoding: LivePage.bytes(Array(text.utf8), path: path, build: "b.1"), as: UTF8.self)
    }

    private let tags =
        "<link rel=\"stylesheet\" href=\"/.parlance/problems.css\">"
        + "<script src=\"/.parlance/reload.js\" data-page=\"it/index.html\" data-build=\"b.1\" defer></script>"

    @Test(arguments: ["</body>", "</BODY >", "</body></html>\n"])
    func `the tags stand at the end of the body`(end: String) {
        #expect(page("<body><p>café" + end) == "<body><p>café" + tags + end)
    }

    @Test func `of several ends of a body the last counts`() {
        #expect(page("<pre></body></pre></body>") == "<pre></body></pre>" + tags + "</body>")
    }

    @Test func `a page without an end has them at its own`() {
        #expect(page("<p>x") == "<p>x" + tags)
        #expect(page("") == tags)
    }

    @Test func `a path with marks stays an attribute`() {
        #expect(page("", path: "a\"<&/как.html").contains("data-page=\"a&quot;&lt;&amp;/как.html\""))
    }
}
