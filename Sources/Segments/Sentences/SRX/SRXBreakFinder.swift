import Locales

/// Finds the places where one break rule matches.
final class SRXBreakFinder {
    let rule: SRXRule
    private let pattern: TextPattern
    /// The same rule as a test of one place, for patterns whose matches may end later than where ICU ends them.
    private let atBreak: TextPattern?
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
        atBreak = SRXPattern.mayEndLater(rule.before) ? try? TextPattern(SRXPattern.atBreak(rule)) : nil
        required = SRXLiterals(rule.before).required + SRXLiterals(rule.after).required
    }

    /// Offsets where the rule matches, ascending, without the ends of the text.
    ///
    /// Matches overlap, so one is looked for from every place, and each may have several ends: shorter ones are found
    /// by matching again within less text, longer ones (of a lazy repetition) by testing the places behind it.
    func places(in text: PatternText) -> [Int] {
        guard !hasGivenUp, required.allSatisfy(text.contains) else { return [] }
        pattern.search(in: text)
        var places: Set<Int> = []
        var start = 0
        var tested = 0
        var budget = text.count * SRXBreakFinder.matchedUnitsPerUnit + 10_000
        while budget > 0, start <= text.count, let match = pattern.find(from: start) {
            var end = match.upperBound
            places.insert(end)
            budget -= match.count + 1
            while budget > 0, let shorter = pattern.matchEnd(from: match.lowerBound, atMost: end - 1) {
                end = shorter
                places.insert(end)
                budget -= end - match.lowerBound + 1
            }
            if let atBreak {
                atBreak.search(in: text)
                let last = min(match.upperBound + SRXBreakFinder.laterEnds, text.count)
                for place in max(tested, match.upperBound)..<max(tested, last + 1) where atBreak.matches(at: place) {
                    places.insert(place)
                }
                tested = max(tested, last + 1)
            }
            start = match.lowerBound + 1
            if start < text.count, UTF16.isTrailSurrogate(text[start]) { start += 1 }
        }
        hasGivenUp = pattern.hasGivenUp || atBreak?.hasGivenUp ?? false || budget <= 0
        return places.filter { $0 > 0 && $0 < text.count }.sorted()
    }
}
