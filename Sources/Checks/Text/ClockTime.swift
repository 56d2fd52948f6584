import SourceText

/// A time of the day in European digits: `9:30`, `23:05:00`.
struct ClockTime {
    let hour: Int
    let minute: Int
    /// Nil where none are written.
    let second: Int?
    let range: ByteRange

    /// The times of two texts that have no like in the other one, in their order.
    static func unequal(_ one: CheckedText, _ other: CheckedText) -> ([ClockTime], [ClockTime]) {
        var (left, right) = (all(in: one.prose), all(in: other.prose))
        left.removeAll { time in
            guard let place = right.firstIndex(where: { $0.equals(time) }) else { return false }
            right.remove(at: place)
            return true
        }
        return (left, right)
    }

    private func equals(_ other: ClockTime) -> Bool {
        hour == other.hour && minute == other.minute && second == other.second
    }

    /// Whether only the half of the day differs, which one of them may say in words: 2:00 and 14:00.
    func isSameHalfDay(as other: ClockTime) -> Bool {
        minute == other.minute && second == other.second && hour % 12 == other.hour % 12
    }

    private static func all(in bytes: [UInt8]) -> [ClockTime] {
        var found: [ClockTime] = []
        var index = 0
        while index < bytes.count {
            guard ASCII.isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var parts: [(value: Int, count: Int)] = []
            repeat {
                if !parts.isEmpty { index += 1 }
                let digits = bytes[index...].prefix { ASCII.isDigit($0) }
                parts.append((digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count))
                index = digits.endIndex
            } while index + 1 < bytes.count && bytes[index] == UInt8(ascii: ":") && ASCII.isDigit(bytes[index + 1])
            let before = start > 0 ? bytes[start - 1] : ASCII.space
            guard 2...3 ~= parts.count, parts[0].count <= 2, parts[0].value <= 24,
                parts.dropFirst().allSatisfy({ $0.count == 2 && $0.value < 60 }),
                !ASCII.isAlphanumeric(before), !".:,-".utf8.contains(before)
            else { continue }
            found.append(
                ClockTime(
                    hour: parts[0].value, minute: parts[1].value, second: parts.count > 2 ? parts[2].value : nil,
                    range: ByteRange(start, index)))
        }
        return found
    }
}
