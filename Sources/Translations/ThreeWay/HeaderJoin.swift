import SourceText

/// Joins the fields of two headers that come from one.
///
/// Of a field that both changed, the one of the header with the newer `PO-Revision-Date` counts; of dates the newer.
enum HeaderJoin {
    static func joined(_ base: TextSlice, _ ours: TextSlice, _ theirs: TextSlice) -> TextSlice {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        let (before, mine, other) = (Fields(base), Fields(ours), Fields(theirs))
        let theirsIsNewer = isNewer(other["po-revision-date"], mine["po-revision-date"])
        var lines: [UInt8] = []
        for name in OrderJoin.joined(before.names, mine.names, other.names) {
            let (old, left, right) = (before[name], mine[name], other[name])
            let line: TextSlice? =
                if left == right || right == old {
                    left
                } else if left == old {
                    right
                } else if let left, let right {
                    if time(left) != nil, time(right) != nil {
                        isNewer(right, left) ? right : left
                    } else {
                        theirsIsNewer ? right : left
                    }
                } else {
                    left ?? right
                }
            guard let line else { continue }
            lines += line.bytes
            lines.append(ASCII.lineFeed)
        }
        return TextSlice(lines)
    }

    /// The lines of a header by their names in small letters; a line without a colon is its own name, and a name
    /// that comes again gets a number.
    private struct Fields {
        var names: [String] = []
        private var lines: [String: TextSlice] = [:]

        init(_ header: TextSlice) {
            for line in header.bytes.split(separator: ASCII.lineFeed) {
                let key = line.firstIndex(of: 0x3A).map { line[..<$0] } ?? line
                var name = String(decoding: key, as: UTF8.self).lowercased()
                var count = 1
                while lines[name] != nil {
                    count += 1
                    name = String(decoding: key, as: UTF8.self).lowercased() + "\n\(count)"
                }
                names.append(name)
                lines[name] = TextSlice(line)
            }
        }

        subscript(name: String) -> TextSlice? { lines[name] }
    }

    private static func isNewer(_ left: TextSlice?, _ right: TextSlice?) -> Bool {
        guard let left = left.flatMap(time) else { return false }
        guard let right = right.flatMap(time) else { return true }
        return left > right
    }

    /// Minutes since some day of a field `Name: 2024-02-01 10:00+0100`; nil if its value is no such date.
    static func time(_ field: TextSlice) -> Int? {
        guard let colon = field.bytes.firstIndex(of: 0x3A) else { return nil }
        let value = field.bytes[(colon + 1)...].drop(while: ASCII.isWhitespace)
        let bytes = Array(value)
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var number = 0
            for byte in bytes[start..<start + count] {
                guard ASCII.isDigit(byte) else { return nil }
                number = number * 10 + Int(byte) - 0x30
            }
            return number
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), let hour = number(11, 2),
            let minute = number(14, 2), bytes[4] == "-", bytes[7] == "-", bytes[13] == ":"
        else { return nil }
        var zone = 0
        if bytes.count >= 21, let hours = number(17, 2), let minutes = number(19, 2) {
            zone = (hours * 60 + minutes) * (bytes[16] == "-" ? -1 : 1)
        }
        // Months of 31 days keep the order.
        return (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute - zone
    }
}
