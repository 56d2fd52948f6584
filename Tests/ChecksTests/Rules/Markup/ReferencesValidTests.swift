import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct ReferencesValidTests {
    @Test(
        arguments: [
            ("R&D", "R&D и R & D", "ru"), ("a&amp;b", "ب&amp;أ", "ar"), ("a b", "a&nbsp;: b", "fr"),
            ("x &foo; y", "x &foo; y", "it"), ("?a=1&b=2", "?a=1&b=2", "ja"), ("Q&A", "Q&A", "de"),
            ("`&nbps;`", "`&nbps;`", "it"), ("a", "b & lt", "it"),
            ("run &apt-get;.", "lancia &apt-get;.", "it"), ("R&D-team; x", "R&D-squadra; x", "it"),
        ])
    func `whole references and plain ampersands are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: ReferencesValid(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("a &amp; b", "а & amp; б", "а &amp; б"), ("a &amp; b", "а &amp б", "а &amp; б"),
            ("a &lt; b", "a &lt ; b", "a &lt; b"), ("a", "b&nbps;c", "b&nbsp;c"), ("&#39;a", "& #39;б", "&#39;б"),
            ("&apt-get; a", "&apt-get б", "&apt-get; б"), ("in &debian.name;", "в & debian.name;", "в &debian.name;"),
        ])
    func `a broken or misspelt reference has a fix`(source: String, target: String, wanted: String) throws {
        let found = try findings(of: ReferencesValid(), source, target, locale: "ru")
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == wanted)
    }
}
