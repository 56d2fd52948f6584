import Testing

@testable import Publishing

@Suite struct SiteIdentityTests {
    @Test(
        arguments: [
            (nil, "/"), ("https://example.org", "/"), ("https://example.org/magazine", "/magazine/"),
            ("http://example.org:8080/a/b", "/a/b/"),
        ] as [(String?, String)])
    func `the root of the site is the path of its address`(url: String?, root: String) {
        var identity = SiteIdentity()
        identity.url = url
        #expect(identity.hostRoot == root)
        #expect(PageAddress(folder: "en/", hostRoot: identity.hostRoot).link(to: "en/tags/") == root + "en/tags/")
    }
}
