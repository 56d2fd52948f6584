import SourceText

/// What the merged catalog holds: each message, and the side whose lines it can be copied from.
struct JoinPlan {
    struct Item {
        enum Text {
            /// The lines of a side.
            case ours, theirs
            /// Lines of its own, in ``JoinPlan/written``.
            case own(Range<Int>)
        }

        var text: Text
        var isObsolete: Bool
        var isConflict = false
    }

    let base: CatalogVersion
    let ours: CatalogVersion
    let theirs: CatalogVersion
    let table: MessageTable
    let lineEnd: [UInt8]
    /// By message; nil for one that the result has not.
    private(set) var items: [Item?]
    /// The lines of the messages that are as on neither side.
    private(set) var written: [UInt8] = []
    private let ourMoves: SourceMoves
    private let theirMoves: SourceMoves
    /// Whether lines of `theirs` may be copied.
    private let hasSameLineEnds: Bool
    /// Messages of the base whose work went on under another key.
    private var transferred: Set<Int> = []

    init(_ base: PODocument, _ ours: PODocument, _ theirs: PODocument) {
        var table = MessageTable(capacity: max(base.entries.count, ours.entries.count, theirs.entries.count))
        self.base = CatalogVersion(base, &table)
        self.ours = CatalogVersion(ours, &table)
        self.theirs = CatalogVersion(theirs, &table)
        self.table = table
        lineEnd = (ours.bytes.isEmpty ? theirs : ours).lineEnd
        hasSameLineEnds = theirs.lineEnd == lineEnd
        items = Array(repeating: nil, count: table.keys.count)
        ourMoves = SourceMoves(from: self.base, to: self.ours, table)
        theirMoves = SourceMoves(from: self.base, to: self.theirs, table)
        addFresh()
        addKnown()
    }

    /// Messages that the base has not.
    private mutating func addFresh() {
        for number in ours.order where !base.has(number) {
            guard let mine = ours[number] else { continue }
            if let other = theirs[number] {
                let origin = ourMoves.origins[number] ?? theirMoves.origins[number]
                add(number, join(number, origin.flatMap { base[$0] }?.moved(to: table.keys[number]), mine, other))
            } else {
                addAlone(number, mine, ourMoves, theirs, isOurs: true)
            }
        }
        for number in theirs.order where !base.has(number) && !ours.has(number) {
            if let other = theirs[number] { addAlone(number, other, theirMoves, ours, isOurs: false) }
        }
    }

    /// A message that one side alone has; what the other side did to it under its old source joins it.
    private mutating func addAlone(
        _ number: Int, _ message: POMessage, _ moves: SourceMoves, _ otherSide: CatalogVersion, isOurs: Bool
    ) {
        add(number, message, isConflict: false)
        guard let origin = moves.origins[number], let old = base[origin], let changed = otherSide[origin],
            !changed.isObsolete, !MessageJoin.isSameWork(changed, old) || changed.hasOtherComments(old)
        else { return }
        let key = table.keys[number]
        let moved = old.moved(to: key)
        // Work on the new source counts more than work on the old one, which is kept beside it.
        guard message.translations == moved.translations else { return }
        let other = changed.moved(to: key)
        let join = isOurs ? MessageJoin(moved, message, other) : MessageJoin(moved, other, message)
        add(number, join)
        transferred.insert(origin)
    }

    /// Messages that the base has.
    private mutating func addKnown() {
        for number in base.order {
            if ours.has(number), theirs.hasSameLines(number, as: base) || theirs.hasSameLines(number, as: ours) {
                items[number] = Item(text: .ours, isObsolete: !ours.uses(number))
                continue
            }
            guard let old = base[number] else { continue }
            switch (ours[number], theirs[number]) {
            case (nil, nil): break
            case (let mine?, let other?): add(number, join(number, old, mine, other))
            case (let kept?, nil), (nil, let kept?): keep(number, kept, old)
            }
        }
    }

    private func join(_ number: Int, _ old: POMessage?, _ mine: POMessage, _ other: POMessage) -> MessageJoin {
        number == table.header ? MessageJoin(header: old, mine, other) : MessageJoin(old, mine, other)
    }

    /// A message that the other side took away.
    private mutating func keep(_ number: Int, _ kept: POMessage, _ old: POMessage) {
        if transferred.contains(number) { return }
        let isHeader = number == table.header
        let isRestored = old.isObsolete && !kept.isObsolete
        guard isHeader || isRestored || !MessageJoin.isSameWork(kept, old) || kept.hasOtherComments(old) else { return }
        var message = kept
        if !isHeader, !isRestored, !kept.isObsolete {
            guard kept.hasWork else { return }
            message.isObsolete = true
            message.extractedComments = []
        }
        add(number, message, isConflict: false)
    }

    private mutating func add(_ number: Int, _ join: MessageJoin) {
        add(number, join.message, isConflict: join.isConflict)
    }

    private mutating func add(_ number: Int, _ message: POMessage, isConflict: Bool) {
        items[number] = Item(text: text(number, message), isObsolete: message.isObsolete, isConflict: isConflict)
    }

    /// The lines of a message: those of a side where they say the same, or new ones.
    private mutating func text(_ number: Int, _ message: POMessage) -> Item.Text {
        if ours[number] == message { return .ours }
        if hasSameLineEnds, theirs[number] == message { return .theirs }
        let start = written.count
        var writer = POWriter(lineEnd: lineEnd)
        writer.write(message)
        written += writer.bytes
        return .own(start..<written.count)
    }

    /// The messages of the result in order: the header, what is in use, what is obsolete.
    var order: [Int] {
        let header = table.header.flatMap { items[$0] == nil ? nil : $0 }
        var order = header.map { [$0] } ?? []
        for isObsolete in [false, true] {
            func members(_ version: CatalogVersion) -> [Int] {
                version.order.filter { $0 != header && items[$0].map { $0.isObsolete == isObsolete } ?? false }
            }
            order += OrderJoin.joined(members(base), members(ours), members(theirs))
        }
        return order
    }
}

extension POMessage {
    fileprivate func hasOtherComments(_ other: POMessage) -> Bool { translatorComments != other.translatorComments }
}
