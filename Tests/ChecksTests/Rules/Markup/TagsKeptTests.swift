import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct TagsKeptTests {
    @Test(
        arguments: [
            ("H<sub>2</sub>O", "H<sub>2</sub>O は水です", "ja"), ("a <br> b", "ب <br> أ", "ar"),
            ("{{< video id=\"3\" >}}", "{{< video id=\"3\" >}}", "it"), ("1 < 2", "1 < 2", "de"),
        ])
    func `the same tags are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: TagsKept(), source, target, locale: locale) == [])
    }

    @Test func `a script that only the translation has is refused`() throws {
        let target = "Testo <script>x</script>"
        let found = try findings(of: TagsKept(), "Text", target)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.summary == "A tag that the source does not have" })
        #expect(found.first.flatMap { text(at: $0, in: target) } == "<script>x</script>")
    }

    @Test func `a lost tag is named`() throws {
        let found = try findings(of: TagsKept(), "x<sup>2</sup>", "x²", locale: "pl")
        #expect(
            found.map(\.evidence) == ["\"<sup>\" of the source is not here", "\"</sup>\" of the source is not here"])
    }

    @Test func `a changed shortcode is found`() throws {
        let found = try findings(of: TagsKept(), "{{< video id=\"3\" >}}", "{{< wideo id=\"3\" >}}", locale: "pl")
        #expect(
            found.map(\.summary) == [
                "A shortcode of the source is missing", "A shortcode that the source does not have",
            ])
    }
}
