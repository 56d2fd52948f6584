import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct PageAddressTests {
    @Test(
        arguments: [
            ("", "", "./"), ("", "en/", "en/"), ("en/", "", "../"), ("en/sleep/", "assets/a.css", "../../assets/a.css"),
            ("en/health/sleep/", "ja/health/sleep/", "../../../ja/health/sleep/"),
            ("en/", "en/眠り/", "../en/%E7%9C%A0%E3%82%8A/"), ("en/", "a b?c#d", "../a%20b%3Fc%23d"),
        ])
    func `links are relative to the page's folder`(folder: String, path: String, link: String) {
        #expect(PageAddress(folder: folder).link(to: path) == link)
    }

    @Test func `only what is unreserved stays as it is`() {
        #expect(PageAddress.encoded("aZ09-._~/") == "aZ09-._~/")
        #expect(PageAddress.encoded("%&'\u{1}\u{7F}é") == "%25%26%27%01%7F%C3%A9")
    }
}
