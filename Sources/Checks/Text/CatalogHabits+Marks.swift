import SourceText

extension CatalogHabits {
    /// How often marks of a kind are the script's own, and how often ASCII's behind a letter of another script.
    struct OwnMarks {
        var own = 0
        var ascii = 0
        var isOwn: Bool { ascii * 4 < own || own + ascii < 5 }
    }

    func countsOwnMarks() -> [MarkKinds: OwnMarks] {
        var counts: [MarkKinds: OwnMarks] = [:]
        func count(_ kind: MarkKinds, isOwn: Bool) {
            for key in [kind, .closing] {
                if isOwn {
                    counts[key, default: OwnMarks()].own += 1
                } else {
                    counts[key, default: OwnMarks()].ascii += 1
                }
            }
        }
        forEachPair { _, target in
            var previous: UInt8 = 0
            for (index, byte) in target.enumerated() {
                switch byte {
                // Arabic has no exclamation mark and no colon of its own.
                case 0x3F, 0x3B, 0x2C: if previous >= 0x80 { count(MarkKinds(UInt32(byte)), isOwn: false) }
                case 0x21, 0x3A:
                    if previous >= 0x80, !Self.endsInArabic(target[..<(target.startIndex + index)]) {
                        count(MarkKinds(UInt32(byte)), isOwn: false)
                    }
                case 0xEF:
                    let rest = target.dropFirst(index).prefix(3)
                    if let last = rest.last, rest.dropFirst().first == 0xBC,
                        [0x81, 0x8C, 0x9A, 0x9B, 0x9F].contains(last)
                    {
                        count(MarkKinds(0xFF00 + UInt32(last) - 0x80), isOwn: true)
                    }
                case 0xD8:
                    let next = target.dropFirst(index + 1).first ?? 0
                    if next == 0x8C || next == 0x9B || next == 0x9F {
                        count(MarkKinds(0x600 + UInt32(next) - 0x80), isOwn: true)
                    }
                default: break
                }
                previous = byte
            }
        }
        return counts
    }

    private static func endsInArabic(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 2 && 0xD8...0xDB ~= bytes[bytes.endIndex - 2]
    }

    func countsDroppedStopsOfComments() -> Bool {
        var (kept, dropped) = (0, 0)
        forEachPair { source, target in
            guard source.starts(with: "//".utf8), Self.lastKind(source) == .stop else { return }
            if Self.lastKind(target).isEmpty { dropped += 1 } else { kept += 1 }
        }
        return dropped >= 4 && dropped * 10 > kept + dropped
    }

    func countsNotes() -> Bool {
        var count = 0
        forEachPair { source, target in
            guard let first = source.first, ASCII.isUppercase(first), Self.lastKind(source) == .stop,
                Self.lastKind(target).isEmpty,
                let own = String(decoding: target.prefix(4), as: UTF8.self).unicodeScalars.first?.properties
            else { return }
            if own.isLowercase { count += 1 }
        }
        return count >= 3
    }

    func countsSmallBeginnings() -> Bool {
        var (small, all) = (0, 0)
        forEachPair { source, target in
            guard source.count > 12, let first = source.first, ASCII.isUppercase(first),
                let own = String(decoding: target.prefix(4), as: UTF8.self).unicodeScalars.first?.properties
            else { return }
            if own.isLowercase { small += 1 }
            all += 1
        }
        return small >= 6 && small * 20 > all
    }

    func countsBigLabels() -> Bool {
        var (big, small) = (0, 0)
        forEachPair { source, target in
            guard source.count <= 40, let first = source.first, ASCII.isUppercase(first), Self.lastKind(source).isEmpty,
                let own = String(decoding: target.prefix(4), as: UTF8.self).unicodeScalars.first?.properties
            else { return }
            if own.isLowercase { small += 1 } else if own.isUppercase { big += 1 }
        }
        return big >= 20 && (small - 1) * 40 <= big
    }

    func countsDecimalCommas() -> Bool {
        var (commas, points) = (0, 0)
        forEachPair { source, target in
            guard let point = Self.decimalPoint(source) else { return }
            var start = point
            while start > source.startIndex, ASCII.isDigit(source[start - 1]) { start -= 1 }
            var end = point + 1
            while end < source.endIndex, ASCII.isDigit(source[end]) { end += 1 }
            var number = Array(source[start..<end])
            let bytes = Array(target)
            if bytes.holds(number) { points += 1 }
            number[point - start] = 0x2C
            if bytes.holds(number) { commas += 1 }
        }
        // Most points are those of versions.
        return commas >= 1 && commas * 8 >= points
    }

    /// The first point between two digits.
    private static func decimalPoint(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.dropFirst().dropLast().first {
            bytes[$0] == 0x2E && ASCII.isDigit(bytes[$0 - 1]) && ASCII.isDigit(bytes[$0 + 1])
        }
    }
}
