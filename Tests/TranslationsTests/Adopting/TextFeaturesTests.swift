import Segments
import SourceText
import Testing

@testable import Translations

struct TextFeaturesTests {
    private func features(_ text: String) -> TextFeatures {
        let segment = Segment(text: TextSlice(text), place: "x", range: ByteRange(0, text.utf8.count))
        return TextFeatures(segment, languages: ["en", "it", "zh-cn"])
    }

    @Test(arguments: [
        ("1.5 kg", "1,5 kg"), ("1.5", "١٫٥"), ("350", "３５０"), ("1,000", "1\u{202F}000"), ("07", "7"), ("2026", "۲۰۲۶"),
    ])
    func `numbers are equal in every way of writing them`(left: String, right: String) {
        #expect(features(left).numbers == features(right).numbers)
        #expect(features(left).numbers.count == 1)
    }

    @Test func `another number is another value`() {
        #expect(features("1.5").numbers != features("1.6").numbers)
        #expect(features("chapter 12, page 3").numbers.count == 2)
    }

    @Test(arguments: [
        ("[a](/en/docs/x/)", "[b](/it/docs/x)"), ("[a](x.md)", "[b](x.it.md)"), ("[a](x.md#one)", "[b](x.md#uno)"),
        ("`ls -l` now", "ora `ls -l`"), ("so[^1]", "così[^1]"),
    ])
    func `codes are equal where the language is all that differs`(left: String, right: String) {
        #expect(features(left).codes == features(right).codes)
        #expect(features(left).codes.count == 1)
    }

    @Test func `words lose their accents and endings`() {
        #expect(features("Intéressant").names == features("interessante").names)
        #expect(features("résumé").words == features("RESUME").words)
    }

    @Test func `scripts without spaces give pairs of characters`() {
        #expect(features("東京都").words.count == 3)
        #expect(features("東京都").length == 3)
    }

    @Test func `marks are not counted`() {
        #expect(features("**bold** [text](https://example.com/a/b/c)").length == features("bold text").length)
    }

    @Test(arguments: [
        ("Here `n == 10` and `v == 10`.", "Załóżmy, że wartością początkową jest `n == 7`."),
        ("Use `a` and `b`.", "Usa `b` e `c`."), ("See page 3.", "Si veda pagina 4."),
        ("Hundreds to choose from.", "100以上から選択できます。"), ("Version 2017 15.7.2 or newer", "Version 2017"),
    ])
    func `texts contradict each other where a number or a code span is another one, or a long number is alone`(
        left: String, right: String
    ) {
        #expect(features(left).contradicts(features(right)))
        #expect(features(right).contradicts(features(left)))
    }

    @Test(arguments: [
        ("March 4, 2020", "4.3.2020"), ("Use `a` and `b`.", "Usa `a`."), ("No code here.", "Qui c'è `x`."),
        ("[x](/en/a) costs 1,000", "[x](/it/b) costa 1.000"), ("Two ways.", "Due modi."),
    ])
    func `more on one side alone is no contradiction`(left: String, right: String) {
        #expect(!features(left).contradicts(features(right)))
    }
}
