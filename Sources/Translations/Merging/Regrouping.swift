/// Finds texts that were split into several, and several that were merged into one.
///
/// Each small text looks for the large one that holds its words; a run of neighbours with the same host that together
/// say what the host says is a group. Words are looked up in an index with at most ``postingLimit`` steps a text, so
/// the work grows with the number of texts.
struct Regrouping {
    struct Group {
        /// The large text, as a position among the hosts.
        var host: Int
        /// Its parts: neighbours, as positions among the parts.
        var parts: Range<Int>
    }

    private static let postingLimit = 4_096
    /// How much of a part's words its host has, and how alike host and parts are together.
    private static let thresholds = (contained: 0.7, together: 0.75)

    private let hosts: [WordBag]
    private let parts: [WordBag]
    private var postings: [UInt32: [Int32]] = [:]

    init(hosts: [WordBag], parts: [WordBag]) {
        self.hosts = hosts
        self.parts = parts
        for (index, host) in hosts.enumerated() {
            for word in Set(host.words) { postings[word, default: []].append(Int32(index)) }
        }
    }

    /// The groups, in the order of their parts.
    ///
    /// - Parameter isNeighbour: whether the part at a position directly follows the one before it.
    func groups(isNeighbour: (Int) -> Bool) -> [Group] {
        let homes = parts.map { home(of: $0) }
        var groups: [Group] = []
        var start = 0
        while start < parts.count {
            var end = start + 1
            while end < parts.count, let home = homes[start], homes[end] == home, isNeighbour(end) { end += 1 }
            if let host = homes[start], end - start > 1, saysTheSame(host, start..<end) {
                groups.append(Group(host: host, parts: start..<end))
            }
            start = end
        }
        // A host with two runs of parts is a rewriting, not a split.
        let counts = Dictionary(groups.map { ($0.host, 1) }, uniquingKeysWith: +)
        return groups.filter { counts[$0.host] == 1 }
    }

    /// The host that has most of the part's words.
    private func home(of part: WordBag) -> Int? {
        guard part.words.count > 1 else { return nil }
        var shared: [Int32: Int] = [:]
        var steps = 0
        let lists = Set(part.words).compactMap { postings[$0] }.sorted { $0.count < $1.count }
        for list in lists where steps < Regrouping.postingLimit {
            for host in list.prefix(Regrouping.postingLimit - steps) { shared[host, default: 0] += 1 }
            steps += list.count
        }
        let likely = shared.filter { $0.value * 2 >= lists.count }.keys.sorted()
        var best: (host: Int, share: Double)?
        for host in likely.map(Int.init) where hosts[host].words.count > part.words.count {
            let share = Double(hosts[host].sharedCount(with: part)) / Double(part.words.count)
            if share >= Regrouping.thresholds.contained, share > best?.share ?? 0 { best = (host, share) }
        }
        return best?.host
    }

    private func saysTheSame(_ host: Int, _ range: Range<Int>) -> Bool {
        WordBag(joining: parts[range]).similarity(to: hosts[host]) >= Regrouping.thresholds.together
    }
}
