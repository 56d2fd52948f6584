import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NoRepeatedWordsTests {
    @Test(
        arguments: [
            ("it", "Gli amici amici aiutano.", "Gli amici aiutano."), ("de", "Die die Freunde.", ""),
            ("ru", "Друзья Друзья помогают.", "Друзья помогают."),
            ("ar", "الأصدقاء الأصدقاء يساعدون.", "الأصدقاء يساعدون."),
            ("ja", "薬をを飲む。", "薬を飲む。"), ("zh-Hans", "我们我们帮助。", "我们帮助。"),
            ("pl", "Oni pomagają pomagają.", "Oni pomagają."),
        ])
    func `a doubled word is found and mended`(locale: String, target: String, right: String) throws {
        let found = try findings(of: NoRepeatedWords(), "Friends help a lot.", target, locale: locale)
        if right.isEmpty {
            #expect(found == [])
        } else {
            #expect(found.map(\.summary) == ["A word stands twice"])
            #expect(found.first.map { fixed($0, target) } == right)
        }
    }

    @Test(
        arguments: [
            ("it", "via via"), ("fr", "vous vous reposez"), ("de", "die, die helfen"), ("ru", "еле еле"),
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
}
