package import SourceText

/// A unit that is like a text, and how much.
package struct MemoryMatch: Sendable {
    package var unit: MemoryUnit
    /// From 0 to 100; see ``MemorySimilarity``.
    package var score: Int
    /// How many units say the same.
    package var count = 1

    package init(unit: MemoryUnit, score: Int) {
        self.unit = unit
        self.score = score
    }

    /// The best matches first, each translation of a source once.
    ///
    /// Among equal scores those of the wanted context come first, then finished ones, then the frequent ones.
    package static func ranked(_ matches: [MemoryMatch], context: TextSlice?, limit: Int) -> [MemoryMatch] {
        struct Key: Hashable {
            var source: TextSlice
            var translation: TextSlice
        }
        var places: [Key: Int] = [:]
        var found: [MemoryMatch] = []
        func precedes(_ left: MemoryMatch, _ right: MemoryMatch) -> Bool {
            let (a, b) = (left.unit, right.unit)
            if left.score != right.score { return left.score > right.score }
            if (a.context == context) != (b.context == context) { return a.context == context }
            if a.state != b.state { return a.state > b.state }
            return left.count > right.count
        }
        for match in matches {
            let key = Key(source: match.unit.source, translation: match.unit.translation)
            guard let place = places[key] else {
                places[key] = found.count
                found.append(match)
                continue
            }
            let count = found[place].count + match.count
            if precedes(match, found[place]) { found[place] = match }
            found[place].count = count
        }
        return Array(
            found.enumerated().sorted { left, right in
                if precedes(left.element, right.element) { return true }
                return !precedes(right.element, left.element) && left.offset < right.offset
            }.prefix(limit).map(\.element))
    }
}
