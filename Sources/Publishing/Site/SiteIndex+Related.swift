package import Locales

extension SiteIndex {
    /// At most three editions that share the most tags with one, the newer ones first among equals.
    ///
    /// Of each tag only the editions next to it in the order of dates are looked at, so that the cost of a page does not
    /// grow with the site, and a new article changes few pages.
    package func related(to edition: EditionSummary, in locale: LocaleTag) -> [EditionSummary] {
        guard let list = editions[locale], let positions = byTag[locale], let own = byID[locale]?[edition.id] else {
            return []
        }
        var found: [Int] = []
        for tag in edition.tags {
            guard let all = positions[tag] else { continue }
            let place = all.partition(before: own)
            found += all[max(0, place - Self.relatedReach)..<min(all.count, place + Self.relatedReach + 1)]
        }
        found.sort()
        var best: [(position: Int, count: Int)] = []
        var index = 0
        while index < found.count {
            let position = found[index]
            let start = index
            while index < found.count, found[index] == position { index += 1 }
            if position == own { continue }
            // Positions come newest first: one that shares as many tags does not go before those that are there.
            let place = best.firstIndex { $0.count < index - start } ?? best.count
            if place < 3 { best.insert((position, index - start), at: place) }
            if best.count > 3 { best.removeLast() }
        }
        return best.map { list[$0.position] }
    }

    /// How many editions of a tag are looked at on either side.
    private static let relatedReach = 24
}

extension [Int] {
    /// How many elements of a sorted list are less than `value`.
    fileprivate func partition(before value: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
