import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NoRepeatedWordsTests {
    @Test(
        arguments: [
            ("it", "Con gli gli amici.", "Con gli amici."),
            ("de", "Mit dem Hund und für für alle.", "Mit dem Hund und für alle."),
            ("ru", "Друзья для для всех.", "Друзья для всех."), ("ar", "الأصدقاء في في البيت.", "الأصدقاء في البيت."),
            ("fr", "Avec de de l’eau.", "Avec de l’eau."),
        ])
    func `a doubled word that leads to another one is found and mended`(
        locale: String, target: String, right: String
    ) throws {
        let found = try findings(of: NoRepeatedWords(), "Friends help a lot.", target, locale: locale)
        #expect(found.map(\.summary) == ["A word stands twice"])
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("it", "Gli amici amici aiutano."), ("ru", "Друзья Друзья помогают."), ("ar", "الأصدقاء الأصدقاء يساعدون."),
            ("ja", "薬をを飲む。"), ("zh-Hans", "我们我们帮助。"), ("pl", "Oni pomagają pomagają."),
            ("fr", "Les vins de De Gaulle."),
            ("zh-Hans", "使用应用程序应用程序。"), ("zh-Hans", "黑脸的袋鼠袋鼠|"), ("zh-Hans", "墨西哥殖民地殖民地"),
        ])
    func `another doubled word is found and left to a person`(locale: String, target: String) throws {
        let found = try findings(of: NoRepeatedWords(), "Friends help a lot.", target, locale: locale)
        #expect(found.map(\.summary) == ["A word stands twice"])
        #expect(found.map(\.fix) == [[]])
    }

    @Test(
        arguments: [
            "操作操作系统", "项目的目的和章程", "朋友的朋友的书", "有目的的活动", "为了了解它", "讨论讨论", "的的确确",
        ])
    func `two Chinese words that look like one twice are fine`(target: String) throws {
        #expect(try findings(of: NoRepeatedWords(), "Friends help a lot.", target, locale: "zh-Hans") == [])
    }

    @Test func `as many repeats as the source has are fine, also in two forms`() throws {
        #expect(
            try findings(of: NoRepeatedWords(), "the unknown unknowns", "les inconnues inconnues", locale: "fr") == [])
        let target = "Les inconnues inconnues, et pour pour tous."
        let found = try findings(of: NoRepeatedWords(), "The unknown unknowns, and for all.", target, locale: "fr")
        #expect(found.map(\.evidence) == ["pour pour"])
    }

    @Test(
        arguments: [
            ("it", "via via"), ("fr", "vous vous reposez"), ("de", "die, die helfen"), ("de", "Die die Freunde."),
            ("ru", "еле еле"),
            ("it", "12 12"),
            ("zh-Hans", "是不是不对"), ("ja", "サインイン"), ("ja", "キラキラ（右へ）"), ("ja", "少しずつ、ますます"), ("es", "lo que que sea"),
            ("pl", "bardzo bardzo"),
        ])
    func `words that a language doubles are fine`(locale: String, target: String) throws {
        #expect(try findings(of: NoRepeatedWords(), "Friends help a lot.", target, locale: locale) == [])
    }

    @Test func `names and repeats of the source are fine`() throws {
        #expect(try findings(of: NoRepeatedWords(), "By Duran Duran", "Dei Duran Duran") == [])
        #expect(try findings(of: NoRepeatedWords(), "knock knock", "toc toc") == [])
    }

    @Test(arguments: ["ファイルをを見る。", "ファイルがが読まれます", "これをを使う", "本をを読む"])
    func `doubled particles are found behind katakana and kana`(target: String) throws {
        #expect(try findings(of: NoRepeatedWords(), "Read it", target, locale: "ja").count == 1)
    }

    @Test(arguments: ["はははと笑う", "母はははと", "ここにに"])
    func `kana that may be a word are not`(target: String) throws {
        #expect(try findings(of: NoRepeatedWords(), "Read it", target, locale: "ja") == [])
    }
}
