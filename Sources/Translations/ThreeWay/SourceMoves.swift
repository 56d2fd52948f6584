import SourceText

/// Which messages of one side continue a message of the base under a changed source.
///
/// Three signs tell: the source that the message was made from, the same old work, or, where nothing was translated
/// yet, the same place between messages that stayed.
struct SourceMoves {
    /// From the new message to the one in the base.
    private(set) var origins: [Int: Int] = [:]
    /// The messages of the base that are gone on.
    private var targets: Set<Int> = []

    init(from base: CatalogVersion, to side: CatalogVersion, _ table: MessageTable) {
        let gone = Set(base.order.filter { base.uses($0) && !side.uses($0) })
        if gone.isEmpty { return }
        let fresh = side.order.filter { side.uses($0) && !base.has($0) }
        var byOldSource: [MessageKey: Int] = [:]
        for message in base.order where gone.contains(message) {
            if let old = base.previousKey(of: message) { byOldSource[old] = message }
        }
        for message in fresh {
            guard let previous = side.previousKey(of: message) else { continue }
            let keys = [previous, MessageKey(context: table.keys[message].context, source: previous.source)]
            let known = keys.lazy.compactMap { table[$0] }.first { gone.contains($0) }
            if let origin = known ?? byOldSource[previous] { link(message, to: origin) }
        }
        linkByPlace(base, side, gone: gone, fresh: Set(fresh))
    }

    private mutating func link(_ message: Int, to origin: Int) {
        guard !targets.contains(origin), origins[message] == nil else { return }
        origins[message] = origin
        targets.insert(origin)
    }

    /// Links what stands alone behind the same message and before the same one.
    private mutating func linkByPlace(
        _ base: CatalogVersion, _ side: CatalogVersion, gone: Set<Int>, fresh: Set<Int>
    ) {
        let before = SourceMoves.runs(base.order.filter(base.uses), gone)
        let after = SourceMoves.runs(side.order.filter(side.uses), fresh)
        for (place, old) in before {
            guard let new = after[place], new.count == old.count else { continue }
            for (message, origin) in zip(new, old) where side[message]?.isEmpty ?? false { link(message, to: origin) }
        }
    }

    private struct Place: Hashable {
        var before: Int?
        var behind: Int?
    }

    /// The runs of `members` by the messages around them.
    private static func runs(_ order: [Int], _ members: Set<Int>) -> [Place: [Int]] {
        var runs: [Place: [Int]] = [:]
        var before: Int?
        var run: [Int] = []
        for message in order {
            if members.contains(message) {
                run.append(message)
                continue
            }
            if !run.isEmpty { runs[Place(before: before, behind: message)] = run }
            run = []
            before = message
        }
        if !run.isEmpty { runs[Place(before: before, behind: nil)] = run }
        return runs
    }
}
