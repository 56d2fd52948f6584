import Testing

@testable import Checks

struct NoBlanksInWordsTests {
    @Test(
        arguments: [
            ("zh-Hans", "这个文件 已经关闭了。", "这个文件已经关闭了。"), ("ja", "これは間違い です。", "これは間違いです。"),
            ("zh-Hans", "文件已关闭。 请重试。", "文件已关闭。请重试。"), ("ja", "「 保存」を押します。", "「保存」を押します。"),
            ("ja", "このファイルは\u{3000}そのまま残ります。", "このファイルはそのまま残ります。"),
            ("ja", "基本サポート（ お客様のサーバー対象）", "基本サポート（お客様のサーバー対象）"),
            ("zh-Hans", "  -H  显示长帮助信息（同时列出高级选项 ）", "  -H  显示长帮助信息（同时列出高级选项）"),
        ])
    func `a blank within the text is taken out`(locale: String, target: String, right: String) throws {
        let found = try findings(of: NoBlanksInWords(), "It is closed.", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(
        arguments: [
            ("zh-Hans", "使用 Git 打开 3 个文件。"), ("ja", "Git で `x` を開く。"), ("ja", "春 夏 秋 冬"),
            ("ja", "山田\u{3000}太郎"), ("ko", "파일이 닫혔습니다."), ("ja", "本当？ はい。"),
            ("ja", "（ 保存 ）を押す"), ("zh-Hans", "姓\u{3000}名"),
        ])
    func `blanks beside other scripts and in lists are fine`(locale: String, target: String) throws {
        #expect(try findings(of: NoBlanksInWords(), "It is closed.", target, locale: locale) == [])
    }
}
