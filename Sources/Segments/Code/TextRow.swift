import SourceText

/// One line of a translation, safe in its place, and where it may be broken.
struct TextRow {
    var bytes: [UInt8] = []
    /// The offsets of blanks that a line end may replace.
    var breaks: [Int] = []

    init() {}

    init(plain bytes: [UInt8]) {
        self.bytes = bytes
        breaks = bytes.indices.filter { bytes[$0] == ASCII.space }
    }

    /// The row cut into as many rows as there are weights, or fewer, each about as long as its weight says.
    func filled(into weights: [Int]) -> [TextRow] {
        let total = max(weights.reduce(0, +), 1)
        var rows: [TextRow] = []
        var start = 0
        var weight = 0
        for (index, at) in breaks.enumerated() where rows.count + 1 < weights.count && at > start {
            let goal = (weight + weights[rows.count]) * bytes.count / total
            let next = index + 1 < breaks.count ? breaks[index + 1] : bytes.count
            guard abs(at - goal) <= abs(next - goal) else { continue }
            weight += weights[rows.count]
            rows.append(row(start, at))
            start = at + 1
        }
        rows.append(row(start, bytes.count))
        return rows.filter { !$0.bytes.isEmpty }
    }

    private func row(_ start: Int, _ end: Int) -> TextRow {
        var row = TextRow()
        row.bytes = Array(bytes[ByteRange(start, end).trimmed(in: bytes).range])
        return row
    }
}
