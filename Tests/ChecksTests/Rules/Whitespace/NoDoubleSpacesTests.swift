import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NoDoubleSpacesTests {
    @Test(arguments: [
        ("it", "a  b", "a b"), ("ru", "да  нет", "да нет"), ("ja", "Rust  です", "Rust です"), ("ar", "نعم   لا", "نعم لا"),
    ])
    func `two blanks are found and mended`(locale: String, target: String, right: String) throws {
        let found = try findings(of: NoDoubleSpaces(), "yes no", target, locale: locale)
        #expect(found.map(\.summary) == ["Two blanks in a row"])
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(arguments: [("a b", "a\n  b"), ("a b", "`a  b`"), ("a.  b", "a.  b"), ("a b", "a  \nb"), ("a b", "  a")])
    func `indents, code, breaks and the source's own are fine`(source: String, target: String) throws {
        #expect(try findings(of: NoDoubleSpaces(), source, target) == [])
    }

    @Test(
        arguments: [
            ("Blocks written: %lld", "Bloques escritos:    %lld"), ("Files", "  -n  Dateien"),
            ("  -x NAME do it", "  -x ИМЯ  делать"),
        ])
    func `columns are fine`(source: String, target: String) throws {
        #expect(try findings(of: NoDoubleSpaces(), source, target) == [])
    }

    @Test func `two blanks before a value are no column`() throws {
        #expect(try findings(of: NoDoubleSpaces(), "error: %s", "errore:  %s").count == 1)
    }
}
