package import SourceText

extension TextTraits {
    /// About a nanosecond a byte.
    package init(of text: TextSlice) {
        let table = TraitTable.shared
        let found = text.bytes.withUnsafeBufferPointer { bytes in
            table.characters.withUnsafeBufferPointer { characters in
                table.neighbours.withUnsafeBufferPointer { Self.read(bytes, characters, $0) }
            }
        }
        rawValue = found & TraitTable.traits
        if let first = text.bytes.first, let last = text.bytes.last,
            ASCII.isWhitespace(first) || ASCII.isWhitespace(last)
        {
            insert(.edgeBlanks)
        }
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ characters: UnsafeBufferPointer<UInt64>,
        _ neighbours: UnsafeBufferPointer<TraitTable.Neighbours>
    ) -> UInt64 {
        var found: UInt64 = 0
        var opened: UInt64 = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                found |= characters[Int(byte)] | (opened & neighbours[Int(byte)].closed)
                opened = neighbours[Int(byte)].opened
                index &+= 1
            } else {
                let character = TraitTable.wide(bytes, at: &index, characters)
                let kind = Int(character >> TraitTable.kindShift)
                found |= character | (opened & neighbours[kind].closed)
                opened = neighbours[kind].opened
            }
        }
        return found
    }
}
