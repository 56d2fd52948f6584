/// Finds which of some new texts continues which of some old ones, best pair first.
///
/// Few texts are compared each with each. Many are reached through an index of shared words, rarest words first and
/// at most ``postingLimit`` steps a text, so that the work grows with the number of texts, not with its square.
struct SimilarPairs {
    struct Pair {
        var old: Int
        var new: Int
        var score: Double
    }

    private static let postingLimit = 4_096
    private static let candidateLimit = 16

    let old: [WordBag]
    let new: [WordBag]
    /// Whether an old text may go on in several new ones.
    var sharesOld = false
    /// A pair (old, new) counts this much: 1 for the same context, less for another.
    let weight: (Int, Int) -> Double

    /// Pairs of positions in `old` and `new` whose weighted similarity is `threshold` or more; each is in one at most,
    /// but for old ones that may be shared.
    func pairs(above threshold: Double) -> [Pair] {
        var candidates = old.count * new.count <= 4_096 ? allCandidates(threshold) : indexedCandidates(threshold)
        let ratio = Double(old.count) / Double(max(new.count, 1))
        func distance(_ pair: Pair) -> Double { abs(Double(pair.old) - Double(pair.new) * ratio) }
        candidates.sort { left, right in
            if left.score != right.score { return left.score > right.score }
            let (a, b) = (distance(left), distance(right))
            return a != b ? a < b : (left.new, left.old) < (right.new, right.old)
        }
        var isOldTaken = Array(repeating: false, count: old.count)
        var isNewTaken = Array(repeating: false, count: new.count)
        return candidates.filter { pair in
            if (isOldTaken[pair.old] && !sharesOld) || isNewTaken[pair.new] { return false }
            isOldTaken[pair.old] = true
            isNewTaken[pair.new] = true
            return true
        }
    }

    private func candidate(_ i: Int, _ j: Int, _ threshold: Double) -> Pair? {
        let score = old[i].similarity(to: new[j]) * weight(i, j)
        return score >= threshold ? Pair(old: i, new: j, score: score) : nil
    }

    private func allCandidates(_ threshold: Double) -> [Pair] {
        old.indices.flatMap { i in new.indices.compactMap { candidate(i, $0, threshold) } }
    }

    private func indexedCandidates(_ threshold: Double) -> [Pair] {
        var postings: [UInt32: [Int32]] = [:]
        for (index, bag) in old.enumerated() {
            for word in distinct(bag.words) { postings[word, default: []].append(Int32(index)) }
        }
        var shared = Array(repeating: UInt16(0), count: old.count)
        var candidates: [Pair] = []
        for j in new.indices {
            let lists = distinct(new[j].words).compactMap { postings[$0] }.sorted { $0.count < $1.count }
            var touched: [Int32] = []
            var steps = 0
            for list in lists where steps < SimilarPairs.postingLimit {
                for index in list.prefix(SimilarPairs.postingLimit - steps) {
                    if shared[Int(index)] == 0 { touched.append(index) }
                    shared[Int(index)] &+= 1
                }
                steps += list.count
            }
            for index in best(touched, shared) {
                if let pair = candidate(Int(index), j, threshold) { candidates.append(pair) }
            }
            for index in touched { shared[Int(index)] = 0 }
        }
        return candidates
    }

    /// Those that share the most words: found through a histogram, not by sorting.
    private func best(_ touched: [Int32], _ shared: [UInt16]) -> [Int32] {
        guard touched.count > SimilarPairs.candidateLimit else { return touched }
        var histogram = Array(repeating: 0, count: 65)
        for index in touched { histogram[min(64, Int(shared[Int(index)]))] += 1 }
        var cutoff = 64
        var count = histogram[64]
        while cutoff > 1, count < SimilarPairs.candidateLimit {
            cutoff -= 1
            count += histogram[cutoff]
        }
        let all = touched.filter { shared[Int($0)] >= cutoff }
        if all.count <= SimilarPairs.candidateLimit * 2 { return all }
        // Many share as few words: take those above first, then in order.
        let above = all.filter { shared[Int($0)] > cutoff }
        let level = all.filter { shared[Int($0)] == cutoff }
        return above + level.prefix(SimilarPairs.candidateLimit * 2)
    }

    private func distinct(_ words: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        for word in words where result.last != word { result.append(word) }
        return result
    }
}
