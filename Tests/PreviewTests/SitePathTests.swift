import Testing

@testable import Preview

struct SitePathTests {
    @Test(arguments: [
        ("/", ""), ("/it/", "it/"), ("/it/sonno", "it/sonno"), ("/it/?page=2", "it/"), ("/a%20b/c.txt", "a b/c.txt"),
        ("/ru/%D0%BA%D0%B0%D0%BA/", "ru/как/"), ("/ja/睡眠/", "ja/睡眠/"), ("/a+b", "a+b"), ("/a#b", "a"),
        ("/%2525", "%25"), ("/a%2Fb", "a/b"),
    ])
    func `a target leads below the root`(target: String, path: String) {
        #expect(SitePath(target)?.path == path)
    }

    @Test(arguments: [
        "", "it/", "http://elsewhere.example/", "*", "/..", "/../etc/passwd", "/it/../../x", "/%2e%2e/x", "/%2E./x",
        "/a%2f..%2f..%2fb", "/.git/config", "/it/.hidden", "/.", "//elsewhere.example", "/it//x", "/it/%00", "/a%0Ab",
        "/%7F", "/%", "/%4", "/%zz", "/%ff", "/%c3%28", "/\u{0}",
    ])
    func `a target that could lead elsewhere leads nowhere`(target: String) {
        #expect(SitePath(target) == nil)
    }

    @Test func `the path of the site on its host may stand before`() {
        #expect(SitePath("/blog/it/", hostRoot: "/blog/")?.path == "it/")
        #expect(SitePath("/blog/", hostRoot: "/blog/")?.path == "")
        #expect(SitePath("/it/", hostRoot: "/blog/")?.path == "it/")
        #expect(SitePath("/blogger/", hostRoot: "/blog/")?.path == "blogger/")
        #expect(SitePath("/blog//x", hostRoot: "/blog/") == nil)
        #expect(SitePath("/blog/../x", hostRoot: "/blog/") == nil)
    }

    @Test func `the folders of a path come deepest first`() {
        #expect(SitePath("/it/salute/sonno/")?.folders == ["it/salute/sonno/", "it/salute/", "it/", ""])
        #expect(SitePath("/it/x.png")?.folders == ["it/", ""])
        #expect(SitePath("/")?.folders == [""])
    }

    @Test func `the query is kept apart`() {
        let path = SitePath("/it?a=1&b=/..#top")
        #expect(path?.address == "/it" && path?.query == "?a=1&b=/..")
    }
}
