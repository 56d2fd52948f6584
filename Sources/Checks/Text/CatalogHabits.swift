import SourceText
package import Translations

/// How a catalog's translations are written where the language leaves a choice, counted over all its entries.
///
/// Counted when a rule first asks. One object for each catalog and worker.
package final class CatalogHabits {
    private let entries: [CatalogEntry]

    package init(_ entries: [CatalogEntry]) { self.entries = entries }

    /// Whether translations mostly leave out the full stop that ends their source.
    private(set) lazy var dropsStops: Bool = {
        var (kept, dropped) = (0, 0)
        forEachPair { source, target in
            guard source.count > 12, Self.lastKind(source) == .stop else { return }
            if Self.lastKind(target).isEmpty { dropped += 1 } else { kept += 1 }
        }
        return dropped >= 8 && dropped * 4 > kept + dropped
    }()

    /// Whether a colon at the end of a source is mostly kept; false where too few are there to know.
    private(set) lazy var keepsColons: Bool = {
        var (kept, other) = (0, 0)
        forEachPair { source, target in
            guard Self.lastKind(source) == .colon else { return }
            if Self.lastKind(target) == .colon { kept += 1 } else { other += 1 }
        }
        return kept >= 5 && kept > other * 9
    }()

    /// What stands before `; : ! ?` and inside of guillemets.
    private(set) lazy var blankBeforeMarks: Blank? = {
        var counts: [Blank: Int] = [:]
        forEachPair { _, target in
            for place in MarkBlanks(target) { counts[place.blank, default: 0] += 1 }
        }
        let total = counts.values.reduce(0, +)
        guard total >= 5, let most = counts.max(by: { $0.value < $1.value }) else { return nil }
        return most.value * 10 >= total * 8 ? most.key : .mixed
    }()

    /// Whether `? ! : ;` and commas are mostly those of the script (full-width, Arabic) and not ASCII's.
    private(set) lazy var usesOwnMarks: Bool = {
        var (own, ascii) = (0, 0)
        forEachPair { _, target in
            var previous: UInt8 = 0
            for (index, byte) in target.enumerated() {
                switch byte {
                case 0x3F, 0x21, 0x3A, 0x3B, 0x2C: if previous >= 0x80 { ascii += 1 }
                case 0xEF:
                    let rest = target.dropFirst(index).prefix(3)
                    if let last = rest.last, rest.dropFirst().first == 0xBC,
                        [0x81, 0x8C, 0x9A, 0x9B, 0x9F].contains(last)
                    {
                        own += 1
                    }
                case 0xD8:
                    let next = target.dropFirst(index + 1).first ?? 0
                    if next == 0x8C || next == 0x9B || next == 0x9F { own += 1 }
                default: break
                }
                previous = byte
            }
        }
        return ascii * 4 < own || own + ascii < 5
    }()

    enum Blank: Hashable, Sendable {
        case none
        case plain
        case noBreak
        /// No one habit.
        case mixed
    }

    private func forEachPair(_ body: (_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Void) {
        for entry in entries where entry.state >= .translated { body(entry.source.bytes, entry.translation.bytes) }
    }

    /// The kind of the last scalar, blanks left out.
    private static func lastKind(_ bytes: ArraySlice<UInt8>) -> MarkKinds {
        var end = bytes.endIndex
        while end > bytes.startIndex, ASCII.isWhitespace(bytes[end - 1]) { end -= 1 }
        guard end > bytes.startIndex else { return [] }
        var start = end - 1
        while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let last = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first?.value ?? 0
        return MarkKinds(last)
    }
}
