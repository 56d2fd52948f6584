import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct LinkProofTests {
    private func problems(_ markdown: String, files: Set<String> = []) throws -> [Diagnostic] {
        LinkProof(try article(markdown)).diagnostics(
            headingIDs: ["health/sleep": ["why"], "health/dreams": ["what", "how"], "love": []]
        ) { files.contains($0) }
    }

    @Test func `links that lead somewhere are fine`() throws {
        let text = "[a](dreams.md) [b](dreams.md#how) [c](../love.md) [d](https://x.org) [e](#nowhere)\n![f](f.png)"
        #expect(try problems(text, files: ["health/f.png"]).isEmpty)
    }

    @Test func `a dead link is shown with the nearest article`() throws {
        let found = try problems("Dear\n[reader](draems.md), go.\n").map { ConsoleRenderer().text($0) }
        #expect(
            found == [
                """
                articles/health/sleep.md:5:10: error: There is no published article "health/draems" [dead-link]
                  5 | [reader](draems.md), go.
                    |          ^~~~~~~~~
                     = help: did you mean "health/dreams.md"?

                """
            ])
    }

    @Test func `a dead anchor is shown with the nearest section`() throws {
        let found = try problems("[a](dreams.md#hw)").map { ConsoleRenderer().text($0) }
        #expect(
            found == [
                """
                articles/health/sleep.md:4:5: error: The article "health/dreams" has no section "#hw" [dead-anchor]
                  4 | [a](dreams.md#hw)
                    |     ^~~~~~~~~~~~
                     = help: did you mean "#how"?

                """
            ])
    }

    @Test func `missing files and paths that leave the folder are found`() throws {
        let found = try problems("---\nimage: {src: b.png}\n---\n![a](a.png)\n\n[c](../../c.md)\n")
        #expect(found.map(\.id).sorted() == ["dead-link", "dead-link", "link-outside"])
        #expect(found.compactMap { $0.position.map(\.description) }.contains("2:14"))
    }

    @Test func `each of several links is shown at its own place`() throws {
        let found = try problems("[a](x.md#b)\n[a](x.md)\n[c](x.md)\n\n[r]: y.md\n[r]")
        #expect(found.compactMap { $0.position.map(\.line) } == [4, 5, 6, 8])
    }
}
