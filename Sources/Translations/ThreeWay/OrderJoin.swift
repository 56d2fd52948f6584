/// Joins the orders of two lists that come from one.
enum OrderJoin {
    /// All elements of both: the order of `ours`, each element of `theirs` alone behind the one that it follows there.
    ///
    /// Where only `theirs` moved what all three hold, the roles change. No list holds an element twice. Linear.
    static func joined<Element: Hashable>(_ base: [Element], _ ours: [Element], _ theirs: [Element]) -> [Element] {
        let (baseSet, ourSet, theirSet) = (Set(base), Set(ours), Set(theirs))
        let before = base.filter { ourSet.contains($0) && theirSet.contains($0) }
        let ourOrder = ours.filter { baseSet.contains($0) && theirSet.contains($0) }
        let theirOrder = theirs.filter { baseSet.contains($0) && ourSet.contains($0) }
        if ourOrder == before, theirOrder != before { return woven(theirs, with: ours, theirSet) }
        return woven(ours, with: theirs, ourSet)
    }

    private static func woven<Element: Hashable>(
        _ first: [Element], with second: [Element], _ firstSet: Set<Element>
    ) -> [Element] {
        var leading: [Element] = []
        var behind: [Element: [Element]] = [:]
        var host: Element?
        for element in second {
            if firstSet.contains(element) {
                host = element
            } else if let host {
                behind[host, default: []].append(element)
            } else {
                leading.append(element)
            }
        }
        var woven = leading
        for element in first {
            woven.append(element)
            if let more = behind[element] { woven += more }
        }
        return woven
    }
}
