import Segments
import SourceText

/// Which old entry each group of segments continues, and what became of the rest.
struct CatalogAlignment {
    /// What an entry of the merged catalog is made from.
    enum Origin {
        case new
        /// The same context and text; at its old place among its neighbours or not.
        case same(Int)
        /// The same segment, obsolete until now, or the previous source of a stale entry.
        case restored(Int)
        case changed(Int)

        var entry: Int? {
            switch self {
            case .new: nil
            case .same(let entry), .restored(let entry), .changed(let entry): entry
            }
        }
    }

    /// The least similarity of a pair: between anchors, alone between anchors, and across the whole article.
    private static let thresholds = (gap: 0.4, alone: 0.2, anywhere: 0.6)

    let old: PODocument
    let groups: SegmentGroups
    private(set) var origins: [Origin]
    /// By old entry: whether some group continues it.
    private(set) var isContinued: [Bool]
    private var oldBags: [Int: WordBag] = [:]
    private var newBags: [Int: WordBag] = [:]

    init(_ old: PODocument, _ groups: SegmentGroups) {
        self.old = old
        self.groups = groups
        origins = Array(repeating: .new, count: groups.count)
        isContinued = Array(repeating: false, count: old.entries.count)
        matchKeys()
        matchPreviousSources()
        for gap in gaps() { pair(gap.old, gap.new, above: CatalogAlignment.thresholds.gap, isGap: true) }
        for gap in gaps() where gap.old.count == 1 && gap.new.count == 1 { pairAlone(gap.old[0], gap.new[0]) }
        let rest = (
            old: old.entries.indices.filter { isVanished($0) }, new: groups.members.indices.filter { isNew($0) }
        )
        pair(rest.old, rest.new, above: CatalogAlignment.thresholds.anywhere, isGap: false)
    }

    /// The groups that kept their order among the old entries.
    var steadyGroups: Set<Int> { Set(anchors().map(\.group)) }

    /// An entry in use that no group continues.
    func isVanished(_ entry: Int) -> Bool {
        !isContinued[entry] && !old.entries[entry].isObsolete && !old.entries[entry].isHeader
    }

    private func isNew(_ group: Int) -> Bool { origins[group].entry == nil }

    private mutating func join(_ group: Int, _ origin: Origin) {
        origins[group] = origin
        if let entry = origin.entry { isContinued[entry] = true }
    }

    private mutating func matchKeys() {
        for group in 0..<groups.count {
            let segment = groups.first(group)
            guard let entry = old.index(context: segment.context, source: segment.text) else { continue }
            join(group, old.entries[entry].isObsolete ? .restored(entry) : .same(entry))
        }
    }

    /// A stale entry whose segment is gone, and whose previous source is a segment without an entry.
    private mutating func matchPreviousSources() {
        var stale: [UInt32: [Int]] = [:]
        for (index, entry) in old.entries.enumerated()
        where !isContinued[index] && entry.state == .stale && entry.previousSource.isPresent {
            let hash = POKeyIndex.hash(context: nil, source: old.text(entry.previousSource))
            stale[hash, default: []].append(index)
        }
        if stale.isEmpty { return }
        for group in 0..<groups.count where isNew(group) {
            let segment = groups.first(group)
            let candidates = stale[POKeyIndex.hash(context: nil, source: segment.text)] ?? []
            let match = candidates.first { index in
                let entry = old.entries[index]
                return !isContinued[index] && old.matches(entry.previousSource, segment.text)
                    && (old.matches(entry.previousContext, segment.context)
                        || (!entry.previousContext.isPresent && old.matches(entry.context, segment.context)))
            }
            if let match { join(group, .restored(match)) }
        }
    }

    // MARK: Gaps

    private func anchors() -> [(group: Int, entry: Int)] {
        var matched: [(group: Int, entry: Int)] = []
        for (group, origin) in origins.enumerated() {
            if let entry = origin.entry, !old.entries[entry].isObsolete { matched.append((group, entry)) }
        }
        return longestAscent(of: matched.map(\.entry)).map { matched[$0] }
    }

    /// The stretches between anchors that have vanished entries and new groups.
    private func gaps() -> [(old: [Int], new: [Int])] {
        var gaps: [(old: [Int], new: [Int])] = []
        var entry = 0
        var group = 0
        for anchor in anchors() + [(groups.count, old.entries.count)] {
            let vanished = (entry..<anchor.entry).filter { isVanished($0) }
            let new = (group..<anchor.group).filter { isNew($0) }
            if !vanished.isEmpty, !new.isEmpty { gaps.append((vanished, new)) }
            entry = anchor.entry + 1
            group = anchor.group + 1
        }
        return gaps
    }

    private func isSameContext(_ entry: Int, _ group: Int) -> Bool {
        old.matches(old.entries[entry].context, groups.first(group).context)
    }

    private mutating func pair(_ oldOnes: [Int], _ newOnes: [Int], above threshold: Double, isGap: Bool) {
        if oldOnes.isEmpty || newOnes.isEmpty { return }
        if isGap { pairContexts(oldOnes, newOnes) }
        let entries = oldOnes.filter { isVanished($0) }
        let news = newOnes.filter { isNew($0) }
        let document = old
        let segments = news.map { groups.first($0) }
        let search = SimilarPairs(old: entries.map { oldBag($0) }, new: news.map { newBag($0) }) { entry, group in
            document.matches(document.entries[entries[entry]].context, segments[group].context) ? 1 : 0.9
        }
        for pair in search.pairs(above: threshold) { join(news[pair.new], .changed(entries[pair.old])) }
    }

    /// A context that only one entry and one group of the gap have, such as `title`, needs no similarity.
    private mutating func pairContexts(_ entries: [Int], _ news: [Int]) {
        var byContext: [TextSlice: (entries: [Int], groups: [Int])] = [:]
        for entry in entries {
            guard let context = old.optionalText(old.entries[entry].context) else { continue }
            byContext[context, default: ([], [])].entries.append(entry)
        }
        if byContext.isEmpty { return }
        for group in news {
            guard let context = groups.first(group).context else { continue }
            byContext[context, default: ([], [])].groups.append(group)
        }
        for pair in byContext.values where pair.entries.count == 1 && pair.groups.count == 1 {
            join(pair.groups[0], .changed(pair.entries[0]))
        }
    }

    /// One entry, one group, nothing between the anchors but them.
    private mutating func pairAlone(_ entry: Int, _ group: Int) {
        let isSame = isSameContext(entry, group)
        let similarity = oldBag(entry).similarity(to: newBag(group)) * (isSame ? 1 : 0.5)
        if similarity > CatalogAlignment.thresholds.alone || (isSame && groups.first(group).context != nil) {
            join(group, .changed(entry))
        }
    }

    private mutating func oldBag(_ entry: Int) -> WordBag {
        if let bag = oldBags[entry] { return bag }
        let bag = WordBag(old.text(old.entries[entry].source))
        oldBags[entry] = bag
        return bag
    }

    private mutating func newBag(_ group: Int) -> WordBag {
        if let bag = newBags[group] { return bag }
        let bag = WordBag(groups.first(group).text)
        newBags[group] = bag
        return bag
    }
}
