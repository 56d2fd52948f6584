/// The longest strictly rising subsequence of `values`, as positions; O(n log n).
///
/// In a merge: the entries that kept their order. Everything else moved.
func longestAscent(of values: [Int]) -> [Int] {
    var tails: [Int] = []
    var before = Array(repeating: -1, count: values.count)
    for (position, value) in values.enumerated() {
        var low = 0
        var high = tails.count
        while low < high {
            let middle = (low + high) / 2
            if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
        }
        if low > 0 { before[position] = tails[low - 1] }
        if low == tails.count { tails.append(position) } else { tails[low] = position }
    }
    var result: [Int] = []
    var position = tails.last ?? -1
    while position >= 0 {
        result.append(position)
        position = before[position]
    }
    return result.reversed()
}
