import Locales
import SourceText
import Testing

@testable import Segments

/// The fast way against the standard's own words: each rule at each place.
@Suite struct SRXNaiveTests {
    private static let befores = [
        "\\.", "[.?!]+", "[.?!]\\s*", "\\b[A-Z]\\.", "\\bMr?\\.", "(?i)\\bno\\.", "\\d+\\.", "", "a|ab", "a*?b",
        "\\.\\s",
        "(a|b)\\.", "ss", "(?i)ss", "\\p{Lu}+\\.?", "a+", "x{2,}", "\\.\\b", "^\\s*\\d+\\.", "\\Qa.\\E", "\\u002E+",
        "[^a]\\.",
    ]
    private static let afters = ["\\s", "", "\\s+[A-Z]", "a|b", "[^\\s]", "\\n", "\\s*\\d", "(?i)mr", "$", "\\Q."]
    private static let pieces = [
        "a", "b", ".", "?", " ", "\n", "Mr.", "no.", "NO.", "A", "ab", "12.", "xx", "ss", "ß", "🐢", "ż", "!", "\u{A0}",
    ]

    /// A linear congruential generator (Knuth's MMIX constants): the same texts on every machine.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }

    @Test(arguments: 0..<60)
    func `breaks are those of asking every rule at every place`(seed: UInt64) throws {
        var dice = Dice(state: seed &* 7_919 &+ 1)
        let rules = try (0..<Int.random(in: 1...6, using: &dice)).map { _ in
            (
                Bool.random(using: &dice), try #require(Self.befores.randomElement(using: &dice)),
                try #require(Self.afters.randomElement(using: &dice))
            )
        }
        let document = try #require(SRXSample.document(rules))
        let fast = SRXRules(document, language: .english)
        let naive = try document.rules(for: "en").map { ($0.isBreak, try TextPattern(SRXPattern.atBreak($0))) }
        for _ in 0..<20 {
            let text = try (0..<Int.random(in: 1...14, using: &dice)).map { _ in
                try #require(Self.pieces.randomElement(using: &dice))
            }.joined()
            let units = PatternText(text)
            let expected = (1..<max(units.count, 1)).filter { place in
                guard !UTF16.isTrailSurrogate(units[place]) else { return false }
                return naive.first { _, pattern in
                    pattern.search(in: units)
                    return pattern.matches(at: place)
                }?.0 ?? false
            }
            #expect(fast.breaks(in: Array(text.utf8)) == units.byteOffsets(of: expected), "\(rules) on \(text)")
        }
    }
}
