import SourceText

/// Which messages of one side continue a message of the base under a changed source.
///
/// Three signs tell: the source that the message was made from, the same old work, or, where nothing was translated
/// yet, the same place between messages that stayed.
struct SourceMoves {
    /// From the new key to the key in the base.
    private(set) var origins: [MessageKey: MessageKey] = [:]
    /// The way back.
    private(set) var targets: [MessageKey: MessageKey] = [:]

    init(from base: CatalogVersion, to side: CatalogVersion) {
        let gone = Set(base.keys.filter { base.uses($0) && !side.uses($0) })
        if gone.isEmpty { return }
        let fresh = side.keys.filter { side.uses($0) && base[$0] == nil }
        var byOldSource: [MessageKey: MessageKey] = [:]
        for key in base.keys where gone.contains(key) {
            if let message = base[key], let old = message.previousSource {
                byOldSource[MessageKey(context: message.previousContext, source: old)] = key
            }
        }
        for key in fresh {
            guard let message = side[key], let old = message.previousSource else { continue }
            let previous = MessageKey(context: message.previousContext, source: old)
            let known = [previous, MessageKey(context: key.context, source: old)].first { gone.contains($0) }
            if let origin = known ?? byOldSource[previous] { link(key, to: origin) }
        }
        linkByPlace(base, side, gone: gone, fresh: Set(fresh))
    }

    private mutating func link(_ key: MessageKey, to origin: MessageKey) {
        guard targets[origin] == nil, origins[key] == nil else { return }
        origins[key] = origin
        targets[origin] = key
    }

    /// Links what stands alone behind the same message and before the same one.
    private mutating func linkByPlace(
        _ base: CatalogVersion, _ side: CatalogVersion, gone: Set<MessageKey>, fresh: Set<MessageKey>
    ) {
        let before = SourceMoves.runs(base.keys.filter(base.uses), gone)
        let after = SourceMoves.runs(side.keys.filter(side.uses), fresh)
        for (place, old) in before {
            guard let new = after[place], new.count == old.count else { continue }
            for (key, origin) in zip(new, old) where side[key]?.isEmpty ?? false { link(key, to: origin) }
        }
    }

    private struct Place: Hashable {
        var before: MessageKey?
        var behind: MessageKey?
    }

    /// The runs of `members` by the keys around them.
    private static func runs(_ keys: [MessageKey], _ members: Set<MessageKey>) -> [Place: [MessageKey]] {
        var runs: [Place: [MessageKey]] = [:]
        var before: MessageKey?
        var run: [MessageKey] = []
        for key in keys {
            if members.contains(key) {
                run.append(key)
                continue
            }
            if !run.isEmpty { runs[Place(before: before, behind: key)] = run }
            run = []
            before = key
        }
        if !run.isEmpty { runs[Place(before: before, behind: nil)] = run }
        return runs
    }
}
