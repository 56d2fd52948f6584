import Testing

@testable import Locales

@Suite struct CalendarDateTests {
    @Test(arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func `a day that exists is read and written the same`(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "0000-01-01", "2026-1-1",
        "26-01-01", "2026/01/01", "2026-01-01T00:00", "", "２０２６-01-01", "-026-01-01", "2026-01-1 ", "+026-01-01",
    ])
    func `a day that does not exist is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `days are counted from 1970`() throws {
        #expect(CalendarDate("1970-01-01")?.daysSince1970 == 0)
        #expect(CalendarDate("1969-12-31")?.daysSince1970 == -1)
        #expect(CalendarDate("2026-11-21")?.daysSince1970 == 20_778)
        #expect(CalendarDate("2000-03-01")?.daysSince1970 == 11_017)
        #expect(CalendarDate("2026-11-21")?.weekday == 6)
        #expect(try #require(CalendarDate("2026-11-21")) > #require(CalendarDate("2026-10-31")))
    }
}

@Suite struct DateStyleTests {
    @Test(arguments: [
        ("en", "Nov 21, 2026", "Saturday, November 21, 2026"), ("it", "21 nov 2026", "sabato 21 novembre 2026"),
        ("fr", "21 nov. 2026", "samedi 21 novembre 2026"), ("de", "21.11.2026", "Samstag, 21. November 2026"),
        ("pl", "21 lis 2026", "sobota, 21 listopada 2026"),
        ("pt", "21 de nov. de 2026", "sábado, 21 de novembro de 2026"),
        ("ru", "21 нояб. 2026\u{202F}г.", "суббота, 21 ноября 2026\u{202F}г."),
        ("ar", "٢١\u{200F}/١١\u{200F}/٢٠٢٦", "السبت، ٢١ نوفمبر ٢٠٢٦"),
        ("ja", "2026/11/21", "2026年11月21日土曜日"), ("zh-Hans", "2026年11月21日", "2026年11月21日星期六"),
        ("es", "21 nov 2026", "sábado, 21 de noviembre de 2026"), ("fa", "21 نوامبر 2026", ""),
    ])
    func `a date is written in the locale's medium and full form`(text: String, medium: String, full: String) throws {
        let tag = try LocaleTag(text)
        let date = try #require(CalendarDate("2026-11-21"))
        if full.isEmpty {
            // The default calendar of Persian is the Solar Hijri one; dates stay Gregorian.
            #expect(DateStyle(tag).format(date).contains("۲۰۲۶"))
            return
        }
        #expect(DateStyle(tag, length: .medium).format(date) == medium)
        #expect(DateStyle(tag, length: .full).format(date) == full)
    }

    @Test func `days before 1582 stay Gregorian`() throws {
        let date = try #require(CalendarDate("1500-03-01"))
        #expect(DateStyle(.english).format(date) == "March 1, 1500")
        #expect(DateStyle(.english).format(try #require(CalendarDate("0001-01-01"))) == "January 1, 1")
    }
}

@Suite struct NumberStyleTests {
    @Test(arguments: [
        ("en", "-12,345", "1.5", "26%"), ("it", "-12.345", "1,5", "26%"),
        ("fr", "-12\u{202F}345", "1,5", "26\u{A0}%"),
        ("de", "-12.345", "1,5", "26\u{A0}%"), ("pl", "-12\u{A0}345", "1,5", "26%"), ("pt", "-12.345", "1,5", "26%"),
        ("ru", "-12\u{A0}345", "1,5", "26\u{A0}%"), ("ar", "\u{61C}-١٢٬٣٤٥", "١٫٥", "٢٦٪\u{61C}"),
        ("ja", "-12,345", "1.5", "26%"), ("zh-Hans", "-12,345", "1.5", "26%"), ("es", "-12.345", "1,5", "26\u{A0}%"),
    ])
    func `integers, decimals and percentages follow the locale`(
        text: String, integer: String, decimal: String, percent: String
    ) throws {
        let style = NumberStyle(try LocaleTag(text))
        #expect(style.format(-12_345) == integer)
        #expect(style.format(1.5) == decimal)
        #expect(style.percent(0.26) == percent)
    }

    @Test func `extreme numbers are written`() throws {
        let style = NumberStyle(.english)
        #expect(style.format(Int.max) == "9,223,372,036,854,775,807")
        #expect(style.format(Int.min) == "-9,223,372,036,854,775,808")
        #expect(style.format(Double.nan) == "NaN")
        #expect(style.format(1.0 / 3, maximumFractionDigits: 1) == "0.3")
        #expect(style.format(1e300).utf8.count == 401)
        #expect(style.percent(0.256, maximumFractionDigits: 1) == "25.6%")
        #expect(NumberStyle(try LocaleTag("de")).decimalSeparator == ",")
        #expect(NumberStyle(try LocaleTag("de")).groupingSeparator == ".")
    }
}

@Suite struct CollatorTests {
    @Test(arguments: [
        ("de", ["Apfel", "Äpfel", "Zebra"]), ("pl", ["lata", "łata", "mama"]), ("es", ["nube", "ñu", "oso"]),
        ("ru", ["Ёлка", "Жук", "zebra"]), ("fr", ["cote", "coté", "côte", "côté"]), ("en", ["a", "B", "c"]),
        ("ja", ["あめ", "イヌ", "うみ"]), ("zh-Hans", ["北京", "上海", "中国"]), ("ar", ["أب", "بيت", "تمر"]),
        ("sv", ["zebra", "ål", "äpple", "öl"]), ("it", ["e", "è", "f"]), ("pt", ["a", "á", "b"]),
    ])
    func `texts sort as the locale's readers expect`(text: String, expected: [String]) throws {
        let collator = Collator(try LocaleTag(text))
        #expect(collator.sorted(expected.reversed()) { $0 } == expected)
        for (first, second) in zip(expected, expected.dropFirst()) {
            #expect(collator.isOrdered(first, second))
            #expect(!collator.isOrdered(second, first))
            #expect(collator.sortKey(first).lexicographicallyPrecedes(collator.sortKey(second)))
        }
    }

    @Test func `empty and long texts have keys`() {
        let collator = Collator(.english)
        #expect(!collator.isOrdered("", ""))
        #expect(collator.isOrdered("", "a"))
        #expect(collator.sortKey(String(repeating: "é", count: 100_000)).count > 100_000)
    }
}
