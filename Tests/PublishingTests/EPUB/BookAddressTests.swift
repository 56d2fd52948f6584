import Testing

@testable import Publishing

struct BookAddressTests {
    @Test(
        arguments: [
            ("https://a.example/ä b?x=1#y", "https://a.example/%C3%A4%20b?x=1#y"),
            ("http://a.example/100%", "http://a.example/100%25"),
            ("http://a.example/%C3%A4#a#b", "http://a.example/%C3%A4#a%23b"),
            ("//a.example", "https://a.example"), ("HTTP://a.example:80/[x]", "http://a.example:80/%5Bx%5D"),
            ("mailto:a@b.example", "mailto:a@b.example"), ("tel:+49", "tel:+49"),
        ])
    func `addresses are what RFC 3986 allows`(address: String, expected: String) {
        #expect(BookAddress.web(address) == expected)
    }

    @Test(
        arguments: [
            "javascript:alert(1)", "ftp://a/b", "http://a b/", "http://münchen.de/", "http://a:b/", "http:///x",
            "mailto:",
            "urn:isbn:1", "data:,x", "nothing", "http://a_b.example/",
        ])
    func `what no reader can open is no address`(address: String) { #expect(BookAddress.web(address) == nil) }
}
