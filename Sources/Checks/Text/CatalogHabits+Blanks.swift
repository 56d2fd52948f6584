import Locales
import SourceText

/// Where a catalog has blanks that others have not.
extension CatalogHabits {
    func countsOddBlanks() -> [UInt32: Int] {
        var counts: [UInt32: Int] = [:]
        forEachPair { _, target in
            var seen: Set<UInt32> = []
            target.withUnsafeBufferPointer { bytes in
                var index = 0
                while index < bytes.count {
                    // They begin with E1 to E3.
                    guard bytes[index] >= 0xE1, bytes[index] <= 0xE3 else {
                        index += 1
                        continue
                    }
                    let value = nextScalar(bytes, at: &index)
                    if BlanksKnown.isOdd(value) { seen.insert(value) }
                }
            }
            for value in seen { counts[value, default: 0] += 1 }
        }
        return counts
    }

    func countsBlanksBeforeEnds() -> Bool {
        var (all, behindBlank) = (0, 0)
        forEachPair { source, target in
            if source == target { return }
            for index in target.indices.dropFirst() {
                guard [0x3A, 0x3F, 0x21].contains(target[index]) else { continue }
                let next = index + 1 < target.endIndex ? target[index + 1] : ASCII.space
                guard ASCII.isWhitespace(next) else { continue }
                all += 1
                if target[index - 1] == ASCII.space { behindBlank += 1 }
            }
        }
        return behindBlank >= 4 && behindBlank * 8 > all
    }

    func countsDenseBlanks() -> Bool {
        var (all, parted) = (0, 0)
        forEachPair { _, target in
            guard target.count > 12 else { return }
            all += 1
            if NoBlanksInWords.mayBe(in: target) { parted += 1 }
        }
        return parted >= 4 && parted * 30 > all
    }

    func countsSemicolons() -> Bool {
        var count = 0
        forEachPair { source, target in
            if Self.lastKind(source) == .stop, Self.lastKind(target) == .semicolon { count += 1 }
        }
        return count >= 3
    }
}
