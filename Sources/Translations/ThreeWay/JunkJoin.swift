import SourceText

/// Which broken text of each side stays: all of it, but what the other side mended.
struct JunkJoin {
    /// Numbers of tiles.
    private(set) var ours: [Int] = []
    private(set) var theirs: [Int] = []

    init(_ plan: JoinPlan) {
        let base = JunkJoin.texts(plan.base)
        let mine = JunkJoin.texts(plan.ours)
        let other = JunkJoin.texts(plan.theirs)
        var wanted = LineJoin.joined(base.map(\.text), mine.map(\.text), other.map(\.text))
            .reduce(into: [TextSlice: Int]()) { $0[$1, default: 0] += 1 }
        func take(_ text: TextSlice) -> Bool {
            guard let count = wanted[text], count > 0 else { return false }
            wanted[text] = count - 1
            return true
        }
        ours = mine.filter { take($0.text) }.map(\.tile)
        theirs = other.filter { take($0.text) }.map(\.tile)
    }

    private static func texts(_ version: CatalogVersion) -> [(tile: Int, text: TextSlice)] {
        version.tiles.enumerated().compactMap { position, tile in
            guard case .junk(let index) = tile, version.document.junk[index].reason != .comment else { return nil }
            return (position, TextSlice(version.bytes(ofTile: position)))
        }
    }
}

extension CatalogVersion {
    /// The lines of the comments behind the last message.
    var trailingComments: [TextSlice] {
        guard case .junk(let index) = tiles.last, document.junk[index].reason == .comment else { return [] }
        return bytes(ofTile: tiles.count - 1)
            .split { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }.map { TextSlice($0) }
    }
}
