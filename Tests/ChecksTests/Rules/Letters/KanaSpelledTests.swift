import Testing

@testable import Checks

struct KanaSpelledTests {
    @Test(
        arguments: [
            ("サ一バが", "サーバが"), ("力ラーは", "カラーは"), ("サ—バが", "サーバが"), ("メ二ューを", "メニューを"),
            ("ファイルの工ラーが", "ファイルの工ラーが"), ("、工ラーが", "、エラーが"), ("キ－ボ－ド", "キーボード"),
        ])
    func `a look-alike becomes katakana`(target: String, right: String) throws {
        let found = try findings(of: KanaSpelled(), "Text", target, locale: "ja")
        var result = target
        for finding in found.reversed() { result = fixed(finding, result) }
        #expect(result == right)
        #expect(found.isEmpty == (target == right))
    }

    @Test(arguments: [
        "入力ラベル", "協力クラブ", "第一クラス", "ソフトウェア—ハードウェア", "二カ国", "口コミ", "アクセス力が", "サーバー",
    ])
    func `words of Han characters beside katakana are fine`(target: String) throws {
        #expect(try findings(of: KanaSpelled(), "Text", target, locale: "ja") == [])
    }

    @Test func `Chinese has no such words`() throws {
        #expect(try findings(of: KanaSpelled(), "Text", "サ一バ", locale: "zh-Hans") == [])
    }
}
