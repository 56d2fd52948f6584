import Testing

@testable import Checks

struct PlainFormsTests {
    @Test(
        arguments: [
            ("it", "Il ﬁle", "Il file"), ("ar", "ﻻ يوجد", "لا يوجد"), ("ja", "ﾌｧｲﾙを開く", "ファイルを開く"),
            ("ja", "ﾊﾞｯｸｱｯﾌﾟ", "バックアップ"), ("zh-Hans", "⽂本", "文本"), ("de", "Ｈａｕｓ", "Haus"),
            ("pl", "𝐃𝐨𝐦", "Dom"), ("ja", "終わり｡", "終わり。"),
        ])
    func `a form becomes the plain letters`(locale: String, target: String, right: String) throws {
        let found = try findings(of: PlainForms(), "Text", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(arguments: [("it", "La citta´ e grande.", "à"), ("it", "Il caffe´", "é"), ("pl", "Dlugos´c´", "ć")])
    func `an accent beside its letter is told`(locale: String, target: String, right: String) throws {
        let found = try findings(of: PlainForms(), "Text", target, locale: locale)
        #expect(found.count == 1)
        #expect(found.first?.fix == [])
    }

    @Test(
        arguments: [
            ("ar", "قال النبي ﷺ ثم 5 ﷼"), ("ja", "Ａ4の紙、ＡＢＣ"), ("zh-Hans", "ＡＢＣ！"), ("it", "la retta 𝐱 è qui"),
            ("fr", "l´eau ´douce´"), ("de", "Straße, Œuvre, ĳ"),
        ])
    func `words of one character, full width in its own script and lone signs are fine`(locale: String, target: String)
        throws
    {
        #expect(try findings(of: PlainForms(), "Text", target, locale: locale) == [])
    }

    @Test func `what the source has is fine`() throws {
        #expect(try findings(of: PlainForms(), "The ligature ﬁ", "La legatura ﬁ") == [])
    }
}
