import SourceText

/// One of the versions that a merge compares: its messages by key, and where each stands.
struct CatalogVersion {
    let document: PODocument
    let tiles: [PODocument.Tile]
    /// The keys of the messages in file order, obsolete ones among them.
    let keys: [MessageKey]
    private let messages: [MessageKey: POMessage]
    private let tileOfKey: [MessageKey: Int]

    init(_ document: PODocument) {
        self.document = document
        tiles = document.tiles
        var keys: [MessageKey] = []
        var messages: [MessageKey: POMessage] = [:]
        var tileOfKey: [MessageKey: Int] = [:]
        messages.reserveCapacity(document.entries.count)
        tileOfKey.reserveCapacity(document.entries.count)
        for (position, tile) in tiles.enumerated() {
            guard case .entry(let index) = tile else { continue }
            let message = document.message(of: document.entries[index])
            let key = MessageKey(message)
            keys.append(key)
            messages[key] = message
            tileOfKey[key] = position
        }
        self.keys = keys
        self.messages = messages
        self.tileOfKey = tileOfKey
    }

    subscript(key: MessageKey) -> POMessage? { messages[key] }

    func tile(of key: MessageKey) -> Int? { tileOfKey[key] }

    /// The lines of a message or of broken text.
    func bytes(ofTile tile: Int) -> ArraySlice<UInt8> { document.bytes[document.range(of: tiles[tile]).range] }

    /// Whether the message is there and in use.
    func uses(_ key: MessageKey) -> Bool { messages[key].map { !$0.isObsolete } ?? false }
}
