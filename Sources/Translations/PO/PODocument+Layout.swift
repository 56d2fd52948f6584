package import SourceText

extension PODocument {
    /// A stretch of the file that is kept together.
    package enum Tile: Sendable {
        case entry(Int)
        case junk(Int)
    }

    /// Entries and junk in file order; what lies between them is blank.
    package var tiles: [Tile] {
        var tiles: [Tile] = []
        tiles.reserveCapacity(entries.count + junk.count)
        var next = 0
        for (index, entry) in entries.enumerated() {
            while next < junk.count, junk[next].range.start < entry.range.start {
                tiles.append(.junk(next))
                next += 1
            }
            tiles.append(.entry(index))
        }
        while next < junk.count {
            tiles.append(.junk(next))
            next += 1
        }
        return tiles
    }

    package func range(of tile: Tile) -> ByteRange {
        switch tile {
        case .entry(let index): entries[index].range
        case .junk(let index): junk[index].range
        }
    }

    /// LF, or CRLF or CR if the first line ends so.
    var lineEnd: [UInt8] { lineEnd(in: ByteRange(0, file.bytes.count)) ?? [ASCII.lineFeed] }

    /// What an entry is written with in its place: the line end of its own first line, since lines may end in several
    /// ways in one file, and a CR before an LF would be one line end with it.
    func lineEnd(of entry: POEntry) -> [UInt8] { lineEnd(in: entry.range) ?? lineEnd }

    private func lineEnd(in range: ByteRange) -> [UInt8]? {
        for index in range.range {
            let byte = file.bytes[index]
            if byte == ASCII.lineFeed { return [byte] }
            if byte == ASCII.carriageReturn {
                let isPair = index + 1 < file.bytes.count && file.bytes[index + 1] == ASCII.lineFeed
                return isPair ? [byte, ASCII.lineFeed] : [byte]
            }
        }
        return nil
    }

    package var headerIndex: Int? { index(context: nil, source: .empty).flatMap { entries[$0].isObsolete ? nil : $0 } }
}
