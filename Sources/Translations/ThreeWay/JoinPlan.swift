import SourceText

/// What the merged catalog holds: each message, and the side whose lines it can be copied from.
struct JoinPlan {
    struct Item {
        var message: POMessage
        var isConflict = false
    }

    let base: CatalogVersion
    let ours: CatalogVersion
    let theirs: CatalogVersion
    private(set) var items: [MessageKey: Item] = [:]
    private let ourMoves: SourceMoves
    private let theirMoves: SourceMoves
    /// Messages of the base whose work went on under another key.
    private var transferred: Set<MessageKey> = []

    init(_ base: PODocument, _ ours: PODocument, _ theirs: PODocument) {
        self.base = CatalogVersion(base)
        self.ours = CatalogVersion(ours)
        self.theirs = CatalogVersion(theirs)
        ourMoves = SourceMoves(from: self.base, to: self.ours)
        theirMoves = SourceMoves(from: self.base, to: self.theirs)
        addFresh()
        addKnown()
    }

    /// Messages that the base has not.
    private mutating func addFresh() {
        for key in ours.keys where base[key] == nil {
            guard let mine = ours[key] else { continue }
            if let other = theirs[key] {
                let origin = ourMoves.origins[key] ?? theirMoves.origins[key]
                add(key, join(key, origin.flatMap { base[$0] }?.moved(to: key), mine, other))
            } else {
                addAlone(key, mine, ourMoves, theirs, isOurs: true)
            }
        }
        for key in theirs.keys where base[key] == nil && ours[key] == nil {
            if let other = theirs[key] { addAlone(key, other, theirMoves, ours, isOurs: false) }
        }
    }

    /// A message that one side alone has; what the other side did to it under its old source joins it.
    private mutating func addAlone(
        _ key: MessageKey, _ message: POMessage, _ moves: SourceMoves, _ otherSide: CatalogVersion, isOurs: Bool
    ) {
        items[key] = Item(message: message)
        guard let origin = moves.origins[key], let old = base[origin], let changed = otherSide[origin],
            !changed.isObsolete, !MessageJoin.isSameWork(changed, old) || changed.hasOtherComments(old)
        else { return }
        let moved = old.moved(to: key)
        // Work on the new source counts more than work on the old one, which is kept beside it.
        guard message.translations == moved.translations else { return }
        let other = changed.moved(to: key)
        let join = isOurs ? MessageJoin(moved, message, other) : MessageJoin(moved, other, message)
        add(key, join)
        transferred.insert(origin)
    }

    /// Messages that the base has.
    private mutating func addKnown() {
        for key in base.keys {
            guard let old = base[key] else { continue }
            switch (ours[key], theirs[key]) {
            case (nil, nil): break
            case (let mine?, let other?): add(key, join(key, old, mine, other))
            case (let kept?, nil), (nil, let kept?): keep(key, kept, old)
            }
        }
    }

    private func join(
        _ key: MessageKey, _ old: POMessage?, _ mine: POMessage, _ other: POMessage
    ) -> MessageJoin {
        key == .header ? MessageJoin(header: old, mine, other) : MessageJoin(old, mine, other)
    }

    /// A message that the other side took away.
    private mutating func keep(_ key: MessageKey, _ kept: POMessage, _ old: POMessage) {
        if transferred.contains(key) { return }
        let isRestored = old.isObsolete && !kept.isObsolete
        guard key == .header || isRestored || !MessageJoin.isSameWork(kept, old) || kept.hasOtherComments(old) else {
            return
        }
        var message = kept
        if key != .header, !isRestored, !kept.isObsolete {
            guard kept.hasWork else { return }
            message.isObsolete = true
            message.extractedComments = []
        }
        items[key] = Item(message: message)
    }

    private mutating func add(_ key: MessageKey, _ join: MessageJoin) {
        items[key] = Item(message: join.message, isConflict: join.isConflict)
    }

    /// The keys of the result in order: the header, what is in use, what is obsolete.
    var order: [MessageKey] {
        var order: [MessageKey] = items[.header] == nil ? [] : [.header]
        for isObsolete in [false, true] {
            func members(_ version: CatalogVersion) -> [MessageKey] {
                version.keys.filter { key in
                    key != .header && items[key].map { $0.message.isObsolete == isObsolete } ?? false
                }
            }
            order += OrderJoin.joined(members(base), members(ours), members(theirs))
        }
        return order
    }
}

extension POMessage {
    fileprivate func hasOtherComments(_ other: POMessage) -> Bool { translatorComments != other.translatorComments }
}
