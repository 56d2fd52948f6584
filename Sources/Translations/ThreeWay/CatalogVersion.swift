import SourceText

/// One of the versions that a merge compares: its messages by their numbers in a ``MessageTable``, and where each
/// stands.
///
/// Messages are read when they are asked for, so that a large catalog is in memory once, as its bytes.
struct CatalogVersion {
    let document: PODocument
    let tiles: [PODocument.Tile]
    /// The messages in file order, obsolete ones among them.
    let order: [Int]
    /// By message: the position of its entry and of its tile; -1 for one that is not here.
    private let entries: [Int32]
    private let tileOf: [Int32]
    /// By entry.
    private let messages: [Int32]

    init(_ document: PODocument, _ table: inout MessageTable) {
        self.document = document
        tiles = document.tiles
        var order: [Int] = []
        var places: [(message: Int, entry: Int, tile: Int)] = []
        order.reserveCapacity(document.entries.count)
        places.reserveCapacity(document.entries.count)
        var messages = [Int32](repeating: -1, count: document.entries.count)
        for (position, tile) in tiles.enumerated() {
            guard case .entry(let index) = tile else { continue }
            let message = table.add(document.key(of: document.entries[index]))
            order.append(message)
            places.append((message, index, position))
            messages[index] = Int32(message)
        }
        var entries = [Int32](repeating: -1, count: table.keys.count)
        var tileOf = entries
        for place in places {
            entries[place.message] = Int32(place.entry)
            tileOf[place.message] = Int32(place.tile)
        }
        self.order = order
        self.entries = entries
        self.tileOf = tileOf
        self.messages = messages
    }

    private func entry(of message: Int) -> POEntry? {
        guard message < entries.count, entries[message] >= 0 else { return nil }
        return document.entries[Int(entries[message])]
    }

    /// Reads the message.
    subscript(message: Int) -> POMessage? { entry(of: message).map { document.message(of: $0) } }

    func has(_ message: Int) -> Bool { message < entries.count && entries[message] >= 0 }

    /// Whether the message is there and in use.
    func uses(_ message: Int) -> Bool { entry(of: message).map { !$0.isObsolete } ?? false }

    func tile(of message: Int) -> Int? { has(message) ? Int(tileOf[message]) : nil }

    /// The message that an entry is.
    func message(ofEntry index: Int) -> Int { Int(messages[index]) }

    /// What the message was made from, if it tells.
    func previousKey(of message: Int) -> MessageKey? {
        guard let entry = entry(of: message), entry.previousSource.isPresent else { return nil }
        return MessageKey(
            context: document.optionalText(entry.previousContext), source: document.text(entry.previousSource))
    }

    /// The lines of a message or of broken text.
    func bytes(ofTile tile: Int) -> ArraySlice<UInt8> { document.bytes[document.range(of: tiles[tile]).range] }

    /// Whether a message has the same lines in another version.
    func hasSameLines(_ message: Int, as other: CatalogVersion) -> Bool {
        guard let tile = tile(of: message), let otherTile = other.tile(of: message) else { return false }
        return TextSlice(bytes(ofTile: tile)) == TextSlice(other.bytes(ofTile: otherTile))
    }
}

extension PODocument {
    func key(of entry: POEntry) -> MessageKey {
        MessageKey(context: optionalText(entry.context), source: text(entry.source))
    }
}
