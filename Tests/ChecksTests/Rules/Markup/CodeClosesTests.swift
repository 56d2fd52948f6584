import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct CodeClosesTests {
    @Test(arguments: [
        ("`a` b", "b `a`"), ("a ` b", "c ` d"), (#"a \` b"#, #"c \` d"#), ("a", "b"), ("the 'file'", "il `file'"),
    ])
    func `pairs, and what the source leaves open, are fine`(source: String, target: String) throws {
        #expect(try findings(of: CodeCloses(), source, target) == [])
    }

    @Test(
        arguments: [
            ("Run `make` now.", "今 `make を実行。", "今 `make` を実行。"),
            ("Run `make` now.", "شغّل make` الآن.", "شغّل `make` الآن."),
            ("`a` and `b`", "`a e `b`", "`a` e `b`"),
        ])
    func `the missing backtick is put where the code of the source ends`(
        source: String, target: String, wanted: String
    ) throws {
        let found = try findings(of: CodeCloses(), source, target, locale: "ja")
        #expect(found.map(\.summary) == ["A backtick is alone"])
        #expect(found.first.map { fixed($0, target) } == wanted)
    }

    @Test func `no fix is offered that would not do`() throws {
        let target = "la rama `maestra'"
        let found = try findings(of: CodeCloses(), "the `master` branch", target, locale: "es")
        #expect(found.map(\.fix) == [[]])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "`")
        #expect(found.first?.help == "write a backtick at both ends of the code")
    }
}
