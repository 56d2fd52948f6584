import Testing

@testable import Preview

struct MediaTypeTests {
    @Test(arguments: [
        ("it/index.html", "text/html; charset=utf-8"), ("assets/style.0123456789ab.css", "text/css; charset=utf-8"),
        ("assets/search.js", "text/javascript; charset=utf-8"),
        ("en/feed.json", "application/feed+json; charset=utf-8"),
        ("en/feed.xml", "application/atom+xml; charset=utf-8"), ("en/search/a.json", "application/json; charset=utf-8"),
        ("sitemap.xml", "application/xml; charset=utf-8"), ("robots.txt", "text/plain; charset=utf-8"),
        ("logo.svg", "image/svg+xml; charset=utf-8"), ("a.WEBP", "image/webp"), ("a.avif", "image/avif"),
        ("a.b.jpeg", "image/jpeg"),
        ("en/search/0.bin", "application/octet-stream"), ("strange.xyz", "application/octet-stream"),
        ("folder.html/name", "application/octet-stream"), ("", "application/octet-stream"),
    ])
    func `a file has the type of its ending`(path: String, type: String) {
        #expect(MediaType.of(path) == type)
    }
}
