import Diagnostics
import Testing

@testable import Checks

struct HanScriptKeptTests {
    @Test func `Traditional characters in Simplified text are found and put right`() throws {
        let target = "這个朋友說得對。"
        let found = try findings(of: HanScriptKept(), "This friend is right.", target, locale: "zh-Hans")
        #expect(found.map(\.summary) == ["3 Traditional characters"])
        #expect(found.first?.evidence == "這說對")
        #expect(found.first.map { fixed($0, target) } == "这个朋友说得对。")
        #expect(found.first.flatMap { text(at: $0, in: target) } == "這")
    }

    @Test func `Simplified characters in Traditional text are found without a fix`() throws {
        let found = try findings(of: HanScriptKept(), "This friend", "这個朋友", locale: "zh-Hant")
        #expect(found.map(\.summary) == ["A Simplified character"])
        #expect(found.first?.fix == [])
    }

    @Test func `Chinese forms in Japanese are found`() throws {
        let found = try findings(of: HanScriptKept(), "Friendship", "友谊は薬です", locale: "ja")
        #expect(found.map(\.evidence) == ["谊"])
        #expect(found.first?.severity == .warning)
    }

    @Test(
        arguments: [
            ("zh-Hans", "乾坤、著名、皇后、面子、里程、于是"), ("zh-Hant", "這個朋友說得對，皇后，面子，里程"),
            ("ja", "友情は薬です。國學院、澤さん、会、体、点、号、学"), ("it", "amicizia"),
        ])
    func `characters at home are fine`(locale: String, target: String) throws {
        #expect(try findings(of: HanScriptKept(), "Source", target, locale: locale) == [])
    }
}
