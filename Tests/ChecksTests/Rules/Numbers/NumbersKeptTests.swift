import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NumbersKeptTests {
    static let kept: [(locale: String, source: String, target: String)] = [
        ("de", "It weighs 1.5 kg and costs 1,000.", "Es wiegt 1,5 kg und kostet 1.000."),
        ("fr", "More than 300,000 people, 1.4 m.", "Plus de 300\u{202F}000 personnes, 1,4 m."),
        ("pl", "1,234,567.89 in all", "razem 1\u{A0}234\u{A0}567,89"),
        ("de-CH", "1,000 francs", "1’000 Franken"),
        ("ar", "In 2010, 148 studies.", "في ٢٠١٠، ١٤٨ دراسة."),
        ("ar", "2.5 km", "٢٫٥ كم"),
        ("ja", "50,000 people", "5万人"),
        ("ja", "15,000 people", "1万5000人"),
        ("ja", "2.5 million people", "250万人"),
        ("ja", "Twelve of 20", "２０のうち１２"),
        ("zh-Hans", "23 days", "二十三天"),
        ("zh-Hans", "300 thousand", "30万"),
        ("it", "Walk 3 times.", "Cammina tre volte."),
        ("it", "Walk three times.", "Cammina 3 volte."),
        ("ru", "after 3 days", "после трёх дней"),
        ("pl", "of 2 friends", "dwóch przyjaciół"),
        ("ar", "in 2 minutes", "في دقيقتين"),
        ("ar", "10 minutes earlier", "قبل بعشر دقائق"),
        ("fr", "the 1st of 19th century", "le premier du XIXe siècle"),
        ("de", "at 2:00 PM", "um 14:00 Uhr"),
        ("fr", "at 10 p.m.", "à 22 h"),
        ("fr", "at 6.30 a.m., his at 7.45", "à 6 h 30, le sien à 7 h 45"),
        ("de", "until 11.45", "bis 23.45 Uhr"),
        ("fr", "off by .025 mm", "décalé de 0,025 mm"), ("de", "move (-.1 mm)", "bewegen (-0,1 mm)"),
        ("ja", "at 6.30 a.m.", "朝6時半"),
        ("ja", "One rule: no talk after 9.30 p.m.", "一つの決まり：夜9時半を過ぎたら話さない"),
        ("zh-Hans", "One rule: no talk after 9.30 p.m.", "一条规则：晚上9点半以后不谈"),
        ("it", "on 2026-11-21", "il 21 novembre 2026"), ("fr", "Since 20181220.", "Depuis le 20/12/2018."),
        ("ja", "Scroll up 1/2 page", "半ページ上へ"), ("pl", "Scroll up 1/2 page", "Przewiń pół strony"),
        ("ar", "1 hour and 10 minutes", "ساعة و10 دقائق"),
        ("pl", "November 21, 2026", "21.11.2026"),
        ("de", "Version 1.2.3 of 2024-05-06", "Version 1.2.3 vom 2024-05-06"),
        ("fr", "Call +49 531 22435119.", "Appelez le +49 53122435119."),
        ("es", "HTML5 and ROT13", "HTML y ROT13"),
        ("es", "`x = 15` is code", "es código: `x = 51`"),
        ("de", "between 10–15 %", "zwischen 10 und 15 %"),
        ("de", "I walked 1,000,000 times", "eine Million Mal"),
        ("ja", "half an hour", "30分"),
        ("ja", "12,000 yen", "1万2千円"), ("zh-Hans", "1,200,000 users", "120万用户"), ("ja", "200,055,000", "2億5万5千"),
        ("zh-Hans", "5 kg and 3 km", "5千克和3千米"), ("zh-Hans", "2 trillion", "2万亿"), ("zh-Hans", "2 trillion", "2兆"),
        ("de", "2 billion people", "2 Milliarden Menschen"), ("de", "$2 billion", "2 Mrd. Dollar"),
        ("es", "2 billion", "2000 millones"), ("es", "2 billion", "2 mil millones"), ("es", "2 trillion", "2 billones"),
        ("pt-BR", "2 billion", "2 bilhões"), ("pt-PT", "2 billion", "2 mil milhões"), ("pl", "5 million", "5 mln"),
        ("ru", "5 million", "5 млн"), ("ru", "6th millennium", "в 6 тысячелетии"),
        ("zh-Hans", "18 millennia ago", "18千年前"),
        ("ru", "1,200 thousand", "1,2 миллиона"), ("ar", "5 million", "5 ملايين"),
        ("it", "10,000 people", "10mila persone"), ("fr", "1.5 billion", "1,5 milliard"),
        ("sv", "5 million", "5 miljoner"),
        ("it", "5 to 6 million", "da 5 a 6 milioni"), ("de", "5 to 6 million", "5 Millionen bis 6 Millionen"),
        ("zh-Hans", "1 to 2 million", "100万至200万"), ("pt", "about 5m users", "cerca de 5 milhões de usuários"),
        ("zh-Hans", "Twenty-one people", "21人"), ("zh-Hans", "One hundred thousand people", "10万人"),
        ("it", "half a million", "500.000"), ("it", "five million", "5 milioni"), ("it", "1 million", "un milione"),
        ("zh-Hans", "20% off", "八折"), ("zh-Hans", "15% off", "打8.5折"), ("ja", "20% off", "2割引"),
        ("it", "21 people", "ventuno persone"), ("de", "21 people", "einundzwanzig Leute"),
        ("it", "3/4 cup", "¾ di tazza"),
        ("it", "1 1/2 cups", "1½ tazze"), ("de", "on 3/4", "am 4/3"), ("es", "3/4 cup", "0,75 tazas"),
    ]

    @Test(arguments: kept)
    func `the same value in another form is no finding`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale) == [])
    }

    static let changed: [(locale: String, source: String, target: String, place: String)] = [
        ("de", "Walk 15 minutes.", "Gehen Sie 51 Minuten.", "51"),
        ("fr", "Walk 2,500 steps.", "Faites 2\u{202F}600 pas.", "2\u{202F}600"),
        ("ar", "148 studies", "١٤٩ دراسة", "١٤٩"),
        ("ja", "148 studies", "149件の研究", "149"),
        ("it", "at (02:00)", "alle (03:00)", "03"),
        ("it", "on 2026-11-21", "il 2027-11-21", "2027"),
        ("ru", "1.5 km", "2,5 км", "2,5"),
        ("zh-Hans", "There are 1,200,000 users.", "有12万用户。", "12万"), ("zh-Hans", "50,000", "50万", "50万"),
        ("zh-Hans", "5 million", "50万", "50万"), ("ja", "12,000 yen", "120万円", "120万"),
        ("ja", "375 million downloads", "3億7,600万", "3億7,600万"),
        ("it", "5 million", "5 miliardi", "5 miliardi"), ("de", "2 billion", "2 Billionen", "2 Billionen"),
        ("es", "2 billion", "2 billones", "2 billones"), ("pt-BR", "2 billion", "2 milhões", "2 milhões"),
        ("ru", "5 thousand", "5 миллионов", "5 миллионов"), ("fr", "2 billion", "2 millions", "2 millions"),
        ("ru", "15 miles away", "150 миль", "150"), ("de", "a 5g bag", "ein Beutel von 50g", "50"),
        ("pl", "2 million", "2 miliardy", "2 miliardy"), ("ar", "2 million", "2 مليار", "2 مليار"),
        // A word for the old number elsewhere does not excuse the new one.
        ("pt", "It turns (01:10).", "Um projeto (02:10).", "02"),
    ]

    @Test(arguments: changed)
    func `another value is an error at its place`(
        locale: String, source: String, target: String, place: String
    ) throws {
        let found = try findings(of: NumbersKept(), source, target, locale: locale)
        #expect(found.map(\.summary) == ["A number is another than in the source"])
        #expect(found.first.flatMap { text(at: $0, in: target) } == place)
        #expect(found.first?.severity == .error)
    }

    @Test func `the evidence names both values`() throws {
        let found = try findings(of: NumbersKept(), "Walk 15 minutes.", "Cammina 51 minuti.")
        #expect(found.map(\.evidence) == ["15 of the source is 51 here"])
    }

    @Test(arguments: [("it", "Cammina per minuti."), ("ja", "分歩く。"), ("ar", "امش دقيقة.")])
    func `a missing number is a warning`(locale: String, target: String) throws {
        let found = try findings(of: NumbersKept(), "Walk 15 minutes.", target, locale: locale)
        #expect(found.map(\.evidence) == ["15 is not here"])
        #expect(found.first?.severity == nil)
        #expect(NumbersKept().severity == .warning)
    }

    @Test func `a large number that only the translation has is told`() throws {
        let found = try findings(of: NumbersKept(), "Walk.", "Cammina 45 minuti.")
        #expect(found.map(\.summary) == ["A number that the source does not have"])
        #expect(try findings(of: NumbersKept(), "Walk.", "Cammina 1 volta.") == [])
    }

    @Test(arguments: ["99999999999999999999999999", "1.2.3.4.5.6.7.8.9", "1,,2..3", "٣٫", "5万億兆", "1 2 3 4 000 0000"])
    func `no run of digits and marks stops the reader`(text: String) throws {
        #expect(try findings(of: NumbersKept(), text, text, locale: "ja") == [])
    }

    @Test(
        arguments: [
            ("de", "in the 1990s", "in den 90er Jahren"), ("es", "in the 1990s", "en los años noventa"),
            ("zh-Hans", "in the 1990s", "在20世纪90年代"), ("ru", "over 6000 relays", "более 6 тысяч узлов"),
            ("zh-Hans", "4 and 2 and 1", "4，2，和1"), ("ru", "pages (1,2 or 3)", "страницы (1, 2 или 3)"),
            ("ru", "at 2:00 p.m.", "в 14:00"), ("ja", "1_6:1 (1600%)", "16:1 (1600%)(_6)"),
            ("es", "more than 100k of them", "más de 100.000"), ("de", "in 10_000 steps", "in 10.000 Schritten"),
        ])
    func `decades, lists and powers of ten are said in other ways`(
        locale: String, source: String, target: String
    ) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("ru", "over the last 1.5 years", "за последние полтора года"), ("it", "1.5 years", "un anno e mezzo"),
            ("zh-Hans", "over the last 1.5 years", "在过去的一年半内"), ("de", "1.5 hours", "anderthalb Stunden"),
            ("ja", "a 100% refund", "全額返金"), ("de", "It is 100% free.", "Es ist völlig kostenlos."),
            ("zh-Hans", "a full set of translations", "100% 的翻译"),
            ("ja", "even if a full set is not done", "１００％完了していなくても"), ("ja", "375 million downloads", "3億7,500万"),
            ("pl", "100% safe", "całkowicie bezpieczny"),
            ("ja", "They helped with 2.0.0.", "2\\.0.0に協力した。"), ("ru", "Ruby 2.2.0 is out.", "Вышел Ruby `2.2.0`."),
            ("ja", "0.12.1 and all before 0.12.1", "0.12.1以前のすべて"),
            ("ru", "1-year subscriptions", "Годовые подписки"), ("es", "1-click install", "Instalación rápida"),
            ("ja", "Option 2: use ADB", "【方法②】ADB"), ("ar", "Palace Guard XVIII", "حراس القصر ١٨"),
            ("pl", "in the 18th and 21 more", "w XVIII i 21 innych"), ("de", "Louis 14 of France", "Ludwig XIV."),
        ])
    func `halves, wholes, circled and Roman numbers are said in other ways`(
        locale: String, source: String, target: String
    ) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("ja", "They helped with 2.0.7.", "2\\.0.8に協力した。"), ("de", "since 2.2.1", "seit 2.2.12"),
            ("ru", "over the last 1.5 years", "за последние года"), ("ja", "a 100% refund", "返金"),
            ("de", "It is 100 free ones.", "Es ist völlig kostenlos."), ("ja", "Option 2: use ADB", "【方法③】ADB"),
            ("ru", "11-year subscriptions", "Годовые подписки"), ("ar", "Palace Guard XVIII", "حراس القصر ١٩"),
            ("de", "Louis XIV was 15.", "Ludwig XIV. war 51."), ("it", "MIX 45 g of it", "Mescolane"),
        ])
    func `where no word says it, a number is missed`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale).count == 1)
    }

    @Test(
        arguments: [
            ("Built on January 1, 2000 00:00:00 UTC", "Creato il 1 gennaio 2000 01:00:00 UTC", "01:00:00"),
            ("Start day 0:00", "Inizio giorno 1:00", "1:00"),
        ])
    func `an hour in the place of zeros is an error`(source: String, target: String, place: String) throws {
        let found = try findings(of: NumbersKept(), source, target)
        #expect(found.map(\.severity) == [.error])
        #expect(found.first.flatMap { text(at: $0, in: target) } == place)
    }

    @Test func `another fraction is an error`() throws {
        let found = try findings(of: NumbersKept(), "Add 3/4 cup", "Aggiungi 1/4 di tazza")
        #expect(found.map(\.evidence) == ["3/4 of the source is 1/4 here"])
        #expect(found.map(\.severity) == [.error])
        #expect(try findings(of: NumbersKept(), "Add 1½ cups", "Aggiungi 1¼ tazze").count == 1)
    }

    @Test(
        arguments: [
            ("it", "Bake at 350 °F", "Cuocere a 180 °C"), ("it", "Walk 5 miles.", "Cammina 8 chilometri."),
            ("zh-Hans", "Bake at 350 °F", "以摄氏175度烘烤"), ("ja", "Walk 5 miles.", "8キロ歩く。"),
            ("de", "2 cups of milk", "500 ml Milch"),
            ("fr", "350–375 °F", "175–190 °C"), ("es", "5 miles (8 km) away", "a 8 km"),
            ("ru", "1 1/2 pounds", "700 г"),
            ("pl", "He is 5 feet 10 inches tall.", "Ma 1,78 m wzrostu."), ("pt", "Use 1.5 kg", "Use 1500 g"),
            ("it", "50 miles away", "a 50 miglia (80 km)"), ("ar", "5 miles", "8 كيلومترات"),
            ("it", "at -4 °F", "a -20 °C"),
        ])
    func `a measure may be in another unit of its kind`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("it", "Bake at 350 °F", "Cuocere a 220 °C", "220 °C", "177"),
            ("it", "Walk 5 miles.", "Cammina 5 chilometri.", "5 chilometri", "8"),
            ("de", "2 pounds", "2 kg", "2 kg", "0.91"), ("ja", "Walk 5 miles.", "80キロメートル歩く。", "80キロメートル", "8"),
        ])
    func `a converted measure that is not about right is a warning`(
        locale: String, source: String, target: String, place: String, right: String
    ) throws {
        let found = try findings(of: NumbersKept(), source, target, locale: locale)
        #expect(found.map(\.summary) == ["A converted measure is another than in the source"])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first.flatMap { text(at: $0, in: target) } == place)
        #expect(found.first?.help == "write about \(right), or keep the unit of the source")
    }

    @Test(arguments: ["9000000000000000000 miles", "18446744073709551615 °C"])
    func `a measure beyond all integers stops nothing`(source: String) throws {
        let target = source.hasSuffix("C") ? "1.5 °F" : "5 km"
        let found = try findings(of: NumbersKept(), source, target, locale: "it")
        #expect(found.map(\.summary) == ["A converted measure is another than in the source"])
    }

    @Test func `another decade is found`() throws {
        #expect(try findings(of: NumbersKept(), "in the 1990s", "negli anni 1980").count == 1)
    }

    @Test(
        arguments: [
            ("it", "from 6 -7 pm", "dalle 18:00 alle 19:00"), ("pl", "from 6–7 p.m.", "od 18:00 do 19:00"),
            ("de", "between 6 and 7 pm", "zwischen 18 und 19 Uhr"), ("ru", "from 6 to 7 p.m.", "с 18 до 19"),
            ("ja", "6-7 pm", "18時〜19時"), ("ar", "from 12 to 1 pm", "من 12 إلى 13"), ("fr", "11 to 1 pm", "11 h à 13 h"),
            ("es", "6-7 pm", "6-7 pm"),
        ])
    func `the half of the day holds for both ends of a range`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("it", "from 6-7 pm", "dalle 17:00 alle 19:00"), ("de", "from 6, room 7 pm", "um 18 in Raum 19"),
            ("ru", "11 to 1 pm", "с 23 до 13"),
        ])
    func `another hour is another number`(locale: String, source: String, target: String) throws {
        #expect(try !findings(of: NumbersKept(), source, target, locale: locale).isEmpty)
    }

    @Test(
        arguments: [
            ("Choose more than 1 file.", "2つ以上のファイルを選んでください。", "ja"),
            ("You need more than 3 people.", "4人以上が必要です。", "ja"), ("Children under 13", "12岁以下的儿童", "zh-Hans"),
            ("More than 2 files", "Mindestens 3 Dateien", "de"), ("a hex number", "16進数", "ja"),
            ("from 0 to full speed", "od zera do pełnej prędkości", "pl"),
        ])
    func `a bound may be counted from its other side`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("Choose 1 file.", "2つ以上のファイルを選んでください。", "ja"), ("more than 3 people", "5人以上", "ja"),
            ("More than 2 files", "Mehr als 3 Dateien", "de"),
        ])
    func `another bound is found`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: NumbersKept(), source, target, locale: locale).map(\.severity) == [.error])
    }

    @Test func `the 1 of a message's singular needs no number in other languages`() throws {
        let source = "{n, plural, one {1 day} other {# days}}"
        let russian = "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}"
        #expect(try messageFindings(of: NumbersKept(), source, russian, locale: "ru") == [])
        #expect(try messageFindings(of: NumbersKept(), source, "{n, plural, other {#日}}", locale: "ja") == [])
        let other = "{n, plural, one {In 30 days: 1} other {In 30 days: #}}"
        let lost = "{n, plural, other {#日}}"
        #expect(try messageFindings(of: NumbersKept(), other, lost, locale: "ja").isEmpty == false)
    }
}
