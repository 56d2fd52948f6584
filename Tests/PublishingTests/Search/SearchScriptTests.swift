import Diagnostics
import SourceText
import Testing

@testable import Publishing

struct SearchScriptTests {
    private let script = String(decoding: DefaultTheme.searchScript, as: UTF8.self)

    @Test func `the script is small and evaluates nothing`() {
        #expect(DefaultTheme.searchScript.count <= 30_000)
        for word in ["eval(", "Function(", "innerHTML", "insertAdjacentHTML", "WebAssembly", "http://", "https://"] {
            #expect(!script.contains(word))
        }
    }

    @Test func `browsers get the script without its comments`() {
        let text = """
            /** What it does. */
            export function f() {
              // Why.
              return "// no comment"; // said here
            }

            """
        #expect(
            String(decoding: ScriptText.served(Array(text.utf8)), as: UTF8.self)
                == "export function f() {\nreturn \"// no comment\"; // said here\n}\n")
        #expect(!script.contains("/**") && script.contains("export async function search("))
    }

    @Test func `the template has all parts that the script looks for`() throws {
        let template = try #require(DefaultTheme.templates["search"])
        let text = String(decoding: template.bytes, as: UTF8.self)
        let names = script.split(separator: "[data-search-").dropFirst().compactMap { $0.split(separator: "]").first }
        #expect(Set(names) == ["clear", "status", "results", "rest", "more"])
        #expect(names.allSatisfy { text.contains("data-search-\($0)") })
        #expect(text.contains("data-index=") && text.contains("data-messages="))
    }

    @Test func `the search stylesheet serves both writing directions`() {
        let css = String(decoding: DefaultTheme.searchStylesheet, as: UTF8.self)
        let words = css.split { !$0.isLetter && $0 != "-" }
        let parts = Set(words.flatMap { $0.split(separator: "-") })
        #expect(parts.isDisjoint(with: ["left", "right", "top", "bottom"]))
        #expect(!css.contains("@import") && !css.contains("url("))
    }
}
