import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct EdgeSpacesKeptTests {
    @Test(
        arguments: [
            ("a", " a", "a"), ("a", "a ", "a"), (" a", "a", " a"), ("a\n", "a", "a\n"), ("a", "a\u{A0}", "a"),
            ("a", "\u{3000}a", "a"),
            ("  a", " a", "  a"),
        ])
    func `white space at an edge is found and mended`(source: String, target: String, right: String) throws {
        let found = try findings(of: EdgeSpacesKept(), source, target, locale: "ja")
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(arguments: [
        (" a ", " b "), ("a\n", "b\n"), ("a\n\n", "b\n"), (" to go", ", aby"), ("a", "b"), ("", " "), ("\n", "\n"),
        ("Unknown   ", "Nieznany "), ("    --a", "  --a"),
    ])
    func `the same edges are fine`(source: String, target: String) throws {
        #expect(try findings(of: EdgeSpacesKept(), source, target) == [])
    }

    @Test func `French may begin with the blank of a colon`() throws {
        #expect(try findings(of: EdgeSpacesKept(), ": runs", "\u{A0}: exécute", locale: "fr") == [])
    }

    @Test(arguments: [
        ("a\n", "b", true), ("\na", "b", true), ("a", "b\n", true), ("a ", "b", false), ("a\n\n", "b\n", false),
    ])
    func `a line break at one edge of one text is an error`(source: String, target: String, isError: Bool) throws {
        let found = try findings(of: EdgeSpacesKept(), source, target, locale: "pl")
        #expect(found.contains { $0.severity == .error } == isError)
    }
}
