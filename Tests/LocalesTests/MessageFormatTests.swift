import SourceText
import Testing

@testable import Locales

@Suite struct MessageFormatTests {
    @Test func `arguments are listed with kind, style, selectors and place`() throws {
        let text =
            "Łódź {n, plural, offset:1 =0 {none} one {{who} and #} other {#}} "
            + "{g, select, f {she} other {they}} {d, date, long}"
        let message = try MessageFormat(parsing: TextSlice(text))
        let arguments = message.arguments
        #expect(arguments.map(\.name) == ["n", "who", "g", "d"])
        #expect(arguments.map(\.kind) == [.plural, .none, .select, .simple])
        #expect(arguments[0].selectors == ["=0", "one", "other"])
        #expect(arguments[0].variants.map(\.value) == [0, nil, nil])
        #expect(arguments[0].offset == 1)
        #expect(arguments[3].type == "date")
        #expect(arguments[3].style == "long")
        let bytes = Array(text.utf8)
        #expect(arguments[1].range.range.map { bytes[$0] } == Array("{who}".utf8))
        #expect(arguments[3].range.range.map { bytes[$0] } == Array("{d, date, long}".utf8))
        #expect(arguments[0].variants[1].range.range.map { bytes[$0] } == Array("one {{who} and #}".utf8))
    }

    @Test(arguments: [
        ("Hello", "Hello"), ("", ""), ("{name}", "Ada"), ("It''s {name}", "It's Ada"), ("It's {name}", "It's Ada"),
        ("'{name}'", "{name}"), ("'{' '' '}'", "{ ' }"), ("{n}", "1,234"), ("{n, number}", "1,234"),
        ("{n, number, integer}", "1,234"), ("{n, plural, one {# one} other {# many}}", "1,234 many"),
        ("{one, plural, one {# one} other {# many}}", "1 one"),
        ("{one, plural, =1 {exact} one {no} other {no}}", "exact"),
        ("{one, plural, offset:1 =1 {just you} other {you and #}}", "just you"),
        ("{n, plural, offset:1 one {x} other {you and #}}", "you and 1,233"),
        ("{one, selectordinal, one {#st} other {#th}}", "1st"), ("{name, select, Ada {her} other {them}}", "her"),
        ("{x, select, a {b} other {c}}", "{x}"), ("{missing}", "{missing}"), ("{d, date, long}", "November 21, 2026"),
        ("{d}", "Nov 21, 2026"), ("{n, plural, other {'#' # '{'}}", "# 1,234 {"), ("# {name}", "# Ada"),
        ("{n, plural, other {{name, select, other {#}}}}", "#"), ("}", "}"), ("{ name }", "Ada"),
        ("👍 {name} é", "👍 Ada é"),
        ("{name, plural, one {1} other {else}}", "else"),
    ])
    func `a message is written as ICU writes it`(pattern: String, expected: String) throws {
        let message = try MessageFormat(parsing: TextSlice(pattern))
        let date = try #require(CalendarDate("2026-11-21"))
        let written = message.format(
            ["name": .text("Ada"), "n": .integer(1234), "one": .integer(1), "d": .date(date)], in: .english)
        #expect(written == expected)
    }

    @Test func `plurals and digits are the locale's`() throws {
        let polish = try MessageFormat(
            parsing: "{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}")
        let formatter = MessageFormatter(try LocaleTag("pl"))
        let written = [1, 2, 5, 22, 12_345].map { formatter.format(polish, ["n": .integer($0)]) }
        #expect(written == ["1 plik", "2 pliki", "5 plików", "22 pliki", "12\u{A0}345 plików"])
        let arabic = try MessageFormat(parsing: "{n, plural, zero {لا} two {اثنان} few {# قليل} other {# أخرى}}")
        #expect(arabic.format(["n": .integer(2)], in: try LocaleTag("ar")) == "اثنان")
        #expect(arabic.format(["n": .integer(3)], in: try LocaleTag("ar")) == "٣ قليل")
    }

    @Test func `missing and useless categories are found per locale`() throws {
        let message = try MessageFormat(parsing: "{n, plural, one {a} few {b} other {c}} {g, select, other {}}")
        let (plural, select) = (message.arguments[0], message.arguments[1])
        let polish = PluralRules(try LocaleTag("pl"))
        #expect(plural.missingCategories(in: polish).map(\.category) == ["many"])
        #expect(plural.missingCategories(in: polish).map(\.sample) == ["0"])
        #expect(plural.unusedCategories(in: PluralRules(.english)) == ["few"])
        #expect(select.missingCategories(in: polish).isEmpty)
        let explicit = try MessageFormat(parsing: "{n, plural, =0 {z} =1 {a} =2 {b} few {c} many {d} other {e}}")
        #expect(explicit.arguments[0].missingCategories(in: PluralRules(try LocaleTag("ar"))).isEmpty)
        #expect(
            explicit.arguments[0].missingCategories(in: PluralRules(try LocaleTag("ru"))).map(\.category) == ["one"])
    }

    @Test(arguments: [
        ("{", 0, "A brace is not closed"), ("Łódź {a", 8, "A brace is not closed"),
        ("{a} {n, plural, other {x}", 4, "A brace is not closed"),
        ("é {n, plural, one {x}}", 3, "A plural or select argument has no \"other\""),
        ("{n, plural, other {{g, select, a {}}}}", 19, "A plural or select argument has no \"other\""),
        ("é {a b}", 4, "The message breaks the grammar of ICU MessageFormat"),
        ("{}", 1, "The message breaks the grammar of ICU MessageFormat"),
        ("{a, choice, 0#x}", 0, "Arguments of the old type \"choice\" are not supported"),
    ])
    func `a broken message is refused with its place`(pattern: String, offset: Int, text: String) {
        #expect(throws: MessageFormatProblem(offset: offset, message: text)) {
            try MessageFormat(parsing: TextSlice(pattern))
        }
    }

    @Test func `deep, long and broken input is refused in bounded time`() {
        let hostile = [
            String(repeating: "{a,select,other{", count: 20_000), String(repeating: "{", count: 1_000_000),
            String(repeating: "{a,plural,one{x}}", count: 20_000), "{" + String(repeating: "a", count: 100_000) + "}",
            "{a,plural,=99999999999999999999 {} other{}", "{a,plural,offset:" + String(repeating: "9", count: 400),
        ]
        for pattern in hostile {
            #expect(throws: MessageFormatProblem.self) { try MessageFormat(parsing: TextSlice(pattern)) }
        }
        let clock = ContinuousClock()
        let nested = String(repeating: "{a,select,other{", count: 49) + String(repeating: "}}", count: 49)
        #expect(clock.measure { _ = try? MessageFormat(parsing: TextSlice(nested)) } < .seconds(1))
    }

    @Test func `random text never stops the parser`() {
        let pieces = [
            "{", "}", "'", "#", "a", ",", "plural", "select", "other", "=1", "offset:", " ", "é", "\u{0}", "👍", "|",
            "1",
        ]
        var generator = SmallGenerator(state: 3)
        let formatter = MessageFormatter(.english)
        for _ in 0..<5_000 {
            let text = (0..<generator.next(16)).map { _ in pieces[generator.next(pieces.count)] }.joined()
            guard let message = try? MessageFormat(parsing: TextSlice(text)) else { continue }
            _ = formatter.format(message, ["a": .integer(.min)])
        }
        for byte in UInt8.min...UInt8.max { _ = try? MessageFormat(parsing: TextSlice([0x7B, byte, 0x7D, byte])) }
    }
}
