import Segments
import SourceText

/// Writes the merged catalog: old bytes where nothing changed, new lines where something did.
struct MergeOutput {
    private(set) var bytes: [UInt8] = []
    private(set) var report = MergeReport()

    private let alignment: CatalogAlignment
    private let update: EntryUpdate
    /// The messages of the parts of each split, worked out at the first of them.
    private var parts: [Int: [POMessage]] = [:]
    /// What the old entries teach about the two languages; made for the first split.
    private lazy var model = AlignmentModel(learningFrom: old)
    private let header: CatalogHeader
    private let old: PODocument
    private let lineEnd: [UInt8]
    private let tiles: [PODocument.Tile]
    /// The tile of each old entry.
    private var tileOfEntry: [Int]
    private var tileOfJunk: [Int]
    /// Broken bytes by the entry that they stay behind; -1 for those behind the header.
    private var junkBehind: [Int: [Int]] = [:]
    /// The tile that was written last, if it has one.
    private var lastTile: Int?
    private var isEmpty = true

    init(_ alignment: CatalogAlignment, _ merge: CatalogMerge) {
        self.alignment = alignment
        header = merge.header
        old = alignment.old
        update = EntryUpdate(old: old, source: merge.source, target: merge.target)
        lineEnd = old.lineEnd
        tiles = old.tiles
        tileOfEntry = Array(repeating: 0, count: old.entries.count)
        tileOfJunk = Array(repeating: 0, count: old.junk.count)
        bytes.reserveCapacity(old.bytes.count + 1024)
        var host = -1
        for (position, tile) in tiles.enumerated() {
            switch tile {
            case .entry(let index):
                tileOfEntry[index] = position
                if isKept(index) { host = index }
            case .junk(let index):
                tileOfJunk[index] = position
                if old.junk[index].reason != .comment {
                    junkBehind[original(of: old.junk[index]) ?? host, default: []].append(index)
                }
            }
        }
    }

    /// The entry that a duplicate repeats: it must stay the first of the two, to be the one that counts.
    private func original(of junk: POJunk) -> Int? {
        guard let entry = junk.entry else { return nil }
        let index = old.index(context: old.optionalText(entry.context), source: old.text(entry.source))
        return index.flatMap { isKept($0) ? $0 : nil }
    }

    /// Whether the entry has a place of its own in the new document, so that junk can stay behind it.
    private func isKept(_ index: Int) -> Bool {
        let entry = old.entries[index]
        if entry.isHeader { return false }
        return entry.isObsolete ? !alignment.isContinued[index] : alignment.isContinued[index]
    }

    mutating func write() {
        writeHeader()
        let steady = alignment.steadyGroups
        for group in 0..<alignment.groups.count {
            writeGroup(group, isSteady: steady.contains(group))
            if let entry = alignment.origins[group].entry, !old.entries[entry].isObsolete { writeJunk(behind: entry) }
        }
        for (index, entry) in old.entries.enumerated() where entry.isObsolete && !alignment.isContinued[index] {
            put(old.bytes[entry.range.range], tile: tileOfEntry[index])
            writeJunk(behind: index)
        }
        for (index, entry) in old.entries.enumerated() where alignment.isVanished(index) { writeVanished(entry) }
        for (index, junk) in old.junk.enumerated() where junk.reason == .comment {
            put(old.bytes[junk.range.range], tile: tileOfJunk[index])
        }
        if !isEmpty, let lastTile, lastTile == tiles.count - 1 {
            bytes += old.bytes[old.range(of: tiles[lastTile]).end...]
        }
    }

    // MARK: Entries

    private mutating func writeHeader() {
        if let index = old.headerIndex {
            put(old.bytes[old.entries[index].range.range], tile: tileOfEntry[index])
        } else {
            put(header.message)
        }
        writeJunk(behind: -1)
    }

    private mutating func writeGroup(_ group: Int, isSteady: Bool) {
        let segment = alignment.groups.first(group)
        let comment = alignment.groups.comment(group)
        var change = CatalogChange(kind: .new, context: segment.context, source: segment.text, state: .untranslated)
        switch alignment.origins[group] {
        case .new:
            var message = POMessage(context: segment.context, source: segment.text)
            message.extractedComments = comment.lines
            put(message)
        case .same(let index):
            let entry = old.entries[index]
            change.kind = isSteady ? .unchanged : .moved
            change.changeClass = isSteady ? nil : .move
            change.state = entry.state
            if comment.isComment(of: entry, in: old.bytes) {
                put(old.bytes[entry.range.range], tile: tileOfEntry[index])
            } else {
                put(rewritten(entry, comment)[...], tile: tileOfEntry[index])
            }
        case .restored(let index):
            let entry = old.entries[index]
            let source = old.text(entry.source)
            change.kind = .restored
            change.previousSource = source == segment.text ? nil : source
            put(
                update.restored(entry, as: segment), comment, &change, tile: entry.isObsolete ? nil : tileOfEntry[index]
            )
        case .changed(let index):
            let entry = old.entries[index]
            let source = old.text(entry.source)
            let (message, kind, changeClass) = update.continued(entry, as: segment)
            change.kind = kind
            change.changeClass = changeClass
            change.previousSource = source == segment.text ? nil : source
            change.previousState = source == segment.text ? nil : entry.state
            put(message, comment, &change, tile: tileOfEntry[index])
        case .part(let split):
            let (entry, members) = alignment.splits[split]
            let segments = members.map { alignment.groups.first($0) }
            let messages = parts[split] ?? update.parts(old.entries[entry], as: segments, model)
            parts[split] = messages
            let message = messages[members.firstIndex(of: group) ?? 0]
            change.kind = message.isFuzzy || message.translations[0].isEmpty ? .changed : .carried
            change.changeClass = .split
            change.previousSource = old.text(old.entries[entry].source)
            put(message, comment, &change)
        case .whole(let entries):
            let message = update.whole(entries.map { old.entries[$0] }, as: segment)
            change.kind = message.isFuzzy ? .changed : .carried
            change.changeClass = .merge
            change.previousSource = message.previousSource
            put(message, comment, &change)
        }
        report.add(change)
    }

    /// Adds an entry that was made anew: the lines of its place and notes, then those that tell what was done.
    private mutating func put(
        _ message: POMessage, _ comment: SegmentComment, _ change: inout CatalogChange, tile: Int? = nil
    ) {
        var message = message
        message.extractedComments = comment.lines + message.extractedComments
        change.state = state(of: message)
        put(message, tile: tile)
    }

    private func state(of message: POMessage) -> TranslationState {
        if message.translations.contains(where: \.isEmpty) { return .untranslated }
        return message.isFuzzy ? .stale : .translated
    }

    /// An entry without a segment: kept as obsolete if there is work in it.
    private mutating func writeVanished(_ entry: POEntry) {
        var message = old.message(of: entry)
        var change = CatalogChange(
            kind: .removed, context: message.context, source: message.source, state: state(of: message))
        if !message.translations.allSatisfy(\.isEmpty) || !message.translatorComments.isEmpty {
            change.kind = .obsolete
            message.isObsolete = true
            message.extractedComments = message.traces
            put(message)
        }
        report.add(change)
    }

    /// The entry with other `#.` lines and all of its other bytes.
    private func rewritten(_ entry: POEntry, _ comment: SegmentComment) -> [UInt8] {
        var head: [UInt8] = []
        var tail: [UInt8] = []
        var kept: [TextSlice] = []
        var isBehind = false
        // What it was made from, which goes with the note of the change when a person confirmed the translation.
        let dropsPrevious = !entry.isFuzzy && tellsOfChange(entry)
        var start = entry.commentRange.start
        while start < entry.commentRange.end {
            var end = start
            while end < entry.commentRange.end, !isLineEnd(end) { end += 1 }
            if old.bytes[start..<min(end + 2, entry.commentRange.end)].suffix(2) == [0x0D, 0x0A] { end += 1 }
            end = min(end + 1, entry.commentRange.end)
            let line = old.bytes[start..<end].drop(while: ASCII.isBlank)
            start = end
            let marker = line.dropFirst().first ?? ASCII.space
            isBehind = isBehind || [0x2E, 0x2C, 0x3A, 0x3D, 0x7C, 0x7E].contains(marker)
            if marker == "." {
                let text = line.dropFirst(2).drop(while: ASCII.isBlank).prefix { $0 != 0x0A && $0 != 0x0D }
                if TraceLine.isKept(text, isStale: entry.isFuzzy) { kept.append(TextSlice(text)) }
                continue
            }
            if marker == "|", dropsPrevious { continue }
            if isBehind { tail += line } else { head += line }
        }
        var writer = POWriter(lineEnd: lineEnd)
        for line in comment.lines + kept { writer.extractedComment(line) }
        return head + writer.bytes + tail + old.bytes[entry.commentRange.end..<entry.range.end]
    }

    /// Whether a `#.` line says what changed in the source.
    private func tellsOfChange(_ entry: POEntry) -> Bool {
        var tells = false
        POCommentLine.forEach(in: old.bytes, entry.commentRange) { line in
            let content = old.bytes[line.content.range]
            if line.kind == .extracted, content.starts(with: TraceLine.changed.utf8) { tells = true }
        }
        return tells
    }

    private func isLineEnd(_ position: Int) -> Bool {
        old.bytes[position] == ASCII.lineFeed || old.bytes[position] == ASCII.carriageReturn
    }

    // MARK: Junk

    private mutating func writeJunk(behind entry: Int) {
        for index in junkBehind[entry] ?? [] {
            let junk = old.junk[index]
            if junk.isBareDuplicate { continue }
            // A second message with a key that is no longer in use must not come into use by that.
            if let duplicate = junk.entry, !duplicate.isObsolete,
                !alignment.groups.contains(
                    context: old.optionalText(duplicate.context), source: old.text(duplicate.source)),
                !duplicate.isHeader
            {
                var message = old.message(of: duplicate)
                message.isObsolete = true
                put(message)
            } else {
                put(old.bytes[junk.range.range], tile: tileOfJunk[index])
            }
        }
    }

    // MARK: Bytes

    private mutating func put(_ message: POMessage, tile: Int? = nil) {
        var writer = POWriter(lineEnd: lineEnd)
        writer.write(message)
        put(writer.bytes[...], tile: tile)
    }

    /// Adds a piece.
    ///
    /// Two tiles that were neighbours before keep the bytes between them; else one blank line.
    private mutating func put(_ piece: ArraySlice<UInt8>, tile: Int?) {
        defer {
            bytes += piece
            lastTile = tile
            isEmpty = false
        }
        if isEmpty {
            let lead = tiles.first.map { old.range(of: $0).start } ?? old.bytes.count
            if tile == 0 {
                bytes += old.bytes[..<lead]
            } else if old.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                bytes += old.bytes[..<3]
            }
            return
        }
        if let tile, let lastTile, tile == lastTile + 1 {
            bytes += old.bytes[old.range(of: tiles[lastTile]).end..<old.range(of: tiles[tile]).start]
            return
        }
        if let last = bytes.last, last != ASCII.lineFeed, last != ASCII.carriageReturn { bytes += lineEnd }
        bytes += lineEnd
    }
}
