import SourceText

/// The places of a text where French puts a blank: before `; : ! ?` and `»`, and after `«`, each with what is there.
///
/// Marks inside of addresses and times (`12:30`, `https://`) are no such places, nor are runs such as `?!`.
struct MarkBlanks: Sequence {
    struct Place {
        /// The blank, empty where there is none, in bytes of the text.
        var range: ByteRange
        var blank: CatalogHabits.Blank
        /// The mark.
        var mark: UInt8
    }

    private let places: [Place]

    init(_ bytes: ArraySlice<UInt8>) {
        var places: [Place] = []
        let first = bytes.startIndex
        var index = first
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == 0x3B || byte == 0x3A || byte == 0x21 || byte == 0x3F {
                let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
                let isEnd = next == 0x20 || next == 0x0A || next == 0xC2 || next == 0x2A || next == 0x29 || next == 0x1A
                if isEnd, let place = Self.before(index, in: bytes, first) { places.append(place) }
            } else if byte == 0xC2, index + 1 < bytes.endIndex {
                if bytes[index + 1] == 0xBB, let place = Self.before(index, in: bytes, first) { places.append(place) }
                if bytes[index + 1] == 0xAB, let place = Self.after(index + 2, in: bytes, first) {
                    places.append(place)
                }
            }
            index += 1
        }
        self.places = places
    }

    func makeIterator() -> IndexingIterator<[Place]> { places.makeIterator() }

    private static func before(_ index: Int, in bytes: ArraySlice<UInt8>, _ first: Int) -> Place? {
        guard index > first else { return nil }
        let mark = bytes[index]
        var (start, blank) = (index, CatalogHabits.Blank.none)
        let previous = bytes[index - 1]
        if previous == 0x20 {
            (start, blank) = (index - 1, .plain)
        } else if index - first >= 2, bytes[index - 2] == 0xC2, previous == 0xA0 {
            (start, blank) = (index - 2, .noBreak)
        } else if index - first >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80,
            previous == 0xAF || previous == 0x89
        {
            (start, blank) = (index - 3, .noBreak)
        } else if previous == 0x0A || previous == 0x21 || previous == 0x3F
            || previous == 0x3A || previous == 0x2E || previous == 0x28
        {
            return nil
        }
        guard start > first else { return nil }
        // "&nbsp;" is no word before a semicolon; a mark behind a mark belongs to it.
        if mark == 0x3B, bytes[..<index].suffix(9).contains(0x26) { return nil }
        return Place(range: ByteRange(start - first, index - first), blank: blank, mark: mark)
    }

    private static func after(_ index: Int, in bytes: ArraySlice<UInt8>, _ first: Int) -> Place? {
        guard index < bytes.endIndex else { return nil }
        var (end, blank) = (index, CatalogHabits.Blank.none)
        let next = bytes[index]
        if next == 0x20 {
            (end, blank) = (index + 1, .plain)
        } else if index + 1 < bytes.endIndex, next == 0xC2, bytes[index + 1] == 0xA0 {
            (end, blank) = (index + 2, .noBreak)
        } else if index + 2 < bytes.endIndex, next == 0xE2, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89
        {
            (end, blank) = (index + 3, .noBreak)
        }
        return Place(range: ByteRange(index - first, end - first), blank: blank, mark: 0xAB)
    }
}
