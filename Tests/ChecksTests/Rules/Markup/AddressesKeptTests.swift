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
        let target = "https://a.org/sleeep/wellを見る。"
        let found = try findings(of: AddressesKept(), "See https://a.org/sleep/well.", target, locale: "ja")
        #expect(found.map(\.summary) == ["An address was changed"])
        #expect(found.first.map { fixed($0, target) } == "https://a.org/sleep/wellを見る。")
        let other = try findings(of: AddressesKept(), "See https://a.org/x.", "https://a.org/yを見る。", locale: "ja")
        #expect(other.map(\.fix) == [[]])
    }

    @Test func `a changed mailbox is found`() throws {
        let found = try findings(of: AddressesKept(), "Mail a@b.org", "Scrivi a c@b.org")
        #expect(found.map(\.evidence) == ["\"c@b.org\", in the source \"a@b.org\""])
    }

    @Test(
        arguments: [
            ("See http://a.org/x", "Vedi https://a.org/x"), ("See https://a.org/x", "Vedi https://A.Org/x"),
            ("See https://a.org/", "Vedi https://a.org"), ("Mail a@b.org", "Scrivi a A@B.org"),
            ("See https://a.org/", "Vedi https://a.org/index.it.html"),
            ("Mail user@example.com", "Scrivi a utente@example.com"),
            ("See x+https://a.org/${b}/c", "Vedi x+https://a.org/${b}/c"),
        ])
    func `other ways to spell an address are fine`(source: String, target: String) throws {
        #expect(try findings(of: AddressesKept(), source, target) == [])
    }

    @Test(
        arguments: [
            ("See https://a.org/x", "Vedi http://a.org/x"), ("See https://a.org/Xy", "Vedi https://a.org/xy"),
            ("Mail user@example.com", "Scrivi a uzer@example.com"),
            ("Mail user@example.com", "Scrivi a utente@esempio.com"),
        ])
    func `a lost s, other capitals of a path and other domains are found`(source: String, target: String) throws {
        #expect(try findings(of: AddressesKept(), source, target).count == 1)
    }

    @Test func `an address that Markdown does not read is compared too`() throws {
        let target = "url: pkg+https://a.org/${b}/sttart"
        let found = try findings(of: AddressesKept(), "url: pkg+https://a.org/${b}/start", target)
        #expect(
            found.map(\.evidence) == [
                "\"pkg+https://a.org/${b}/sttart\", in the source \"pkg+https://a.org/${b}/start\""
            ])
        #expect(found.first.map { fixed($0, target) } == "url: pkg+https://a.org/${b}/start")
    }
}
