/// How well two pages fit on the whole and around each block.
struct PageFit {
    private(set) var share = 0.0
    private(set) var score = 0.0

    init(_ pairs: [BlockPair], _ sourceCount: Int, _ targetCount: Int) {
        let singles = pairs.filter { $0.source.count == 1 && $0.target.count == 1 }
        share = Double(2 * singles.count) / Double(max(1, sourceCount + targetCount))
        score = pairs.isEmpty ? 0 : pairs.reduce(0) { $0 + Self.clipped($1.evidence.block) } / Double(pairs.count)
    }

    private static func clipped(_ value: Double) -> Double { min(3, max(-3, value)) }

    /// Notes with each pair of blocks how its neighbours and the page fit.
    func tell(_ pairs: inout [BlockPair]) {
        pairs.sort { $0.source.startIndex < $1.source.startIndex }
        let old = pairs
        for index in pairs.indices {
            pairs[index].evidence.pageShare = share
            pairs[index].evidence.pageScore = score
            var sum = 0.0
            var count = 0.0
            for distance in [-3, -2, -1, 1, 2, 3] where old.indices.contains(index + distance) {
                let other = old[index + distance]
                let sourceStep = other.source.startIndex - old[index].source.startIndex
                let targetStep = other.target.startIndex - old[index].target.startIndex
                let isSteady = abs(sourceStep - targetStep) <= 1 && (sourceStep > 0) == (targetStep > 0)
                let weight = abs(distance) == 1 ? 2.0 : 1
                sum += weight * (isSteady ? Self.clipped(other.evidence.block) : -2)
                count += weight
            }
            pairs[index].evidence.surroundings = count == 0 ? 0 : sum / count
        }
        let disorder = Self.disorder(of: pairs)
        for index in pairs.indices { pairs[index].evidence.disorder = disorder }
    }

    /// 0 where the blocks around fit as they do on a page in order, 1 where they rather contradict.
    private static func disorder(of pairs: [BlockPair]) -> Double {
        // As if there were some texts in order: a few blocks say little of a page.
        var count = 3.0
        var sum = 2 * count
        for pair in pairs {
            let texts = Double(pair.source.reduce(0) { $0 + $1.segments.count })
            count += texts
            sum += texts * pair.evidence.surroundings
        }
        return min(1, max(0, 1 - sum / count / 2))
    }
}
