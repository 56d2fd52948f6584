import Testing

@testable import Preview

struct PreviewResponderTests {
    private let sample: SiteSample

    init() throws {
        sample = try SiteSample(["en/index.html": "<body></body>", "en/404.html": "<body>?</body>", "a.css": "a{}"])
    }

    private func answer(
        _ target: String, _ method: String = "GET", authority: String? = "127.0.0.1:8080", build: String? = "b.1"
    ) -> PreviewAnswer {
        let folder = SiteFolder(root: sample.path, hostRoot: "/", standardFolder: "en/")
        return PreviewResponder(folder: folder, contact: nil, build: build)
            .answer(PreviewRequest(method: method, target: target, authority: authority))
    }

    private func content(_ answer: PreviewAnswer) throws -> PreviewAnswer.Content {
        guard case .whole(let content) = answer else { throw Unexpected() }
        return content
    }

    private struct Unexpected: Error {}

    @Test func `a page is sent with the tags, its type, the site's policy and no leave to keep it`() throws {
        let page = try content(answer("/en/"))
        #expect(page.status == 200)
        #expect(String(decoding: page.body, as: UTF8.self).contains("data-page=\"en/index.html\" data-build=\"b.1\""))
        let headers = Dictionary(uniqueKeysWithValues: page.headers)
        #expect(headers["Content-Type"] == "text/html; charset=utf-8" && headers["Cache-Control"] == "no-store")
        #expect(headers["Content-Security-Policy"]?.contains("script-src 'self'; style-src 'self'") == true)
        #expect(try sample.text("en/index.html") == "<body></body>")
    }

    @Test func `without a watch files are sent as they are, and nothing stands at the preview's addresses`() throws {
        #expect(try content(answer("/en/", build: nil)).body == Array("<body></body>".utf8))
        #expect(try content(answer("/.parlance/reload.js", build: nil)).status == 404)
    }

    @Test func `only pages get the tags`() throws {
        #expect(try content(answer("/a.css")).body == Array("a{}".utf8))
    }

    @Test func `the page of what is missing may change with anything`() throws {
        let page = try content(answer("/x"))
        #expect(page.status == 404)
        #expect(String(decoding: page.body, as: UTF8.self).contains("data-page=\"\""))
    }

    @Test func `script, style and events are the preview's own`() throws {
        #expect(try content(answer("/.parlance/reload.js")).status == 200)
        #expect(try content(answer("/.parlance/problems.css")).status == 200)
        guard case .events(let headers) = answer("/.parlance/events") else { throw Unexpected() }
        #expect(Dictionary(uniqueKeysWithValues: headers)["Content-Type"] == "text/event-stream")
        #expect(try content(answer("/.parlance/other")).status == 404)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
    func `nothing but reading is answered`(method: String) throws {
        let refusal = try content(answer("/en/", method))
        #expect(refusal.status == 405 && refusal.headers.contains { $0 == ("Allow", "GET, HEAD") })
    }

    @Test(arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost:9", "LOCALHOST", "[::1]:8080"])
    func `this machine's names are answered`(authority: String) throws {
        #expect(try content(answer("/en/", authority: authority)).status == 200)
    }

    @Test(arguments: ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example", "", nil])
    func `a name that was made to lead here is not`(authority: String?) throws {
        #expect(try content(answer("/en/", authority: authority)).status == 421)
    }
}
