package import SourceText

/// Units in memory that can be asked for those like a text.
///
/// Candidates come from the words that a text shares with units, rare words counting more, so that few units are ever
/// compared in full. Building costs about a microsecond a word; a search touches the units that share a rare word.
package struct MemoryIndex: Sendable {
    package private(set) var units: [MemoryUnit] = []
    /// The units that have a feature, and the number of features of each unit.
    private var postings: [[UInt8]: [Int32]] = [:]
    private var sizes: [Int32] = []

    /// So many steps along the lists of frequent features; the rarest three are always read whole.
    private static let stepLimit = 50_000
    private static let candidateLimit = 100

    package init(_ units: [MemoryUnit] = []) { for unit in units { add(unit) } }

    package mutating func add(_ unit: MemoryUnit) {
        let features = MemoryFeatures(MemoryTokens(unit.source)).texts
        for feature in features { postings[feature, default: []].append(Int32(units.count)) }
        sizes.append(Int32(features.count))
        units.append(unit)
    }

    /// The units like a text, best first; those below `least` are left out.
    package func matches(of text: TextSlice, context: TextSlice? = nil, least: Int = 40, limit: Int = 5)
        -> [MemoryMatch]
    {
        let tokens = MemoryTokens(text)
        let found = candidates(tokens).compactMap { index -> MemoryMatch? in
            let unit = units[index]
            guard MemorySimilarity.bound(text.count, unit.source.count) >= least else { return nil }
            let score = MemorySimilarity.score(tokens, MemoryTokens(unit.source))
            return score >= least ? MemoryMatch(unit: unit, score: score) : nil
        }
        return MemoryMatch.ranked(found, context: context, limit: limit)
    }

    private func candidates(_ tokens: MemoryTokens) -> [Int] {
        let features = MemoryFeatures(tokens).texts
        let lists = features.compactMap { postings[$0] }.sorted { $0.count < $1.count }
        var shared: [Int32: Double] = [:]
        var steps = 0
        for (index, list) in lists.enumerated() where index < 3 || steps + list.count <= Self.stepLimit {
            steps += list.count
            let rarity = MemoryIndex.rarity(list.count, of: units.count)
            for unit in list { shared[unit, default: 0] += rarity }
        }
        var best = shared.map { (unit: Int($0.key), value: $0.value * balance($0.key, features.count)) }
        best.sort { ($1.value, $0.unit) < ($0.value, $1.unit) }
        return best.prefix(Self.candidateLimit).map(\.unit)
    }

    /// Units much longer or shorter than the text share words without being like it.
    private func balance(_ unit: Int32, _ count: Int) -> Double {
        let size = Double(sizes[Int(unit)])
        return 0.25 + 0.75 * min(size, Double(count)) / max(size, Double(count), 1)
    }

    /// What a feature counts that so many of all units have: its logarithm by halving, so that 0 and 1 are safe.
    package static func rarity(_ count: Int, of all: Int) -> Double {
        var ratio = Double(all + 1) / Double(max(count, 1))
        var bits = 0.5
        while ratio >= 2 {
            ratio /= 2
            bits += 1
        }
        return bits + (ratio - 1)
    }
}
