import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct AddressesKeptTests {
    @Test(
        arguments: [
            ("See https://a.org/x.", "https://a.org/xを見る。", "ja"),
            ("See https://a.org/x.", "请看https://a.org/x。", "zh-Hans"),
            ("Mail a@b.org", "Почта: <a@b.org>", "ru"), ("See https://a.org/x", "[هنا](https://a.org/x)", "ar"),
            ("https://en.wikipedia.org/wiki/A", "https://fr.wikipedia.org/wiki/B", "fr"),
            ("B<Note:> it is new", "B<Uwaga:> to nowe", "pl"),
        ])
    func `the same addresses are fine, also beside other scripts`(
        source: String, target: String, locale: String
    ) throws {
        #expect(try findings(of: AddressesKept(), source, target, locale: locale) == [])
    }

    @Test func `a changed address is found where it ends`() throws {
        let target = "https://a.org/yを見る。"
        let found = try findings(of: AddressesKept(), "See https://a.org/x.", target, locale: "ja")
        #expect(found.map(\.summary) == ["An address was changed"])
        #expect(found.first.map { fixed($0, target) } == "https://a.org/xを見る。")
    }

    @Test func `a changed mailbox is found`() throws {
        let found = try findings(of: AddressesKept(), "Mail a@b.org", "Scrivi a c@b.org")
        #expect(found.map(\.evidence) == ["\"c@b.org\", in the source \"a@b.org\""])
    }
}
