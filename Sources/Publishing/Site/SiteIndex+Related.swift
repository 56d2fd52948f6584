package import Locales

extension SiteIndex {
    /// At most three editions that share the most tags with one, the newer ones first among equals.
    ///
    /// Of each tag only the editions next to it in the order of dates are looked at, so that the cost of a page does
    /// not grow with the site, and a new article changes few pages.
    package func related(to edition: EditionSummary, in locale: LocaleTag) -> [EditionSummary] {
        guard let list = editions[locale], let own = position(of: edition.id, in: locale) else { return [] }
        return positions(relatedTo: own, in: locale).map { list[$0] }
    }

    /// The same for places in ``editions``.
    package func positions(relatedTo own: Int, in locale: LocaleTag) -> [Int] {
        guard let list = editions[locale], let positions = byTag[locale] else { return [] }
        // All in their order, side by side: what several tags have comes several times in a row.
        var nearby = list[own].tags.compactMap { tag -> (all: [Int], next: Int, end: Int)? in
            guard let all = positions[tag] else { return nil }
            let place = all.partition(before: own)
            return (all, max(0, place - Self.relatedReach), min(all.count, place + Self.relatedReach + 1))
        }
        var best: [(position: Int, count: Int)] = []
        while true {
            var (position, count) = (Int.max, 0)
            for tag in nearby where tag.next < tag.end { position = min(position, tag.all[tag.next]) }
            if position == .max { break }
            for index in nearby.indices where nearby[index].next < nearby[index].end {
                guard nearby[index].all[nearby[index].next] == position else { continue }
                nearby[index].next += 1
                count += 1
            }
            if position == own { continue }
            // Positions come newest first: one that shares as many tags does not go before those that are there.
            let place = best.firstIndex { $0.count < count } ?? best.count
            if place < 3 { best.insert((position, count), at: place) }
            if best.count > 3 { best.removeLast() }
        }
        return best.map(\.position)
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
