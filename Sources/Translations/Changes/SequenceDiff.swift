/// The shortest way from one sequence of tokens to another (Myers, "An O(ND) difference algorithm", 1986).
struct SequenceDiff {
    enum Part: Equatable {
        case same(Range<Int>, Range<Int>)
        /// Tokens of the old text that gave way to tokens of the new one; either may be empty.
        case changed(Range<Int>, Range<Int>)
    }

    /// In order, alternating; nothing is empty on both sides.
    private(set) var parts: [Part] = []

    /// Past this many edits the middle counts as one change, which bounds the work.
    private static let editLimit = 400

    init<Token: Hashable>(_ old: [Token], _ new: [Token]) {
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
        var oldEnd = old.count
        var newEnd = new.count
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
        }
        var pairs = (0..<start).map { ($0, $0) }
        let middle = Self.commonPairs(Array(old[start..<oldEnd]), Array(new[start..<newEnd]))
        pairs += middle.map { ($0.0 + start, $0.1 + start) }
        pairs += (oldEnd..<old.count).map { ($0, $0 - oldEnd + newEnd) }
        collect(pairs, old.count, new.count)
    }

    private mutating func collect(_ pairs: [(Int, Int)], _ oldCount: Int, _ newCount: Int) {
        var (i, j) = (0, 0)
        var index = 0
        while index < pairs.count || i < oldCount || j < newCount {
            let next = index < pairs.count ? pairs[index] : (oldCount, newCount)
            if i < next.0 || j < next.1 { parts.append(.changed(i..<next.0, j..<next.1)) }
            (i, j) = next
            while index < pairs.count, pairs[index] == (i, j) {
                index += 1
                i += 1
                j += 1
            }
            if i > next.0 { parts.append(.same(next.0..<i, next.1..<j)) }
        }
    }

    /// Pairs of positions of a longest common subsequence; none if the texts differ too much.
    private static func commonPairs<Token: Hashable>(_ old: [Token], _ new: [Token]) -> [(Int, Int)] {
        if old.isEmpty || new.isEmpty { return [] }
        let limit = min(old.count + new.count, editLimit)
        var furthest = Array(repeating: 0, count: 2 * limit + 3)
        let zero = limit + 1
        var trace: [[Int]] = []
        for edits in 0...limit {
            trace.append(furthest)
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                let goesDown =
                    diagonal == -edits
                    || (diagonal != edits && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1])
                var i = goesDown ? furthest[zero + diagonal + 1] : furthest[zero + diagonal - 1] + 1
                while i < old.count, i - diagonal < new.count, old[i] == new[i - diagonal] { i += 1 }
                furthest[zero + diagonal] = i
                if i >= old.count, i - diagonal >= new.count { return path(trace, old.count, new.count, zero) }
            }
        }
        return []
    }

    /// The way back through the furthest points of each number of edits.
    private static func path(_ trace: [[Int]], _ oldCount: Int, _ newCount: Int, _ zero: Int) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var (i, j) = (oldCount, newCount)
        for (edits, furthest) in trace.enumerated().reversed() {
            let diagonal = i - j
            let goesDown =
                diagonal == -edits
                || (diagonal != edits && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1])
            let previous = goesDown ? diagonal + 1 : diagonal - 1
            let from = edits == 0 ? 0 : furthest[zero + previous]
            let (startI, startJ) = edits == 0 ? (0, 0) : (from, from - previous)
            let (cornerI, cornerJ) =
                edits == 0 ? (0, 0) : goesDown ? (startI, startJ + 1) : (startI + 1, startJ)
            while i > cornerI, j > cornerJ {
                i -= 1
                j -= 1
                pairs.append((i, j))
            }
            (i, j) = (startI, startJ)
        }
        return pairs.reversed()
    }
}
