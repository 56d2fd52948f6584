import Locales

/// Finds the places where one break rule matches.
final class SRXBreakFinder {
    let rule: SRXRule
    private let pattern: TextPattern
    /// The same rule as a test of one place; nil where ICU cannot look so far behind.
    private let atBreak: TextPattern?
    private let mayEndLater: Bool
    private let required: [UInt16]

    /// How many units all matches of a text may have together, for each unit of the text.
    private static let matchedUnitsPerUnit = 256
    /// How far a later end of a match is looked for.
    private static let laterEnds = 32

    private(set) var hasGivenUp = false

    init?(_ rule: SRXRule) {
        guard let pattern = try? TextPattern(SRXPattern.upToBreak(rule)) else { return nil }
        self.rule = rule
        self.pattern = pattern
        atBreak = try? TextPattern(SRXPattern.atBreak(rule))
        required = SRXLiterals(rule.before).required + SRXLiterals(rule.after).required
        mayEndLater = SRXPattern.mayEndLater(rule.before)
    }

    /// Offsets where the rule matches, ascending, without the ends of the text.
    ///
    /// A match is looked for from every place, for matches overlap. ICU finds one end for each; other ends inside of it,
    /// or not far behind it, are tested one by one.
    func places(in text: PatternText) -> [Int] {
        guard !hasGivenUp, required.allSatisfy(text.contains) else { return [] }
        pattern.search(in: text)
        atBreak?.search(in: text)
        var places: Set<Int> = []
        var start = 0
        var tested = 0
        var budget = text.count * SRXBreakFinder.matchedUnitsPerUnit + 10_000
        while start <= text.count, let match = pattern.find(from: start) {
            places.insert(match.upperBound)
            if let atBreak {
                let last = mayEndLater ? match.upperBound + SRXBreakFinder.laterEnds : match.upperBound - 1
                var place = max(tested + 1, match.lowerBound)
                while place <= min(last, text.count) {
                    if atBreak.matches(at: place) { places.insert(place) }
                    place += 1
                }
                tested = max(tested, last)
            }
            budget -= match.count + 1
            start = match.lowerBound + 1
            if start < text.count, UTF16.isTrailSurrogate(text[start]) { start += 1 }
            if budget < 0 { break }
        }
        hasGivenUp = pattern.hasGivenUp || atBreak?.hasGivenUp ?? false || budget < 0
        return places.filter { $0 > 0 && $0 < text.count }.sorted()
    }
}
