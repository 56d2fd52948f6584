import Fuzzing
import Locales
import SourceText
import Testing

@testable import Segments

@Suite struct CodeBlockTests {
    private static let source = """
        > ```js
        > // Say hello to everyone
        > // who came.
        > print("Good morning, all"); // once
        > let id = "utf-8";
        > ```

            # not fenced, so of no language

        """

    private func skeleton(_ code: CodeTranslation, _ text: String = source) -> Skeleton {
        Segmenter(source: .english, code: code).skeleton(of: Samples.article(text))
    }

    @Test func `code has no segments if nobody asks`() {
        #expect(skeleton([]).segments.isEmpty)
    }

    @Test func `comments and sentences in strings are segments on request`() {
        #expect(
            skeleton([.comments, .strings]).segments.map(\.text.description) == [
                "Say hello to everyone who came.", "Good morning, all", "once",
            ])
        #expect(skeleton(.strings).segments.map(\.text.description) == ["Good morning, all"])
    }

    @Test func `a translation keeps the marks of comments and containers`() {
        let targets = [
            "Say hello to everyone who came.": "Saluta tutti quelli che sono venuti qui oggi.",
            "Good morning, all": "Buongiorno \"a tutti\"",
        ]
        let woven = skeleton([.comments, .strings]).filled { targets[$0.text.description].map { TextSlice($0) } }
        let lines = String(decoding: woven, as: UTF8.self).split(separator: "\n")
        #expect(lines[1].hasPrefix("> // Saluta"))
        #expect(lines[2].hasPrefix("> // "))
        #expect(lines[3] == "> print(\"Buongiorno \\\"a tutti\\\"\"); // once")
        #expect(lines.count == Self.source.split(separator: "\n").count)
    }

    @Test(arguments: NastyTexts.all.indices)
    func `no translation of code changes the blocks`(nasty: Int) {
        let skeleton = skeleton([.comments, .strings])
        let shape = BlockShape(of: Samples.article(skeleton.file))
        let woven = skeleton.filled { NastyTexts.all[nasty].translation($0.text) }
        let lines = woven.count { $0 == ASCII.lineFeed }
        #expect(lines <= skeleton.file.bytes.count { $0 == ASCII.lineFeed }, "\(NastyTexts.all[nasty])")
        let found = BlockShape(of: Samples.article(SourceFile(path: "a.md", bytes: woven)))
        #expect(found.countOfBlocks == shape.countOfBlocks, "\(NastyTexts.all[nasty])")
    }
}
