import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct PageInTheLanguageTests {
    private static let texts: [String: [String]] = [
        "en": [
            "Friendship is a plant that needs water, and you have to give it time.",
            "We all know the feeling of being alone in a room that is full of people.",
            "The first step is the hardest one, but it is also the shortest.",
            "You can call them in the evening and ask how the day was.",
            "There is nothing wrong with asking for help when you need it.",
            "They have been together for ten years and still talk for hours.",
            "Sleep is what the body needs most of all after a long day.",
        ],
        "de": [
            "Freundschaft ist eine Pflanze, die Wasser braucht, und man muss ihr Zeit geben.",
            "Wir alle kennen das Gefühl, in einem Raum voller Menschen allein zu sein.",
            "Der erste Schritt ist der schwerste, aber er ist auch der kürzeste.",
            "Sie können sie am Abend anrufen und fragen, wie der Tag war.",
            "Es ist nichts Falsches daran, um Hilfe zu bitten, wenn man sie braucht.",
            "Sie sind seit zehn Jahren zusammen und reden noch immer stundenlang.",
            "Schlaf ist das, was der Körper nach einem langen Tag am meisten braucht.",
        ],
        "it": [
            "L’amicizia è una pianta che ha bisogno di acqua, e devi darle tempo.",
            "Conosciamo tutti la sensazione di essere soli in una stanza piena di gente.",
            "Il primo passo è il più difficile, ma è anche il più breve.",
            "Puoi chiamarli la sera e chiedere com’è andata la giornata.",
            "Non c’è niente di male nel chiedere aiuto quando ne hai bisogno.",
            "Stanno insieme da dieci anni e parlano ancora per ore.",
            "Il sonno è ciò di cui il corpo ha più bisogno dopo una lunga giornata.",
        ],
        "ru": [
            "Дружба — это растение, которому нужны вода и время.", "Мы все знаем это чувство одиночества в толпе.",
            "Первый шаг самый трудный, но и самый короткий.", "Можно позвонить вечером и спросить, как прошёл день.",
            "Нет ничего плохого в том, чтобы просить о помощи.", "Они вместе уже десять лет и говорят часами.",
            "Сон нужен телу больше всего после долгого дня.",
        ],
        "ja": [
            "友情は水を必要とする植物であり、時間をかける必要があります。", "人でいっぱいの部屋で孤独を感じることは誰にでもあります。",
            "最初の一歩は最も難しいですが、最も短い一歩でもあります。", "夕方に電話して、その日どうだったか聞いてみましょう。",
            "必要なときに助けを求めるのは悪いことではありません。", "二人は十年一緒にいて、今でも何時間も話します。",
            "長い一日の後に体が最も必要とするのは睡眠です。",
        ],
        "zh-Hans": [
            "友谊是一种需要水的植物，你必须给它时间。", "我们都知道在挤满人的房间里感到孤独的滋味。", "第一步是最难的，但也是最短的。",
            "你可以在晚上给他们打电话，问问这一天过得怎么样。", "在需要的时候请求帮助并没有什么不对。", "他们在一起十年了，仍然能聊上几个小时。",
            "漫长的一天之后，身体最需要的就是睡眠。",
        ],
    ]

    private func check(
        _ language: String, in locale: String, first own: Int = 0, choices: RuleSettings.Choices = [:]
    ) throws -> [EntryFinding] {
        let sources = try #require(Self.texts["en"])
        let targets = try #require(Self.texts[language])
        let natives = Self.texts[locale, default: []]
        let text = sources.indices.map { index in
            "msgid \"\(sources[index])\"\nmsgstr \"\(index < own ? natives[index] : targets[index])\"\n"
        }.joined(separator: "\n")
        return Checker(choices: choices).findings(
            in: Catalog(parsing: SourceFile(path: "sleep.po", text: text)), LocaleKnowledge(try LocaleTag(locale)),
            from: LocaleKnowledge(try LocaleTag("en")))
    }

    private static let languageRules: Set<String> = [
        "page-in-the-language", "in-the-language", "translation-differs", "fully-translated",
    ]

    @Test(
        arguments: [
            ("it", "de", "Italian"), ("de", "it", "German"), ("ru", "de", "Russian"), ("de", "ar", "German"),
            ("ja", "zh-Hans", "Japanese"), ("zh-Hans", "ja", "Chinese"), ("it", "ru", "Italian"),
        ])
    func `another language is named once, at the first entry`(language: String, locale: String, name: String) throws {
        let found = try check(language, in: locale).filter { Self.languageRules.contains($0.ruleID) }
        #expect(found.map(\.ruleID) == ["page-in-the-language"])
        #expect(found.first?.diagnostic.summary == "The file looks like \(name)")
        #expect(found.first?.diagnostic.position?.line == 2)
    }

    @Test(arguments: ["de", "it", "ru", "ja", "zh-Hans", "ar", "nl"])
    func `a file left in English is one finding`(locale: String) throws {
        let found = try check("en", in: locale).filter { Self.languageRules.contains($0.ruleID) }
        #expect(found.map(\.diagnostic.summary) == ["The file is left in English"])
        #expect(found.first?.diagnostic.evidence == "7 of 7 texts that were looked at are English")
    }

    @Test(arguments: ["de", "it", "ru", "ja", "zh-Hans"])
    func `the language of the file is no finding`(locale: String) throws {
        #expect(try check(locale, in: locale).filter { Self.languageRules.contains($0.ruleID) }.isEmpty)
    }

    @Test func `where much is in the language the entries are judged one by one`() throws {
        let found = try check("it", in: "de", first: 3).map(\.ruleID)
        #expect(!found.contains("page-in-the-language"))
        #expect(found.count { $0 == "in-the-language" } >= 3)
    }

    @Test func `switched off it hides nothing`() throws {
        let found = try check("it", in: "de", choices: ["page-in-the-language": .off]).map(\.ruleID)
        #expect(!found.contains("page-in-the-language"))
        #expect(found.count { $0 == "in-the-language" } >= 5)
    }
}
