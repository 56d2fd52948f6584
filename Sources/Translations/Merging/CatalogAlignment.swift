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
        /// One of the segments that an entry's source was split into: its place among ``CatalogAlignment/splits``.
        case part(of: Int)
        /// The segment that the sources of several entries were merged into, in the order of its text.
        case whole(of: [Int])

        /// The old entry that goes on in this one; those of a split or merge do not, they become obsolete.
        var entry: Int? {
            switch self {
            case .new, .part, .whole: nil
            case .same(let entry), .restored(let entry), .changed(let entry): entry
            }
        }
    }

    /// The least similarity of a pair: of two that are clearly one text, of others between anchors, and across the
    /// whole article.
    private static let thresholds = (clear: 0.8, gap: 0.4, anywhere: 0.6)
    /// That of a pair alone between anchors: any two sentences share some small words, short texts hardly.
    private static let aloneThresholds = (long: 0.35, short: 0.2)
    private static let shortWordCount = 6

    let old: PODocument
    let groups: SegmentGroups
    private(set) var origins: [Origin]
    /// By old entry: whether some group continues it.
    private(set) var isContinued: [Bool]
    /// The entries that were split, each with its groups in the order of its text.
    private(set) var splits: [(entry: Int, groups: [Int])] = []
    /// Entries that were split or merged: not continued, and not to be paired again.
    private var isRegrouped: Set<Int> = []
    private var oldBags: [Int: WordBag] = [:]
    private var newBags: [Int: WordBag] = [:]

    init(_ old: PODocument, _ groups: SegmentGroups) {
        self.old = old
        self.groups = groups
        origins = Array(repeating: .new, count: groups.count)
        isContinued = Array(repeating: false, count: old.entries.count)
        matchKeys()
        matchPreviousSources()
        matchSplits()
        matchMerges()
        // What is clearly the same text goes before what only stands at its place now.
        for gap in gaps() { pair(gap.old, gap.new, above: CatalogAlignment.thresholds.clear, isGap: true) }
        pairAnywhere(above: CatalogAlignment.thresholds.clear)
        for gap in gaps() { pair(gap.old, gap.new, above: CatalogAlignment.thresholds.gap, isGap: true) }
        for gap in gaps() where gap.old.count == 1 && gap.new.count == 1 { pairAlone(gap.old[0], gap.new[0]) }
        pairAnywhere(above: CatalogAlignment.thresholds.anywhere)
    }

    /// The groups that kept their order among the old entries.
    var steadyGroups: Set<Int> { Set(anchors().map(\.group)) }

    /// An entry in use that no group continues.
    func isVanished(_ entry: Int) -> Bool {
        !isContinued[entry] && !old.entries[entry].isObsolete && !old.entries[entry].isHeader
    }

    /// An entry in use that a group may still continue.
    private func isFree(_ entry: Int) -> Bool { isVanished(entry) && !isRegrouped.contains(entry) }

    private func isNew(_ group: Int) -> Bool {
        if case .new = origins[group] { true } else { false }
    }

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

    // MARK: Splits and merges

    /// The entries and groups without a partner.
    private func loose() -> (entries: [Int], groups: [Int]) {
        (old.entries.indices.filter { isFree($0) }, groups.members.indices.filter { isNew($0) })
    }

    private mutating func matchSplits() {
        let loose = loose()
        guard !loose.entries.isEmpty, loose.groups.count > 1 else { return }
        let bags = (old: loose.entries.map { oldBag($0) }, new: loose.groups.map { newBag($0) })
        let regrouping = Regrouping(hosts: bags.old, parts: bags.new) { [self] in
            isSameContext(loose.entries[$0], loose.groups[$1])
        } isInTurn: { [self] host, parts in
            let texts = parts.map { groups.first(loose.groups[$0]).text }
            return PartOrder.isInTurn(texts, in: old.text(old.entries[loose.entries[host]].source))
        }
        for split in regrouping.groups(isNeighbour: { loose.groups[$0] == loose.groups[$0 - 1] + 1 }) {
            let entry = loose.entries[split.host]
            guard old.entries[entry].formCount == 0, !old.text(old.entries[entry].translation).isEmpty else { continue }
            let source = old.text(old.entries[entry].source)
            let members = PartOrder.sorted(split.parts.map { loose.groups[$0] }, in: source) { groups.first($0).text }
            for group in members { origins[group] = .part(of: splits.count) }
            splits.append((entry, members))
            isRegrouped.insert(entry)
        }
    }

    private mutating func matchMerges() {
        let loose = loose()
        guard loose.entries.count > 1, !loose.groups.isEmpty else { return }
        let bags = (old: loose.entries.map { oldBag($0) }, new: loose.groups.map { newBag($0) })
        let regrouping = Regrouping(hosts: bags.new, parts: bags.old) { [self] in
            isSameContext(loose.entries[$1], loose.groups[$0])
        } isInTurn: { [self] host, parts in
            let texts = parts.map { old.text(old.entries[loose.entries[$0]].source) }
            return PartOrder.isInTurn(texts, in: groups.first(loose.groups[host]).text)
        }
        let isNeighbour = { (part: Int) in
            (loose.entries[part - 1] + 1..<loose.entries[part]).allSatisfy { old.entries[$0].isObsolete }
        }
        for merge in regrouping.groups(isNeighbour: isNeighbour) {
            let entries = merge.parts.map { loose.entries[$0] }
            guard entries.allSatisfy({ old.entries[$0].formCount == 0 }),
                entries.contains(where: { !old.text(old.entries[$0].translation).isEmpty })
            else { continue }
            let group = loose.groups[merge.host]
            let order = PartOrder.sorted(entries, in: groups.first(group).text) { old.text(old.entries[$0].source) }
            origins[group] = .whole(of: order)
            isRegrouped.formUnion(entries)
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
            let vanished = (entry..<anchor.entry).filter { isFree($0) }
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

    private mutating func pairAnywhere(above threshold: Double) {
        let loose = loose()
        pair(loose.entries, loose.groups, above: threshold, isGap: false)
    }

    private mutating func pair(_ oldOnes: [Int], _ newOnes: [Int], above threshold: Double, isGap: Bool) {
        if oldOnes.isEmpty || newOnes.isEmpty { return }
        if isGap { pairContexts(oldOnes, newOnes) }
        let entries = oldOnes.filter { isFree($0) }
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
        let bags = (old: oldBag(entry), new: newBag(group))
        let similarity = bags.old.similarity(to: bags.new) * (isSame ? 1 : 0.5)
        let isShort = min(bags.old.words.count, bags.new.words.count) <= Self.shortWordCount
        let least = isShort ? Self.aloneThresholds.short : Self.aloneThresholds.long
        if similarity > least || (isSame && groups.first(group).context != nil) {
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
