/// Finds texts that were split into several, and several that were merged into one.
///
/// Each small text looks for the large one that holds its words; a run of neighbours with the same host that together
/// say what the host says is a group, and after them parts that stand apart and have no other host. Words are looked up
/// in an index with at most ``postingLimit`` steps a text, so the work grows with the number of texts.
struct Regrouping {
    struct Group {
        /// The large text, as a position among the hosts.
        var host: Int
        /// Its parts in their order, as positions among the parts.
        var parts: [Int]
    }

    private static let postingLimit = 4_096
    /// How much of a part's words its host has, how alike host and parts are together, and how alike a part and another
    /// text are that are clearly one.
    private static let thresholds = (contained: 0.7, together: 0.75, own: 0.8)

    private let hosts: [WordBag]
    private let parts: [WordBag]
    private let mayJoin: (_ host: Int, _ part: Int) -> Bool
    private let isInTurn: (_ host: Int, _ parts: [Int]) -> Bool
    private var postings: [UInt32: [Int32]] = [:]

    /// - Parameters:
    ///   - mayJoin: whether a host may have a part: both stand in the same context.
    ///   - isInTurn: whether a host says what its parts say one after the other: ``PartOrder/isInTurn(_:in:)``.
    init(
        hosts: [WordBag], parts: [WordBag], mayJoin: @escaping (_ host: Int, _ part: Int) -> Bool,
        isInTurn: @escaping (_ host: Int, _ parts: [Int]) -> Bool
    ) {
        self.hosts = hosts
        self.parts = parts
        self.mayJoin = mayJoin
        self.isInTurn = isInTurn
        for (index, host) in hosts.enumerated() {
            for word in Set(host.words) { postings[word, default: []].append(Int32(index)) }
        }
    }

    /// The groups: those of neighbours in the order of their parts, then the others.
    ///
    /// - Parameter isNeighbour: whether the part at a position directly follows the one before it.
    func groups(isNeighbour: (Int) -> Bool) -> [Group] {
        var homes = parts.indices.map { self.homes(of: $0) }
        adopt(parts.indices, into: &homes) { $0 > 0 && isNeighbour($0) ? $0 - 1 : nil }
        adopt(parts.indices.reversed(), into: &homes) { $0 + 1 < parts.count && isNeighbour($0 + 1) ? $0 + 1 : nil }
        var groups: [Group] = []
        var start = 0
        while start < parts.count {
            var end = start + 1
            var common = homes[start]
            while end < parts.count, isNeighbour(end), !common.isDisjoint(with: homes[end]) {
                common.formIntersection(homes[end])
                end += 1
            }
            for host in end - start > 1 ? common.sorted() : [] {
                let members = fitting(host, Array(start..<end))
                guard saysTheSame(host, members) else { continue }
                groups.append(Group(host: host, parts: members))
                break
            }
            start = end
        }
        // A host with two runs of parts is a rewriting, not a split.
        let counts = Dictionary(groups.map { ($0.host, 1) }, uniquingKeysWith: +)
        return groups.filter { counts[$0.host] == 1 } + scattered(homes, besides: groups)
    }

    /// The groups of parts that do not stand together: one of them moved, or stands before the other now.
    private func scattered(_ homes: [Set<Int>], besides groups: [Group]) -> [Group] {
        let taken = (hosts: Set(groups.map(\.host)), parts: Set(groups.flatMap(\.parts)))
        var members: [Int: [Int]] = [:]
        for part in parts.indices where homes[part].count == 1 && !taken.parts.contains(part) {
            for host in homes[part].subtracting(taken.hosts) { members[host, default: []].append(part) }
        }
        return members.sorted { $0.key < $1.key }
            .map { Group(host: $0.key, parts: fitting($0.key, $0.value)) }
            .filter { saysTheSame($0.host, $0.parts) }
    }

    /// Gives a part of one word ("Yes.") the home of its neighbour, if the word is there.
    private func adopt(_ order: some Sequence<Int>, into homes: inout [Set<Int>], neighbour: (Int) -> Int?) {
        for part in order where homes[part].isEmpty && parts[part].words.count == 1 {
            guard let neighbour = neighbour(part) else { continue }
            homes[part] = homes[neighbour].filter {
                mayJoin($0, part) && hosts[$0].sharedCount(with: parts[part]) == 1
            }
        }
    }

    /// The hosts that have most of the part's words; several if they have as many.
    private func homes(of index: Int) -> Set<Int> {
        let part = parts[index]
        guard part.words.count > 1 else { return [] }
        var best: Set<Int> = []
        var most = Regrouping.thresholds.contained * Double(part.words.count)
        for host in neighbours(of: index) {
            let have = Double(hosts[host].sharedCount(with: part))
            guard hosts[host].words.count > part.words.count, have >= most, mayJoin(host, index) else { continue }
            if have > most { best.removeAll() }
            most = have
            best.insert(host)
        }
        return best
    }

    /// The hosts that have half of the part's words or more, as far as the index was read.
    private func neighbours(of index: Int) -> [Int] {
        var shared: [Int32: Int] = [:]
        var steps = 0
        let lists = Set(parts[index].words).compactMap { postings[$0] }.sorted { $0.count < $1.count }
        for list in lists where steps < Regrouping.postingLimit {
            for host in list.prefix(Regrouping.postingLimit - steps) { shared[host, default: 0] += 1 }
            steps += list.count
        }
        return shared.filter { $0.value * 2 >= lists.count }.map { Int($0.key) }
    }

    /// Those of some parts that say something of the host that the others do not, and are not another text with an
    /// edit.
    private func fitting(_ host: Int, _ members: [Int]) -> [Int] {
        var members = members.filter { !hasTextOfItsOwn($0, besides: host) }
        let wanted = Dictionary(hosts[host].words.map { ($0, 1) }, uniquingKeysWith: +)
        var found = Dictionary(members.flatMap { parts[$0].words }.map { ($0, 1) }, uniquingKeysWith: +)
        while members.count > 1 {
            let common = found.reduce(0) { $0 + min($1.value, wanted[$1.key, default: 0]) }
            let total = found.reduce(hosts[host].words.count) { $0 + $1.value }
            // What is lost of the Dice coefficient without each part, as a fraction of the same denominator.
            let rests = members.map { part -> Double in
                let own = Dictionary(parts[part].words.map { ($0, 1) }, uniquingKeysWith: +)
                let lost = own.reduce(0) { sum, word in
                    let (there, wanted) = (found[word.key, default: 0], wanted[word.key, default: 0])
                    return sum + min(there, wanted) - min(there - word.value, wanted)
                }
                return Double(common - lost) / Double(total - parts[part].words.count)
            }
            guard let most = rests.indices.max(by: { rests[$0] < rests[$1] }),
                rests[most] >= Double(common) / Double(total)
            else { break }
            for word in parts[members.remove(at: most)].words { found[word, default: 0] -= 1 }
        }
        return members
    }

    /// Whether host and parts are one text, and each part stands at a place of its own there.
    private func saysTheSame(_ host: Int, _ members: [Int]) -> Bool {
        members.count > 1 && similarity(of: host, to: members) >= Regrouping.thresholds.together
            && isInTurn(host, members)
    }

    private func similarity(of host: Int, to members: [Int]) -> Double {
        WordBag(joining: members.map { parts[$0] }).similarity(to: hosts[host])
    }

    private func hasTextOfItsOwn(_ part: Int, besides host: Int) -> Bool {
        neighbours(of: part).contains {
            $0 != host && mayJoin($0, part) && hosts[$0].similarity(to: parts[part]) >= Regrouping.thresholds.own
        }
    }
}
