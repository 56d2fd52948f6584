import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

/// What rules leave to the habit of a catalog, and what they find in it all the same.
struct CatalogHabitsTests {
    /// What a rule finds in a catalog of pairs, by the numbers of the entries.
    private func found(
        by rule: any Rule, in pairs: [(source: String, target: String)], locale: String
    ) throws -> [Int] {
        let po = pairs.enumerated().map { number, pair in
            "msgctxt \"\(number)\"\nmsgid \"\(pair.source)\"\nmsgstr \"\(pair.target)\"\n"
        }
        let catalog = Catalog(parsing: SourceFile(path: "a.po", text: po.joined(separator: "\n")))
        let found = Checker(rules: [rule]).findings(
            in: catalog, LocaleKnowledge(try LocaleTag(locale)), from: LocaleKnowledge(.english))
        return found.map(\.entry.index)
    }

    private func some(_ count: Int, _ source: String, _ target: String) -> [(source: String, target: String)] {
        Array(repeating: (source, target), count: count)
    }

    @Test func `labels keep their access key where the catalog has them`() throws {
        let labels = some(40, "_File", "_Datei") + some(12, "&Edit", "&Bearbeiten")
        let lost = [("_Open", "Öffnen"), ("_Open", "Ö_ff_nen"), ("&Open", "& Öffnen"), ("_Open", "Ö_ffnen")]
        #expect(try found(by: AccessKeysKept(), in: labels + lost, locale: "de") == [52, 53, 54])
        #expect(
            try found(by: AccessKeysKept(), in: labels + [("Page_Up", "Bild auf"), ("a_b", "a_b")], locale: "de") == [])
        #expect(try found(by: AccessKeysKept(), in: some(40, "a_b", "a_b") + lost, locale: "de") == [])
        #expect(try found(by: AccessKeysKept(), in: some(12, "_File", "ملف") + lost, locale: "ar") == [])
    }

    @Test func `French that is written in two ways in one text is found without a habit`() throws {
        let habits = some(5, "Really?", "Vraiment ?") + some(5, "Really?", "Vraiment?")
        let mixed = [("Really? Yes!", "Vraiment\u{A0}? Oui !"), ("Really? Yes!", "Vraiment ? Oui!")]
        #expect(try found(by: SpacingOfMarks(), in: habits + mixed, locale: "fr") == [10, 11])
    }

    @Test func `quotation marks are found to have lost their italics where others have both`() throws {
        let lost = some(1, "Tap the *Add* button.", "点击「添加」按钮。")
        let both = some(1, "Tap the *Save* button.", "点击「*保存*」按钮。")
        #expect(try found(by: EmphasisKept(), in: lost, locale: "zh-Hans") == [])
        #expect(try found(by: EmphasisKept(), in: lost + lost + both, locale: "zh-Hans") == [])
        #expect(try found(by: EmphasisKept(), in: lost + both, locale: "zh-Hans") == [0])
        #expect(try found(by: EmphasisKept(), in: both + lost + both, locale: "zh-Hans") == [1])
    }

    @Test func `blanks before Arabic commas are left to the habit, but not beside others without`() throws {
        let habit = some(6, "a, b", "نعم ، لا")
        #expect(try found(by: SpacingOfMarks(), in: habit, locale: "ar") == [])
        #expect(try found(by: SpacingOfMarks(), in: habit + [("a, b, c", "نعم ، لا، ربما")], locale: "ar") == [6])
        #expect(
            try found(by: SpacingOfMarks(), in: some(60, "a, b", "نعم، لا") + some(1, "a, b", "نعم ، لا"), locale: "ar")
                == [60])
    }

    @Test func `blanks before stops are left to the habit`() throws {
        #expect(try found(by: SpacingOfMarks(), in: some(6, "Good.", "Dobrze ."), locale: "pl") == [])
        #expect(try found(by: SpacingOfMarks(), in: some(1, "Good.", "Dobrze ."), locale: "pl") == [0])
    }

    @Test func `stops are left out by habit in most sentences, and in some labels`() throws {
        let sentence = "Friends who live far away help as well as those next door."
        func lost(_ dropped: Int, of all: Int, _ source: String) throws -> Int {
            let kept = some(
                all - dropped, source, "Gli amici aiutano, vicini e lontani, come quelli della porta accanto.")
            let rest = some(dropped, source, "Gli amici aiutano, vicini e lontani, come quelli della porta accanto")
            return try found(by: EndMarkKept(), in: kept + rest, locale: "it").count
        }
        #expect(try lost(6, of: 14, sentence) == 6)
        #expect(try lost(8, of: 14, sentence) == 0)
        #expect(try lost(6, of: 30, "Friends help a lot.") == 0)
        #expect(try lost(6, of: 60, "Friends help a lot.") == 6)
    }

    @Test func `blanks before marks and marks of ASCII are no habit where a few texts have them`() throws {
        let stops = some(40, "Good.", "Dobrze.") + some(4, "Good.", "Dobrze .")
        #expect(try found(by: SpacingOfMarks(), in: stops, locale: "pl") == [40, 41, 42, 43])
        let commas = some(40, "a, b", "tak, nie") + some(4, "a, b", "tak , nie")
        #expect(try found(by: SpacingOfMarks(), in: commas, locale: "pl") == [40, 41, 42, 43])
        let ascii = some(20, "Good.", "没关系。") + some(4, "Good.", "没关系.")
        #expect(try found(by: MarksOfTheLanguage(), in: ascii, locale: "zh-Hans") == [20, 21, 22, 23])
    }

    @Test func `a colon of ASCII is found where nearly all others are those of the script`() throws {
        let ascii = some(1, "The list:", "列表如下:")
        #expect(
            try found(by: MarksOfTheLanguage(), in: some(10, "The list:", "列表如下：") + ascii, locale: "zh-Hans") == [10])
        #expect(try found(by: MarksOfTheLanguage(), in: some(5, "The list:", "列表如下：") + ascii, locale: "zh-Hans") == [])
        let both = some(10, "The list:", "列表如下：") + some(4, "The list:", "列表如下:")
        #expect(try found(by: MarksOfTheLanguage(), in: both, locale: "zh-Hans") == [])
    }

    @Test func `stops of ASCII are left to the habit, but not beside others of the script`() throws {
        let habit = some(5, "Good.", "没关系.")
        #expect(try found(by: MarksOfTheLanguage(), in: habit, locale: "zh-Hans") == [])
        #expect(
            try found(by: MarksOfTheLanguage(), in: habit + [("Good. Yes.", "没关系。好.")], locale: "zh-Hans") == [5])
    }

    @Test func `an ASCII end behind a name is found where other texts end in marks of the script`() throws {
        let habit = some(12, "This is good.", "这个很好没问题。")
        let odd = [("See the page of Rust.", "请参阅关于 Rust."), ("The page of Rust", "关于它的页面 Rust.")]
        #expect(try found(by: MarksOfTheLanguage(), in: habit + odd, locale: "zh-Hans") == [12])
        #expect(try found(by: MarksOfTheLanguage(), in: odd, locale: "zh-Hans") == [])
        let arabic = some(12, "Is it so?", "هل الأمر كذلك؟")
        #expect(
            try found(by: MarksOfTheLanguage(), in: arabic + [("Delete %s?", "هل تريد حذف %s?")], locale: "ar") == [12])
    }

    @Test func `labels without stops do not excuse sentences`() throws {
        let long = "Friends who call each other every week sleep better than people who do not, says the study."
        let pairs = some(8, "Send the file.", "Invia il file") + some(8, long, "Gli amici dormono meglio.")
        #expect(try found(by: EndMarkKept(), in: pairs, locale: "it") == [])
        #expect(try found(by: EndMarkKept(), in: pairs + [(long, "Gli amici dormono meglio")], locale: "it") == [16])
        let none = some(8, "Send the file.", "Invia il file") + some(8, long, "Gli amici dormono meglio")
        #expect(try found(by: EndMarkKept(), in: none, locale: "it") == [])
    }

    @Test func `notes without capital and stop are a style where they are several`() throws {
        let notes = some(3, "Sets the base of all.", "setzt die Basis von allem")
        #expect(try found(by: EndMarkKept(), in: notes, locale: "de") == [])
        #expect(try found(by: CapitalKept(), in: notes, locale: "de") == [])
        #expect(try found(by: EndMarkKept(), in: Array(notes.prefix(2)), locale: "de") == [0, 1])
        let slip = [("Sets the base of all.", "Setzt die Basis von allem")]
        #expect(try found(by: EndMarkKept(), in: notes + slip, locale: "de") == [3])
    }

    @Test func `comments of programs may do without stops`() throws {
        let comments = some(4, "// Calls the closures.", "// 调用闭包")
        #expect(try found(by: EndMarkKept(), in: comments, locale: "zh-Hans") == [])
        #expect(try found(by: EndMarkKept(), in: comments + [("It is so.", "是的")], locale: "zh-Hans") == [4])
    }

    @Test func `a stop behind other sentences is wanted among labels without stops`() throws {
        let pairs = some(8, "Send the file.", "Invia il file")
        #expect(try found(by: EndMarkKept(), in: pairs + [("Run. It is good.", "Vai. È buono")], locale: "it") == [8])
    }

    @Test func `decimal commas elsewhere in the catalog tell that a point is wrong, but not in versions`() throws {
        let pairs = some(2, "It is 1.5 m.", "Es sind 1,5 m.")
        let odd = [("At a distance of 1.25.", "Im Abstand von 1.25."), ("From Java 1.8 on.", "Ab Java 1.8.")]
        #expect(try found(by: DecimalMark(), in: pairs + odd, locale: "de") == [2])
        #expect(try found(by: DecimalMark(), in: odd, locale: "de") == [])
    }

    @Test func `marks of each kind have a habit of their own`() throws {
        let commas = some(8, "a, b", "这个,那个")
        let questions = some(8, "Is it so?", "是这样吗？")
        #expect(
            try found(by: MarksOfTheLanguage(), in: commas + questions + [("Is it so?", "是这样吗?")], locale: "zh-Hans")
                == [16])
    }

    @Test func `a stop behind a Japanese bracket is wanted where the catalog has it`() throws {
        let habit = some(3, "It is so (yes).", "そうです（はい）。")
        #expect(try found(by: EndMarkKept(), in: habit + [("It is so (yes).", "そうです（はい）")], locale: "ja") == [3])
        #expect(try found(by: EndMarkKept(), in: some(2, "It is so (yes).", "そうです（はい）"), locale: "ja") == [])
    }

    @Test func `two blanks behind sentences may be a habit, between words they are none`() throws {
        let pairs = some(3, "One. Two.", "Uno.  Due.") + some(1, "One two", "Uno  due")
        #expect(try found(by: NoDoubleSpaces(), in: pairs, locale: "it") == [3])
        #expect(try found(by: NoDoubleSpaces(), in: some(1, "One. Two.", "Uno.  Due."), locale: "it") == [0])
    }

    @Test func `an entry with fewer plural forms than most of the catalog is an error`() throws {
        func entry(_ name: String, _ forms: [String]) -> String {
            "msgid \"%d \(name)\"\nmsgid_plural \"%d \(name)s\"\n"
                + forms.enumerated().map { "msgstr[\($0)] \"\($1)\"\n" }.joined()
        }
        let three = ["%d uno", "%d molti", "%d altri"]
        let po = [entry("a", three), entry("b", three), entry("c", ["%d uno", "%d altri"])].joined(separator: "\n")
        let found = Checker(rules: [PluralFormsComplete()]).findings(
            in: Catalog(parsing: SourceFile(path: "it.po", text: po)), LocaleKnowledge(try LocaleTag("it")),
            from: LocaleKnowledge(.english))
        #expect(found.map(\.diagnostic.summary) == ["The entry has 2 plural forms of 3"])
        #expect(found.first?.entry.index == 2)
    }

    @Test func `a blank of another width that many texts have is a habit`() throws {
        let one = [("It is late", "È\u{2009}tardi")]
        #expect(try found(by: BlanksKnown(), in: one, locale: "it") == [0])
        #expect(try found(by: BlanksKnown(), in: one + some(3, "The house", "La\u{2009}casa"), locale: "it") == [])
    }

    @Test func `blanks before question marks and semicolons at the end may be habits`() throws {
        let late = [("Is it late?", "È tardi ?")]
        #expect(try found(by: SpacingOfMarks(), in: late, locale: "it") == [0])
        #expect(try found(by: SpacingOfMarks(), in: late + some(4, "Really?", "Davvero ?"), locale: "it") == [])
        let end = [("The house is big.", "La casa è grande;")]
        #expect(try found(by: EndMarkKept(), in: end + some(3, "The door.", "La porta;"), locale: "it") == [])
    }

    @Test func `a word of another source is none of another keyboard`() throws {
        let typed = [("Type a command", "Введите команду в psql")]
        #expect(try found(by: KeyboardFitsScript(), in: typed, locale: "ru") == [0])
        let known = typed + [("Start psql", "Запустите psql")]
        #expect(try found(by: KeyboardFitsScript(), in: known, locale: "ru") == [])
    }

    @Test func `blanks between Chinese characters may be a habit, and so may full-width stops`() throws {
        let closed = [("It is closed.", "文件 已经关闭。")]
        #expect(try found(by: NoBlanksInWords(), in: closed, locale: "zh-Hans") == [0])
        let more = some(4, "The window is open.", "窗口 现在是打开的。")
        #expect(try found(by: NoBlanksInWords(), in: closed + more, locale: "zh-Hans") == [])
        let done = [("It is done.", "完了しました．")]
        #expect(try found(by: MarksOfTheLanguage(), in: done, locale: "ja") == [0])
        #expect(try found(by: MarksOfTheLanguage(), in: done + some(3, "Ready.", "準備ができた．"), locale: "ja") == [])
    }
}
