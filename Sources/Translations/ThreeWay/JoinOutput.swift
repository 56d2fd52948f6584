import SourceText

/// Writes the merged catalog: the lines of a side where they say what is wanted, new lines elsewhere.
struct JoinOutput {
    private(set) var bytes: [UInt8] = []
    private let plan: JoinPlan
    private let lineEnd: [UInt8]
    /// Broken text by the message that it stays behind; nil for that before all of them.
    private var ourJunk: [Int?: [Int]] = [:]
    private var theirJunk: [Int?: [Int]] = [:]
    private var lastTiles: (ours: Int?, theirs: Int?) = (nil, nil)
    private var isEmpty = true

    init(_ plan: JoinPlan) {
        self.plan = plan
        lineEnd = plan.lineEnd
        let kept = JunkJoin(plan)
        ourJunk = hosted(kept.ours, in: plan.ours)
        theirJunk = hosted(kept.theirs, in: plan.theirs)
    }

    private func hosted(_ tiles: [Int], in version: CatalogVersion) -> [Int?: [Int]] {
        if tiles.isEmpty { return [:] }
        var hosted: [Int?: [Int]] = [:]
        let wanted = Set(tiles)
        var host: Int?
        for (position, tile) in version.tiles.enumerated() {
            switch tile {
            case .entry(let index):
                let message = version.message(ofEntry: index)
                if plan.items[message] != nil { host = message }
            case .junk(let index):
                guard wanted.contains(position) else { continue }
                // The message that a duplicate repeats must stay the first of the two.
                let original = version.document.junk[index].entry.flatMap { plan.table[version.document.key(of: $0)] }
                let place = original.flatMap { plan.items[$0] == nil ? nil : $0 } ?? host
                hosted[place, default: []].append(position)
            }
        }
        return hosted
    }

    mutating func write() {
        writeJunk(behind: nil)
        for message in plan.order {
            writeMessage(message)
            writeJunk(behind: message)
        }
        writeTrailingComments()
        if !isEmpty { writeEnd() }
    }

    private mutating func writeMessage(_ message: Int) {
        guard let item = plan.items[message] else { return }
        let (ourTile, theirTile) = (plan.ours.tile(of: message), plan.theirs.tile(of: message))
        switch (item.text, ourTile, theirTile) {
        case (.ours, let tile?, _): put(plan.ours.bytes(ofTile: tile), ours: ourTile, theirs: theirTile)
        case (.theirs, _, let tile?): put(plan.theirs.bytes(ofTile: tile), ours: ourTile, theirs: theirTile)
        case (.own(let range), _, _): put(plan.written[range], ours: ourTile, theirs: theirTile)
        case (.ours, nil, _), (.theirs, _, nil): break
        }
    }

    private mutating func writeJunk(behind message: Int?) {
        for tile in ourJunk[message] ?? [] { put(plan.ours.bytes(ofTile: tile), ours: tile, theirs: nil) }
        for tile in theirJunk[message] ?? [] { put(plan.theirs.bytes(ofTile: tile), ours: nil, theirs: tile) }
    }

    /// Comments behind the last message, which would belong to the next one anywhere else.
    private mutating func writeTrailingComments() {
        let (base, ours, theirs) = (plan.base, plan.ours, plan.theirs)
        let (mine, other) = (ours.trailingComments, theirs.trailingComments)
        let lines = LineJoin.joined(base.trailingComments, mine, other)
        if lines.isEmpty { return }
        if lines == mine {
            put(ours.bytes(ofTile: ours.tiles.count - 1), ours: ours.tiles.count - 1, theirs: nil)
        } else if lines == other {
            put(theirs.bytes(ofTile: theirs.tiles.count - 1), ours: nil, theirs: theirs.tiles.count - 1)
        } else {
            put((lines.flatMap { $0.bytes + lineEnd })[...], ours: nil, theirs: nil)
        }
    }

    /// What stands behind the last message of the side that it came from.
    private mutating func writeEnd() {
        for (last, version) in [(lastTiles.ours, plan.ours), (lastTiles.theirs, plan.theirs)] {
            guard let last, last == version.tiles.count - 1 else { continue }
            let gap = version.document.bytes[version.document.range(of: version.tiles[last]).end...]
            if !gap.isEmpty || bytes.last == ASCII.lineFeed || bytes.last == ASCII.carriageReturn { bytes += gap }
            return
        }
    }

    private mutating func put(_ piece: ArraySlice<UInt8>, ours: Int?, theirs: Int?) {
        defer {
            bytes += piece
            lastTiles = (ours, theirs)
            isEmpty = false
        }
        if isEmpty {
            putStart(ours: ours)
            return
        }
        endLine()
        if let gap = gap(lastTiles.ours, ours, plan.ours) ?? gap(lastTiles.theirs, theirs, plan.theirs) {
            bytes += gap
        } else {
            bytes += lineEnd
        }
    }

    /// A last line without an end gets one before more follows.
    private mutating func endLine() {
        if let last = bytes.last, last != ASCII.lineFeed, last != ASCII.carriageReturn { bytes += lineEnd }
    }

    private mutating func putStart(ours: Int?) {
        let document = plan.ours.document
        if ours == 0, let first = plan.ours.tiles.first {
            bytes += document.bytes[..<document.range(of: first).start]
        } else if document.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            bytes += document.bytes[..<3]
        }
    }

    private func gap(_ last: Int?, _ next: Int?, _ version: CatalogVersion) -> ArraySlice<UInt8>? {
        guard let last, let next, next == last + 1 else { return nil }
        let document = version.document
        return document.bytes[
            document.range(of: version.tiles[last]).end..<document.range(of: version.tiles[next]).start]
    }
}
