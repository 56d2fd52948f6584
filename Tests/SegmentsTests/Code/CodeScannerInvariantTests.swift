import SourceText
import Testing

@testable import Segments

@Suite struct CodeScannerInvariantTests {
    private static let languages = CodeLanguage.table.compactMap(\.names.first)
    private static let scraps = [
        "\"", "'", "`", "\"\"\"", "'''", "\\", "\n", " ", "  ", "/*", "*/", "//", "#", "--", "{-", "-}", "(*", "*)",
        "<!--",
        "-->", "${", "}", "\\(", ")", "{", "#{", "$(", "r#\"", "\"#", "[[", "]]", "--[==[", "<<EOF", "EOF", "=begin",
        "=end",
        "word", "two words", "é", "日本", "@\"", "$\"", "R\"x(", ")x\"", "%", ";", "\u{2028}", "\r\n", "* ", "- ", "```",
        "<#", "#>", "#=", "=#", "/+", "+/", "|#", "#|", "?>", "/", "[", "\n\"@", "\n'@", "''", "\\n", "\\u",
    ].map { Array($0.utf8) }

    private static func noise(_ random: inout SmallRandom, scraps count: Int) -> [UInt8] {
        (0..<count).flatMap { _ in random.next(8) == 0 ? [UInt8(random.next(256))] : scraps[random.next(scraps.count)] }
    }

    @Test(arguments: languages)
    func `texts are ordered, apart and in bounds, and give their own bytes`(language: String) {
        var random = SmallRandom(seed: 7)
        for _ in 0..<30 {
            let sample = CodeSample(Self.noise(&random, scraps: 60), language)
            var last = 0
            for text in sample.texts {
                for line in text.lines {
                    #expect(last <= line.start && line.start < line.end && line.end <= sample.bytes.count)
                    #expect(!sample.bytes[line.range].contains(ASCII.lineFeed))
                    last = line.end
                }
                let own = text.replacement(for: text.source(in: sample.bytes), in: sample.bytes)
                #expect(own == Array(sample.bytes[text.range.range]))
            }
        }
    }

    @Test(
        arguments: [
            ("c", "/* a text\n * here */ x = \"some text\"; // more\n// text\ny"),
            ("swift", "/* a /* b */ c\n d */ \"a \\(b) c\" #\"raw text\"# // more\n\"\"\"\n  two\n  lines\n  \"\"\""),
            ("js", "/** a text */ `a ${b}\n c` 'some text' // more"), ("html", "<!-- a\n text --> <!--b-->"),
            ("python", "\"\"\"Some\ntext.\"\"\" f'{x} text' r'raw text' 'some text' # more"),
            ("rust", "/* a */ r#\"raw\ntext\"# \"some\n text\" // more"), ("sql", "/* a */ 'some text' -- more"),
            ("ocaml", "(* a (* b *) c *) \"some text\" {|raw|}"),
            ("lua", "--[[ a\nb ]] [==[ raw ]==] 'some text' -- more"),
            ("c#", "@\"some text\" $\"{a} text\" \"\"\"raw text\"\"\" /* a */"),
            ("php", "/* a */ 'some text' \"{$a} b\" // c"),
            ("powershell", "<# a #> 'some text' \"a $(b) c\" @'\nraw\n'@ # more"),
            ("cpp", "R\"x(raw\ntext)x\" L\"some\" // a"),
            ("haskell", "{- a {- b -} -} \"some text\" -- more"), ("go", "`raw\ntext` \"some text\" // more"),
            ("julia", "#= a =# \"\"\"a $(b)\n c\"\"\" # more"),
            ("ruby", "\"a #{b} c\" 'some text' # more\n=begin\na\n=end\n"),
        ])
    func `no translation breaks out of its place`(language: String, code: String) throws {
        var random = SmallRandom(seed: 11)
        let mark = "\n\n\"a guard of the end\"\n"
        let guarded = language == "html" ? code + "\n<!-- a guard of the end -->" : code + mark
        let sample = CodeSample(guarded, language)
        for index in sample.texts.indices.dropLast() {
            for _ in 0..<60 {
                let target = String(decoding: Self.noise(&random, scraps: 1 + random.next(6)), as: UTF8.self)
                guard let result = sample.replacing(index, by: target) else { continue }
                let last = CodeSample(result, language).sources.last
                try #require(last == "a guard of the end", "\(target.debugDescription)")
                #expect(result.utf8.count { $0 == ASCII.lineFeed } <= guarded.utf8.count { $0 == ASCII.lineFeed })
            }
        }
    }

    @Test(arguments: ["c++", "swift", "js", "python", "sh", "ruby", "haskell", "lua"])
    func `long runs of marks take linear time`(language: String) {
        for scrap in ["#", "/", "'", "\"", "-", "[", "{", "\\(", "${", "/[", "<<A ", "(*", "=", "`", "r#", "$", "%{"] {
            let sample = CodeSample(String(repeating: scrap, count: 1_500), language)
            #expect(sample.texts.count < 1_500)
        }
    }
}

/// A small generator (xorshift64) that gives every run the same numbers.
private struct SmallRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
    }
}
