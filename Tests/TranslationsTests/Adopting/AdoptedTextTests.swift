import SourceText
import Testing

@testable import Translations

struct AdoptedTextTests {
    private func adopted(_ source: String, _ target: String, _ language: String = "it") throws -> String {
        let left = try AdoptingSamples.outline(source + "\n")
        let right = try AdoptingSamples.outline(target + "\n", language)
        let pair = PageAlignment.Pair(
            source: [0], target: Array(right.segments.indices), confidence: 1, evidence: PairEvidence())
        return AdoptedText.text(
            of: pair, left, right, separator: language == "ja" ? "" : " ", languages: ["en", "it", "ja"]
        ).description
    }

    @Test(arguments: [
        ("See [tools](tools.md).", "Vedi [attrezzi](tools.it.md).", "Vedi [attrezzi](tools.md)."),
        ("See [tools](/en/tools/).", "Vedi [attrezzi](/it/tools/).", "Vedi [attrezzi](/en/tools/)."),
        ("See [tools](tools.md).", "Vedi [attrezzi](attrezzi.md).", "Vedi [attrezzi](tools.md)."),
        ("See [a](a.md) and [b](b.md).", "Vedi [b](b.md) e [a](a.md).", "Vedi [b](b.md) e [a](a.md)."),
        ("See [a](a.md).", "Vedi [a](https://example.it/).", "Vedi [a](https://example.it/)."),
        ("So it is.[^one]\n\n[^one]: Note.", "Così è.[^uno]\n\n[^uno]: Nota.", "Così è.[^one]"),
        ("![Pot](/img/en/pot.png)", "![Pentola](/img/it/pot.png)", "![Pentola](/img/en/pot.png)"),
    ])
    func `links are the source's where it has the same one there`(source: String, target: String, text: String) throws {
        let first = try adopted(source, target.split(separator: "\n\n").first.map(String.init) ?? target)
        if source.contains("[^") {
            let whole = try AdoptingSamples.outline(target + "\n", "it")
            let pair = PageAlignment.Pair(source: [0], target: [0], confidence: 1, evidence: PairEvidence())
            let left = try AdoptingSamples.outline(source + "\n")
            let made = AdoptedText.text(of: pair, left, whole, separator: " ", languages: ["en", "it"])
            #expect(made.description == text)
        } else {
            #expect(first == text)
        }
    }

    @Test func `two sentences are joined as the language does`() throws {
        #expect(try adopted("One. ", "Uno. Due.") == "Uno. Due.")
        #expect(try adopted("One.", "一です。二です。", "ja") == "一です。二です。")
    }

    @Test func `a link that names a definition of the page gets the source's address`() throws {
        let target = try AdoptingSamples.outline("Vedi [la guida][1].\n\n[1]: https://a.org/x\n", "it")
        let pair = PageAlignment.Pair(source: [0], target: [0], confidence: 1, evidence: PairEvidence())
        func text(_ source: String) throws -> String {
            let left = try AdoptingSamples.outline(source)
            return AdoptedText.text(of: pair, left, target, separator: " ", languages: ["en", "it"]).description
        }
        #expect(try text("See [the docs](https://a.org/x).\n") == "Vedi [la guida](https://a.org/x).")
        #expect(try text("See [the docs](/x) and [more](/y).\n") == "Vedi [la guida][1].")
        #expect(try text("See [the docs][d].\n\n[d]: /x\n") == "Vedi [la guida][d].")
    }
}
