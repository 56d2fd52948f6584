/// Joins two lists that come from one, such as the comment lines of a message.
enum LineJoin {
    /// What both kept, with what either added; one that only one side took away is gone.
    ///
    /// The order is that of `ours`; what `theirs` added comes behind. Equal elements are counted, not collapsed.
    static func joined<Line: Hashable>(_ base: [Line], _ ours: [Line], _ theirs: [Line]) -> [Line] {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        // Of each line, how many more `theirs` has than `base`, and how many fewer.
        var change = counts(theirs)
        for line in base { change[line, default: 0] -= 1 }
        // What both added is added once.
        var ourChange = counts(ours)
        for line in base { ourChange[line, default: 0] -= 1 }
        for (line, count) in ourChange where count != 0 {
            guard let other = change[line], (other > 0) == (count > 0) else { continue }
            change[line] = count > 0 ? max(other - count, 0) : min(other - count, 0)
        }
        var joined: [Line] = []
        for line in ours {
            if let count = change[line], count < 0 {
                change[line] = count + 1
            } else {
                joined.append(line)
            }
        }
        for line in theirs {
            guard let count = change[line], count > 0 else { continue }
            change[line] = count - 1
            joined.append(line)
        }
        return joined
    }

    private static func counts<Line: Hashable>(_ lines: [Line]) -> [Line: Int] {
        lines.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
