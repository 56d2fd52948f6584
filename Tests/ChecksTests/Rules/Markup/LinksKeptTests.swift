import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct LinksKeptTests {
    @Test(
        arguments: [
            ("[a](x.md) and [b](y.md#z)", "[б](y.md#z) и [а](x.md)", "ru"),
            ("See <https://a.org/>.", "انظر <https://a.org/>.", "ar"),
            ("[A cat](cat.html \"Cat\")", "[猫](cat.html \"猫\")", "ja"),
            ("[a](<b c.md>)", "[à](<b c.md>)", "it"),
            (#"[a](b\_c.md)"#, "[a](b_c.md)", "fr"),
            ("[a](https://a.org/x)", "a: https://a.org/x", "de"),
            ("[a](https://a.org/en/v2/Begin)", "[a](https://a.org/fr/v2/Mise-en-route)", "fr"),
            ("[a](https://a.org/en/start)", "[a](https://a.org/it/start)", "it"),
            ("[a](https://en.wikipedia.org/wiki/Sleep)", "[a](https://pl.wikipedia.org/wiki/Sen)", "pl"),
            ("[a](guide.md)", "[a](guide.zh-cn.md)", "zh-Hans"),
            ("[a](#get-started)", "[а](#начало)", "ru"), ("[a](x.md#first-steps)", "[a](x.md#erste-schritte)", "de"),
            ("[a](https://a.org/x/#b)", "[a](https://a.org/x#b)", "es"),
            ("[a](https://apps.a.com/us/app/x)", "[a](https://apps.a.com/fr/app/x)", "fr"),
            ("[a](https://www.a.com/find?q=x)", "[a](https://www.a.de/find?q=x)", "de"),
            ("[a](x.md) and [b](x.md)", "[a](x.md) e b", "it"),
            ("[a](img/en-screens/x)", "[a](img/pt-BR-screens/x)", "pt"), ("[a](guide_en.md)", "[a](guide_ja.md)", "ja"),
            ("A :ref:`copy <snapshots>` of it", "Une :ref:`capture <snapshots>` de cela", "fr"),
            ("`Ask us <https://a.org/x>`__.", "`Fragt uns <https://a.org/x>`__.", "de"),
            ("See <Notes.md>.", "Siehe [Notes.md](Notes.md).", "de"),
        ])
    func `the same destinations in any order are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: LinksKept(), source, target, locale: locale) == [])
    }

    @Test func `a changed destination is found at its place, and another one is no fix`() throws {
        let target = "Vedi [il sonno](sonno.md)."
        let found = try findings(of: LinksKept(), "See [sleep](sleep.md).", target)
        #expect(
            found == [
                Finding(
                    "A link was changed", evidence: "\"sonno.md\", in the source \"sleep.md\"",
                    help: "keep each destination exactly as in the source", range: ByteRange(16, 24), severity: .error)
            ])
    }

    @Test(
        arguments: [
            ("[a](https://a.org/guide)", "[b](https://a.org/ guide)"),
            ("[a](/guide/start)", "[b](/guide／start)"), ("[a](/guide/start)", "[b](/Guide/start)"),
            ("[a](https://a.org/guide.html)", "[b](https://a.org/guie.html)"),
            ("[a](https://a.org/guide.html)", "[b](https://a.org/guiide.html)"),
            ("[a](https://a.org/guide.html)", "[b](https://a.org/giude.html)"),
            ("[a](https://a.org/guide.html)", "[b](https:/a.org/guide.html)"), ("[a](#install)", "[b](install)"),
        ])
    func `a damaged spelling of a destination is mended`(source: String, target: String) throws {
        for finding in try findings(of: LinksKept(), source, target) {
            let mended = fixed(finding, target)
            #expect(mended == source.replacing("[a]", with: "[b]"))
        }
    }

    @Test(
        arguments: [
            ("[Junya Okabe](https://l.in/okabe/)", "[Noah Ispas](https://l.in/ispas/)"),
            ("[container images](/container-image/)", "[Open Container Initiative](https://opencontainers.org)"),
            ("[a](https://a.org/english-grammar/)", "[b](https://a.org/grammaire-francaise/)"),
            ("[a](https://a.org/page/12)", "[b](https://a.org/page/2)"),
            ("[a](https://a.org/issues/)", "[b](https://a.org/issue/)"), ("[a](x-1.md)", "[b](x-2.md)"),
            ("[a](https://a.org/post-a.html)", "[b](https://a.org/post-b.html)"), ("[a][guide]", "[а][гид]"),
        ])
    func `another destination is found and kept`(source: String, target: String) throws {
        let found = try findings(of: LinksKept(), source, target, locale: "fr")
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.fix.isEmpty })
    }

    @Test func `a destination altogether different is a warning, a heading with another letter an error`() throws {
        let other = try findings(of: LinksKept(), "[a](https://a.org/one)", "[ا](https://z.net/x)", locale: "ar")
        #expect(other.map(\.severity) == [.warning])
        let page = try findings(
            of: LinksKept(), "[a](https://a.org/install/linux)", "[a](https://a.org/install/windows)", locale: "de")
        #expect(page.map(\.severity) == [.warning])
        let slip = try findings(of: LinksKept(), "[a](x.md#first)", "[a](x.md#firts)", locale: "fr")
        #expect(slip.map(\.severity) == [.error])
    }

    @Test func `a link whose text stayed is lost`() throws {
        let found = try findings(of: LinksKept(), "See [sleep](sleep.md).", "睡眠を見る。", locale: "ja")
        #expect(found.map(\.evidence) == ["\"sleep.md\" of the source is not here"])
        #expect(found.map(\.severity) == [.error])
    }

    @Test func `of several links the one that is like the lost one was changed`() throws {
        let target = "[a](https://x.org/on) [b](https://z.org/neu)"
        let found = try findings(of: LinksKept(), "[a](https://x.org/one)", target, locale: "de")
        #expect(found.map(\.summary) == ["A link was changed", "A link that the source does not have"])
        #expect(found.last.flatMap { text(at: $0, in: target) } == "https://z.org/neu")
    }

    @Test func `a link of another language than the reader's is a change`() throws {
        let found = try findings(of: LinksKept(), "[a](https://a.org/en/x)", "[a](https://a.org/de/x)", locale: "it")
        #expect(found.count == 1)
    }

    @Test func `a slip behind another language is found`() throws {
        let found = try findings(
            of: LinksKept(), "[a](https://a.org/en/v2/Begin)", "[a](https://a.org/it/v2/Bgin)", locale: "it")
        #expect(found.count == 1)
    }

    @Test func `links and roles of reStructuredText lead where they led`() throws {
        let found = try findings(
            of: LinksKept(), "`Ask us <https://a.org/x.html>`__.", "`Fragt uns <https://a.org/x.htgl>`__.")
        #expect(found.map(\.summary) == ["A link was changed"])
        let role = try findings(of: LinksKept(), ":doc:`the start <start>`", ":doc:`la fin <finish>`", locale: "fr")
        #expect(role.map(\.summary) == ["A link was changed"])
    }

    @Test func `a slip in a destination is an error`() throws {
        #expect(
            try findings(of: LinksKept(), "[a](sleep.md)", "[а](slepp.md)", locale: "ru").map(\.severity) == [.error])
        let long = try findings(of: LinksKept(), "[a](https://a.org/guide.html)", "[a](https://a.org/guide.htm)")
        #expect(long.map(\.severity) == [.error])
    }

    @Test func `a changed label is a warning`() throws {
        let found = try findings(of: LinksKept(), "[a][guide]", "[а][гид]", locale: "ru")
        #expect(found.map(\.severity) == [.warning])
        #expect(found.map(\.summary) == ["A link label was changed"])
    }

    @Test func `a lost title is a warning`() throws {
        let found = try findings(of: LinksKept(), "[a](b \"c\")", "[ب](b)", locale: "ar")
        #expect(found.map(\.summary) == ["The title of a link is missing"])
        #expect(found.map(\.severity) == [.warning])
    }

    @Test func `a secure address may stand for a plain one`() throws {
        #expect(try findings(of: LinksKept(), "[a](http://a.org/x)", "[b](https://a.org/x)") == [])
        #expect(try findings(of: LinksKept(), "[a](https://a.org/x)", "[b](http://a.org/x)").count == 1)
        #expect(try findings(of: LinksKept(), "[a](../One)", "[b](../one)").count == 1)
    }

    @Test func `a reference of reStructuredText may get a text`() throws {
        let source = "See :ref:`start` and :doc:`/guide`"
        #expect(try findings(of: LinksKept(), source, "Vedi :ref:`inizio <start>` e :doc:`guida </guide>`") == [])
        #expect(try findings(of: LinksKept(), source, "Vedi :ref:`stort` e :doc:`/guide`").map(\.severity) == [.error])
    }

    @Test(
        arguments: [
            ("Use [npm](n.md) and [Docker](d.md).", "Usa [npm](d.md) e [Docker](n.md).", "it", 2),
            ("Use [npm](n.md) and [the tool](d.md).", "[npm](d.md) と [ツール](n.md) を使う。", "ja", 1),
            ("Use [npm][1] and [Docker][2].", "استخدم [npm][2] و [Docker][1].", "ar", 2),
            ("[**A1**](n.md) [B](d.md \"t\")", "[*a1*](d.md) [Б](n.md \"т\")", "ru", 1),
        ])
    func `exchanged destinations are errors at their places`(
        source: String, target: String, locale: String, count: Int
    ) throws {
        let found = try findings(of: LinksKept(), source, target, locale: locale)
        #expect(
            found.map(\.summary) == Array(repeating: "A link leads where another one leads in the source", count: count)
        )
        #expect(found.allSatisfy { ($0.severity ?? .error) == .error && $0.fix.isEmpty })
    }

    @Test(
        arguments: [
            ("[npm](n.md) and [Docker](d.md)", "[Docker](d.md) e [npm](n.md)"),
            ("[a b](n.md) [c d](d.md)", "[c](d.md) [a](n.md)"),
            ("[link](n.md) [link](d.md)", "[link](d.md) [link](n.md)"), ("[1](n.md) [2](d.md)", "[2](n.md) [1](d.md)"),
            ("[npm](n.md) [Docker](d.md) [npm](e.md)", "[npm](e.md) [Docker](d.md) [npm](n.md)"),
        ])
    func `links that keep their words and destinations together are fine`(source: String, target: String) throws {
        #expect(try findings(of: LinksKept(), source, target) == [])
    }

    @Test(arguments: [
        ("Vedi [ ](guide.md) la guida.", "it"), ("请看 [\u{200B}](guide.md)。", "zh-Hans"), ("См. [](guide.md).", "ru"),
    ])
    func `a link without a text is an error`(target: String, locale: String) throws {
        let found = try findings(of: LinksKept(), "See [the guide](guide.md).", target, locale: locale)
        #expect(found.map(\.summary) == ["A link has no text"])
        #expect(try findings(of: LinksKept(), "See [](guide.md).", target, locale: locale) == [])
    }
}
