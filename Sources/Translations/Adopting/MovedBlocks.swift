/// Looks again at blocks that found no partner, or a poor one, in the order of the page.
///
/// A block that stands elsewhere in the translation is taken only for what it says: numbers, codes, names and known
/// words that speak clearly for one partner. Blocks beside such a pair may follow it.
struct MovedBlocks {
    let aligner: BlockAligner
    let left: TextSpans
    let right: TextSpans
    let steady: [BlockPair]

    /// The least content of a moved pair, and how much better than the next one it must be.
    private static let threshold = (content: 3.0, margin: 1.5)
    private static let candidateLimit = 12

    private struct Candidate {
        var source: Int
        var target: Int
        var total: Double
    }

    /// The pairs in order, without those that a moved block contradicts, and the moved ones.
    func pairs() -> [BlockPair] {
        let isStrong = steady.map { $0.score.content > 1 || ($0.score.total > 0 && $0.score.content >= 0) }
        var freeSource = Set(aligner.source.indices)
        var freeTarget = Set(aligner.target.indices)
        for (pair, isStrong) in zip(steady, isStrong) where isStrong {
            freeSource.subtract(pair.source.indices)
            freeTarget.subtract(pair.target.indices)
        }
        guard !freeSource.isEmpty, !freeTarget.isEmpty else { return steady }
        let weak = zip(steady, isStrong).filter { !$0.1 }.map(\.0)
        let moved = anchors(freeSource, freeTarget, weak)
        if moved.isEmpty { return steady }
        let all = moved + followers(of: moved, freeSource, freeTarget)
        let takenSource = Set(all.map(\.source))
        let takenTarget = Set(all.map(\.target))
        let kept = zip(steady, isStrong).filter { pair, isStrong in
            isStrong
                || (takenSource.isDisjoint(with: pair.source.indices)
                    && takenTarget.isDisjoint(with: pair.target.indices))
        }
        return kept.map(\.0)
            + all.map { candidate in
                var pair = aligner.pair(
                    candidate.source..<candidate.source + 1, candidate.target..<candidate.target + 1, left, right, 0.9)
                pair.evidence.isMoved = true
                return pair
            }
    }

    /// Pairs that their content alone makes sure, the best first.
    private func anchors(
        _ sources: Set<Int>, _ targets: Set<Int>, _ weak: [BlockPair]
    ) -> [Candidate] {
        var postings: [UInt32: [Int]] = [:]
        for index in targets.sorted() {
            let features = aligner.target[index].features
            for key in Set(features.words).union(features.names).union(features.codes).union(features.numbers) {
                postings[key, default: []].append(index)
            }
        }
        let common = max(12, targets.count / 5)
        var candidates: [Candidate] = []
        var best: [Int: [Double]] = [:]
        var bestTarget: [Int: [Double]] = [:]
        for i in sources.sorted() {
            let features = aligner.source[i].features
            var hits: [Int: Int] = [:]
            let keys = left.expected(i..<i + 1).map(\.word) + features.names + features.codes + features.numbers
            for key in keys {
                guard let list = postings[key], list.count <= common else { continue }
                for index in list { hits[index, default: 0] += 1 }
            }
            let likely = hits.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.candidateLimit)
            for (j, _) in likely {
                let agreement = aligner.source[i].shape.agreement(with: aligner.target[j].shape)
                let score = aligner.scorer.score(left, i..<i + 1, right, j..<j + 1)
                let total = score.total + agreement
                best[i, default: []].append(total)
                bestTarget[j, default: []].append(total)
                guard score.content >= Self.threshold.content, total >= Self.threshold.content else { continue }
                candidates.append(Candidate(source: i, target: j, total: total))
            }
        }
        candidates.sort { ($0.total, $1.source, $1.target) > ($1.total, $0.source, $0.target) }
        func isClear(_ candidate: Candidate) -> Bool {
            let rivals = (best[candidate.source] ?? []) + (bestTarget[candidate.target] ?? [])
            return rivals.count { $0 > candidate.total - Self.threshold.margin } <= 2
        }
        let inPlace = Set(weak.filter { $0.source.count == 1 }.map { [$0.source.startIndex, $0.target.startIndex] })
        var usedSource: Set<Int> = []
        var usedTarget: Set<Int> = []
        var result: [Candidate] = []
        for candidate in candidates where isClear(candidate) && !inPlace.contains([candidate.source, candidate.target])
        {
            guard !usedSource.contains(candidate.source), !usedTarget.contains(candidate.target) else { continue }
            usedSource.insert(candidate.source)
            usedTarget.insert(candidate.target)
            result.append(candidate)
        }
        return result
    }

    /// Free blocks beside moved ones that fit: the heading over a moved paragraph.
    private func followers(of moved: [Candidate], _ sources: Set<Int>, _ targets: Set<Int>) -> [Candidate] {
        var sources = sources.subtracting(moved.map(\.source))
        var targets = targets.subtracting(moved.map(\.target))
        var result: [Candidate] = []
        var pending = moved
        while let anchor = pending.popLast() {
            for step in [-1, 1] {
                let (i, j) = (anchor.source + step, anchor.target + step)
                guard sources.contains(i), targets.contains(j) else { continue }
                let agreement = aligner.source[i].shape.agreement(with: aligner.target[j].shape)
                let score = aligner.scorer.score(left, i..<i + 1, right, j..<j + 1)
                guard agreement > 0, score.total > -0.5 else { continue }
                sources.remove(i)
                targets.remove(j)
                let candidate = Candidate(source: i, target: j, total: score.total)
                result.append(candidate)
                pending.append(candidate)
            }
        }
        return result
    }
}
