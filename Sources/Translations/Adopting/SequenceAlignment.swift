/// The best monotone alignment of two sequences, and how sure each part of it is.
///
/// Dynamic programming over beads (a few neighbours on one side rendered by a few on the other) within a band around
/// the diagonal. Scores are logarithms of odds; the forward-backward algorithm (Rabiner 1989) turns them into the
/// probability of each bead among all alignments in the band. Time and memory grow with the length times the band.
struct SequenceAlignment {
    struct Bead {
        var source: Range<Int>
        var target: Range<Int>
        var score: Double
        var posterior: Double
    }

    private let sourceCount: Int
    private let targetCount: Int
    private let steps: [(source: Int, target: Int)]
    private let halfBand: Int
    private let width: Int

    /// The most cells of the table.
    private static let cellLimit = 1_500_000

    /// - Parameters:
    ///   - steps: the shapes of beads.
    ///   - score: the odds of a bead; nil where it cannot be.
    static func beads(
        _ sourceCount: Int, _ targetCount: Int, steps: [(source: Int, target: Int)],
        score: (Range<Int>, Range<Int>) -> Double?
    ) -> [Bead] {
        guard sourceCount + targetCount > 0 else { return [] }
        return SequenceAlignment(sourceCount, targetCount, steps).beads(score)
    }

    /// The probability, among all alignments, that a bead ends at a pair of positions from 0 to the counts.
    static func boundaries(
        _ sourceCount: Int, _ targetCount: Int, steps: [(source: Int, target: Int)],
        score: (Range<Int>, Range<Int>) -> Double?
    ) -> (_ source: Int, _ target: Int) -> Double {
        let alignment = SequenceAlignment(sourceCount, targetCount, steps)
        let table = alignment.table(score)
        let backward = alignment.backward(table.scores)
        let total = alignment.cell(sourceCount, targetCount).map { table.forward[$0] } ?? 0
        return { source, target in
            guard let cell = alignment.cell(source, target), total > -.infinity else { return 0 }
            return min(1, Logarithm.inverse(table.forward[cell] + backward[cell] - total))
        }
    }

    /// What the way forward finds: the score of each bead at each cell, the sums over all ways there, the best way.
    private struct Table {
        var scores: [Float]
        var forward: [Double]
        var choice: [UInt8]
    }

    private init(_ sourceCount: Int, _ targetCount: Int, _ steps: [(source: Int, target: Int)]) {
        self.sourceCount = sourceCount
        self.targetCount = targetCount
        self.steps = steps
        let wanted = abs(sourceCount - targetCount) + 60
        halfBand = max(40, min(wanted, Self.cellLimit / (2 * sourceCount + 2)))
        width = min(targetCount + 1, 2 * halfBand + 1)
    }

    /// The first target position of a row.
    private func low(_ row: Int) -> Int {
        let center = sourceCount == 0 ? targetCount : row * targetCount / sourceCount
        return max(0, min(center - halfBand, targetCount + 1 - width))
    }

    private func cell(_ row: Int, _ column: Int) -> Int? {
        let offset = column - low(row)
        return offset >= 0 && offset < width ? row * width + offset : nil
    }

    private func beads(_ score: (Range<Int>, Range<Int>) -> Double?) -> [Bead] {
        let table = table(score)
        return path(table.scores, table.forward, backward(table.scores), table.choice)
    }

    private func table(_ score: (Range<Int>, Range<Int>) -> Double?) -> Table {
        let count = (sourceCount + 1) * width
        var scores = [Float](repeating: -.infinity, count: count * steps.count)
        var best = [Double](repeating: -.infinity, count: count)
        var forward = best
        var choice = [UInt8](repeating: .max, count: count)
        for row in 0...sourceCount {
            for column in low(row)..<(low(row) + width) {
                guard let here = cell(row, column) else { continue }
                if row == 0, column == 0 {
                    best[here] = 0
                    forward[here] = 0
                    continue
                }
                for (index, step) in steps.enumerated() where step.source <= row && step.target <= column {
                    guard let before = cell(row - step.source, column - step.target), best[before] > -.infinity,
                        let value = score(row - step.source..<row, column - step.target..<column)
                    else { continue }
                    scores[here * steps.count + index] = Float(value)
                    forward[here] = Logarithm.sum(forward[here], forward[before] + value)
                    if best[before] + value > best[here] {
                        best[here] = best[before] + value
                        choice[here] = UInt8(index)
                    }
                }
            }
        }
        return Table(scores: scores, forward: forward, choice: choice)
    }

    private func backward(_ scores: [Float]) -> [Double] {
        var backward = [Double](repeating: -.infinity, count: (sourceCount + 1) * width)
        guard let last = cell(sourceCount, targetCount) else { return backward }
        backward[last] = 0
        for row in (0...sourceCount).reversed() {
            for column in (low(row)..<(low(row) + width)).reversed() {
                guard let here = cell(row, column), backward[here] > -.infinity else { continue }
                for (index, step) in steps.enumerated() {
                    let value = scores[here * steps.count + index]
                    guard value > -.infinity, let before = cell(row - step.source, column - step.target) else {
                        continue
                    }
                    backward[before] = Logarithm.sum(backward[before], backward[here] + Double(value))
                }
            }
        }
        return backward
    }

    private func path(_ scores: [Float], _ forward: [Double], _ backward: [Double], _ choice: [UInt8]) -> [Bead] {
        var beads: [Bead] = []
        var (row, column) = (sourceCount, targetCount)
        let total = cell(sourceCount, targetCount).map { forward[$0] } ?? 0
        while row > 0 || column > 0 {
            guard let here = cell(row, column), choice[here] != .max else { break }
            let step = steps[Int(choice[here])]
            guard let before = cell(row - step.source, column - step.target) else { break }
            let value = Double(scores[here * steps.count + Int(choice[here])])
            beads.append(
                Bead(
                    source: row - step.source..<row, target: column - step.target..<column, score: value,
                    posterior: min(1, Logarithm.inverse(forward[before] + value + backward[here] - total))))
            (row, column) = (row - step.source, column - step.target)
        }
        return beads.reversed()
    }
}
