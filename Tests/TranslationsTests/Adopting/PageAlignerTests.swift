import FoundationEssentials
import Segments
import SourceText
import Testing

@testable import Translations

/// Every `name.it.md` in `Fixtures/Adopting` is aligned with `name.en.md` into the lines of `name.it.pairs`.
///
/// `=` begins a sure pair, `~` an unsure one, `+` a text that only the translated page has. With `PARLANCE_RECORD=1` in
/// the environment the lines are rewritten and the run fails, so that a recording is read before it counts.
struct PageAlignerTests {
    private static let fixtures = [
        ("bread", "it"), ("bread-moved", "it"), ("bread-joined", "de"), ("bread-cut", "ja"),
        ("bread-swapped", "it"),
    ]

    @Test(arguments: fixtures)
    func `a fixture is aligned as its file says`(name: String, language: String) throws {
        let source = try AdoptingSamples.outline(try AdoptingSamples.file("bread.en.md"))
        let target = try AdoptingSamples.outline(try AdoptingSamples.file("\(name).\(language).md"), language)
        let alignment = AdoptingSamples.alignment(source, target)
        var lines = ""
        for pair in alignment.usablePairs {
            lines += pair.isSure ? "=" : "~"
            for index in pair.source { lines += " \(source.segments[index].text)\n" }
            for index in pair.target { lines += "  \(target.segments[index].text)\n" }
        }
        for index in alignment.unmatched { lines += "+ \(target.segments[index].text)\n" }
        let path = AdoptingSamples.folder.appending(path: "\(name).\(language).pairs")
        let expected = (try? Data(contentsOf: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard lines != expected else { return }
        if ProcessInfo.processInfo.environment["PARLANCE_RECORD"] == "1" {
            try Data(lines.utf8).write(to: path)
            Issue.record("Fixtures/Adopting/\(name).\(language).pairs: recorded; read the changes")
        } else {
            #expect(lines == expected)
        }
    }

    @Test func `pages that have nothing in common have no sure pair`() throws {
        let source = try AdoptingSamples.outline(try AdoptingSamples.file("bread.en.md"))
        let other =
            "Nel 1848 la città insorse.\n\nI morti furono 320, e la repubblica durò due mesi appena.\n\n- Fine\n"
        let alignment = AdoptingSamples.alignment(source, try AdoptingSamples.outline(other, "it"))
        #expect(alignment.pairs.allSatisfy { !$0.isSure })
    }

    @Test(arguments: [
        ("A paragraph of a hundred letters that was written anew since.", "Un capoverso di cento lettere.", 1.0),
        (
            "If your version is lower than the last one, import the equivalent names from the module of types.",
            "Importa da tipi.", PageAlignment.contradictedConfidence
        ),
        (
            "Importa da tipi.", String(repeating: "Import the names of it. ", count: 6),
            PageAlignment.contradictedConfidence
        ),
        ("After 30 minutes", "Dopo 45 minuti", PageAlignment.contradictedConfidence),
        // Links to other sites, code on one side.
        (
            "See [the guide](https://one.example/a) first.", "Vedi [i filtri](https://two.example/b) prima.",
            PageAlignment.contradictedConfidence
        ),
        ("See [it](https://en.one.example/a) first.", "Vedilo [qui](https://it.one.example/b) prima.", 1.0),
        (
            "When you install it with `pip install`", "Potete anche averlo un po' alla volta",
            PageAlignment.contradictedConfidence
        ),
    ])
    func `a text far shorter or longer than the other, or with other marks, is not sure`(
        source: String, target: String, most: Double
    ) throws {
        let (left, right) = (try AdoptingSamples.outline(source), try AdoptingSamples.outline(target, "it"))
        let score = PairScore(length: LengthModel().score(Double(source.utf8.count), Double(target.utf8.count)))
        #expect(PageAlignment.mostConfidence(left.features[0], right.features[0], score) == most)
    }

    @Test func `an empty page is all missing`() throws {
        let source = try AdoptingSamples.outline("One sentence. Two sentences.\n")
        let alignment = AdoptingSamples.alignment(source, try AdoptingSamples.outline("", "it"))
        #expect(alignment.pairs.isEmpty && alignment.extra.isEmpty)
    }

    @Test func `a thousand blocks are aligned in seconds`() throws {
        let text = (0..<1_000).map { "Paragraph number \($0 * 37 % 1000) has \($0 % 9) apples.\n\n" }.joined()
        let source = try AdoptingSamples.outline(text)
        var alignment = PageAlignment(pairs: [], extra: [])
        let time = processorSeconds {
            alignment = PageAligner(AlignmentModel(memory: [], pages: [(source, source)])).alignment(
                of: source, with: source)
        }
        #expect(alignment.pairs.count > 900)
        #expect(time < 60)
    }

    @Test(arguments: [
        ("---\ntitle: Bread\n---\nFlour and water.\n", "# Pane\n\nFarina e acqua.\n"),
        ("# Bread\n\nFlour and water.\n", "---\ntitle: Pane\n---\nFarina e acqua.\n"),
        ("# Bread\n\nFlour and water.\n", "Pane\n====\n\nFarina e acqua.\n"),
    ])
    func `titles belong together wherever they stand`(source: String, target: String) throws {
        let (source, target) = (try AdoptingSamples.outline(source), try AdoptingSamples.outline(target, "it"))
        let pairs = AdoptingSamples.alignment(source, target).usablePairs
        let title = try #require(pairs.first { source.segments[$0.source[0]].text == "Bread" })
        #expect(title.isSure)
        #expect(title.target.map { target.segments[$0].text } == ["Pane"])
    }
}
