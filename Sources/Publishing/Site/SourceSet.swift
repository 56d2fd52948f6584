import SourceText

/// The addresses in a `srcset` attribute.
///
/// They are found as the HTML standard's "parse a srcset attribute" does (section 4.8.4.2.2): candidates stand between
/// commas, each with an address without white space, which may hold commas but neither begins nor ends with one, and
/// descriptors, whose commas in round brackets divide nothing. Linear in the value.
enum SourceSet {
    /// The ranges of the addresses in `bytes`.
    static func addresses(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
        var addresses: [Range<Int>] = []
        var position = bytes.startIndex
        while true {
            while position < bytes.endIndex, isBlank(bytes[position]) || bytes[position] == comma { position += 1 }
            guard position < bytes.endIndex else { return addresses }
            let start = position
            while position < bytes.endIndex, !isBlank(bytes[position]) { position += 1 }
            var end = position
            while bytes[end - 1] == comma { end -= 1 }
            addresses.append(start..<end)
            // A comma behind the address ends the candidate.
            if end == position { position = endOfDescriptors(in: bytes, from: position) }
        }
    }

    /// The place of the comma behind the descriptors.
    private static func endOfDescriptors(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var position = start
        var isInBrackets = false
        while position < bytes.endIndex {
            switch bytes[position] {
            case UInt8(ascii: "("): isInBrackets = true
            case UInt8(ascii: ")"): isInBrackets = false
            case comma where !isInBrackets: return position
            default: break
            }
            position += 1
        }
        return position
    }

    private static let comma = UInt8(ascii: ",")

    /// HTML's white space; a line may end within the value.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }
}
