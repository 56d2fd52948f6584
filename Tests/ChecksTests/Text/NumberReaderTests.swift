import Locales
import SourceText
import Testing

@testable import Checks

struct NumberReaderTests {
    private func values(_ text: String, _ locale: String) throws -> [String] {
        let checked = CheckedText(TextSlice(text), table: ScalarTable())
        let format = NumberFormat(try LocaleTag(locale))
        return NumberReader.tokens(of: checked, format, readsHan: locale == "ja").map { token in
            (token.isLoose ? "~" : "") + "\(token.digits)" + (token.scale > 0 ? "/\(token.scale)" : "")
        }
    }

    @Test(
        arguments: [
            ("en", "1,234.5", ["12345/1"]), ("de", "1.234,5", ["12345/1"]), ("fr", "1 234,5", ["12345/1"]),
            ("de-CH", "1’234.5", ["12345/1"]),
            ("ar", "١٬٢٣٤٫٥", ["12345/1"]), ("en", "1.500", ["1500/3"]), ("de", "1.500", ["1500"]),
            ("en", "1,2,3", ["1", "2", "3"]),
            ("en", "2026-11-21", ["2026", "11", "21"]), ("en", "1.2.3", ["1", "2", "3"]), ("en", "HTML5", ["~5"]),
            ("en", "1st", ["~1"]),
            ("en", "5 km", ["5"]), ("en", "16GB", ["16"]), ("ja", "5万", ["50000"]), ("ja", "1万5000", ["15000"]),
            ("ja", "2.5万", ["25000"]),
            ("ja", "二十三", ["~23"]), ("ja", "６時半", ["6", "~30"]), ("en", "in 2024 300 people", ["2024", "300"]),
        ])
    func `numbers are read as their locale writes them`(locale: String, text: String, expected: [String]) throws {
        #expect(try values(text, locale) == expected)
    }

    @Test func `the range is that of the whole number`() throws {
        let text = "about 1,234.5 km"
        let checked = CheckedText(TextSlice(text), table: ScalarTable())
        let tokens = NumberReader.tokens(of: checked, NumberFormat(try LocaleTag("en")), readsHan: false)
        #expect(tokens.map { checked.text($0.range) } == ["1,234.5"])
    }
}
