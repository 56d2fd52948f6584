import SourceText
import Testing
import Translations

struct MemorySimilarityTests {
    /// A sentence and versions of it, each further away than the one before.
    struct Row: Sendable, CustomTestStringConvertible {
        let language: String
        let texts: [String]
        var testDescription: String { language }
    }

    static let rows = [
        Row(
            language: "en",
            texts: [
                "Go to bed at the same time twice a week.", "Go to bed at the same time, twice a week.",
                "Go to bed at the same time three times a week.", "Try to eat at the same time once a day.",
                "Nobody knows what tomorrow brings.",
            ]),
        Row(
            language: "it",
            texts: [
                "Andate a letto alla stessa ora due volte a settimana.",
                "Vai a letto alla stessa ora due volte a settimana.", "Vai a letto alla stessa ora ogni giorno.",
                "Nessuno sa che cosa porta il domani.",
            ]),
        Row(
            language: "fr",
            texts: [
                "Couchez-vous à la même heure deux fois par semaine.",
                "Couchez-vous à la même heure trois fois par semaine.", "Mangez à la même heure chaque jour.",
                "Personne ne sait ce que demain apporte.",
            ]),
        Row(
            language: "de",
            texts: [
                "Geht zweimal in der Woche zur gleichen Zeit ins Bett.",
                "Gehen Sie zweimal in der Woche zur gleichen Zeit ins Bett.",
                "Gehen Sie jeden Tag zur gleichen Zeit spazieren.", "Niemand weiß, was morgen kommt.",
            ]),
        Row(
            language: "es",
            texts: [
                "Acostaos a la misma hora dos veces por semana.", "Acuéstate a la misma hora dos veces por semana.",
                "Come a la misma hora cada día.", "Nadie sabe lo que trae el mañana.",
            ]),
        Row(
            language: "pt",
            texts: [
                "Deitem-se à mesma hora duas vezes por semana.", "Deite-se à mesma hora duas vezes por semana.",
                "Coma à mesma hora todos os dias.", "Ninguém sabe o que o amanhã traz.",
            ]),
        Row(
            language: "pl",
            texts: [
                "Kładźcie się spać o tej samej porze dwa razy w tygodniu.",
                "Kładź się spać o tej samej porze dwa razy w tygodniu.", "Jedz o tej samej porze codziennie.",
                "Nikt nie wie, co przyniesie jutro.",
            ]),
        Row(
            language: "ru",
            texts: [
                "Ложитесь спать в одно и то же время два раза в неделю.",
                "Ложись спать в одно и то же время два раза в неделю.", "Ешьте в одно и то же время каждый день.",
                "Никто не знает, что будет завтра.",
            ]),
        Row(
            language: "ar",
            texts: [
                "اذهبا إلى السرير في الوقت نفسه مرتين في الأسبوع.", "اذهب إلى السرير في الوقت نفسه مرة في الأسبوع.",
                "تناول الطعام في الوقت نفسه كل يوم.", "لا أحد يعرف ما سيأتي غدا.",
            ]),
        Row(
            language: "ja",
            texts: [
                "週に二回は同じ時間に寝ましょう。", "週に三回は同じ時間に寝ましょう。", "毎日同じ時間に食べましょう。",
                "明日のことは誰にもわからない。",
            ]),
        Row(
            language: "zh", texts: ["每周两次在同一时间上床睡觉。", "每周三次在同一时间上床睡觉。", "每天在同一时间吃饭。", "没有人知道未来会怎样。"]),
    ]

    @Test(arguments: rows) func `the more is changed the lower is the score`(row: Row) {
        let scores = row.texts.map { score(row.texts[0], $0) }
        #expect(scores[0] == 100)
        #expect(scores == scores.sorted(by: >) && Set(scores).count == scores.count, "\(scores)")
        #expect(scores[1] >= 70, "\(scores)")
        #expect((scores.last ?? 100) < 40, "\(scores)")
    }

    @Test(arguments: [
        ("Open at 02:00 on Sunday.", "Open at 03:00 on Sunday.", 80...97),
        ("See [the page](a.md) for more.", "See [the page](b.md) for more.", 85...98),
        ("Do not delete the file.", "do not delete the file.", 95...99),
        ("Do not delete the file.", "Delete the file.", 50...80),
        ("Résumé of the day", "Resume of the day", 93...99),
        ("the red house and the blue car", "the blue car and the red house", 40...85),
        ("كَتَبَ الوَلَدُ الدَّرسَ", "كتب الولد الدرس", 90...99),
        ("", "a", 0...0),
    ]) func `numbers, codes, case, accents and order count as they should`(
        left: String, right: String, range: ClosedRange<Int>
    ) {
        #expect(range.contains(score(left, right)), "\(score(left, right))")
        #expect(score(left, right) == score(right, left))
    }

    @Test func `only equal bytes are 100`() {
        #expect(score("a b", "a b") == 100)
        #expect(score("a  b", "a b") == 99)
        #expect(score("…", "...") < 100)
    }

    @Test func `very long texts are compared without their order, in time`() {
        let long = String(repeating: "one two three four ", count: 5_000)
        #expect(score(long, long + "five") > 95)
    }

    @Test(arguments: ["\u{FEFF}", "''''", "1.", "1.,:2", "‏", "[", "](", "ﬁ", "e\u{301}", "\u{0}"])
    func `odd texts have a score too`(text: String) {
        #expect(score(text, text) == 100)
        #expect((0...99).contains(score(text, text + " x")))
    }

    private func score(_ left: String, _ right: String) -> Int {
        MemorySimilarity.score(MemoryTokens(TextSlice(left)), MemoryTokens(TextSlice(right)))
    }
}
