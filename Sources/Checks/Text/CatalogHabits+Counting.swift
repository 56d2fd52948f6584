import SourceText
import Translations

extension CatalogHabits {
    func countsStops(_ isCounted: (_ length: Int) -> Bool) -> (kept: Int, dropped: Int) {
        var (kept, dropped) = (0, 0)
        forEachPair { source, target in
            guard source.count > 12, isCounted(source.count), Self.lastKind(source) == .stop else { return }
            if Self.lastKind(target).isEmpty { dropped += 1 } else { kept += 1 }
        }
        return (kept, dropped)
    }

    func countsLetterReferences() -> Bool {
        var (references, plain) = (0, 0)
        forEachPair { _, target in
            if LetterReference.first(in: target) != nil {
                references += 1
            } else if target.contains(where: { $0 >= 0xC3 }) {
                plain += 1
            }
        }
        return references >= 3 && references > plain
    }

    func countsStopsBehindBrackets() -> Bool {
        var (kept, bare) = (0, 0)
        forEachPair { source, target in
            guard Self.lastKind(source) == .stop else { return }
            if target.suffix(3).elementsEqual([0xEF, 0xBC, 0x89]) { bare += 1 }
            if target.suffix(6).elementsEqual([0xEF, 0xBC, 0x89, 0xE3, 0x80, 0x82]) { kept += 1 }
        }
        return kept >= 2 && bare * 2 <= kept
    }

    func countsBlanksBeforeStops() -> Bool {
        var (all, behindBlank) = (0, 0)
        forEachPair { _, target in
            var (one, two): (UInt8, UInt8) = (0, 0)
            for index in target.indices {
                let byte = target[index]
                defer { (one, two) = (two, byte) }
                guard byte == 0x2E, index + 1 == target.endIndex || ASCII.isWhitespace(target[index + 1]) else {
                    continue
                }
                if two == ASCII.space, ASCII.isLetter(one) || one >= 0x80 { behindBlank += 1 }
                all += 1
            }
        }
        return behindBlank >= 4 && behindBlank * 8 > all
    }

    func countsASCIIStops() -> Bool {
        var (own, ascii) = (0, 0)
        forEachPair { _, target in
            var index = target.startIndex
            while index < target.endIndex {
                let byte = target[index]
                if byte == 0xE3, target[index...].starts(with: [0xE3, 0x80, 0x82]) { own += 1 }
                if byte == 0x2E, index - target.startIndex >= 3, 0xE3...0xE9 ~= target[index - 3] {
                    let next = index + 1 < target.endIndex ? target[index + 1] : ASCII.space
                    if ASCII.isWhitespace(next) { ascii += 1 }
                }
                index += 1
            }
        }
        return ascii >= 3 && ascii * 4 > own + ascii
    }

    func countsOwnEnds() -> Bool {
        var (own, ascii) = (0, 0)
        forEachPair { source, target in
            let kind = Self.lastKind(target)
            guard kind == .stop || kind == .question || kind == .exclamation, Self.lastKind(source) == kind,
                let last = target.last(where: { !ASCII.isWhitespace($0) })
            else { return }
            // Latin texts among them have Latin marks.
            guard target.count(where: { $0 >= 0xC0 }) >= 4 else { return }
            if last >= 0x80 { own += 1 } else { ascii += 1 }
        }
        // One may be the very fault.
        return own >= 10 && (ascii - 1) * 30 <= own
    }

    func countsArabicQuestions() -> Bool {
        var (own, ascii) = (0, 0)
        forEachPair { source, target in
            guard Self.lastKind(source) == .question, Self.lastKind(target) == .question else { return }
            if target.last(where: { !ASCII.isWhitespace($0) }) == UInt8(ascii: "?") { ascii += 1 } else { own += 1 }
        }
        // One may be the very fault.
        return own >= 3 && (ascii - 1) * 3 <= own
    }

    func countsDoubledBlanks() -> Bool {
        var count = 0
        forEachPair { source, target in
            guard !Self.hasDoubledBlank(source) else { return }
            if Self.hasDoubledBlank(target) { count += 1 }
        }
        return count >= 3
    }

    /// Whether two blanks stand behind the end of a sentence.
    private static func hasDoubledBlank(_ text: ArraySlice<UInt8>) -> Bool {
        var (one, two): (UInt8, UInt8) = (0, 0)
        for byte in text {
            if byte == ASCII.space, two == ASCII.space, one == 0x2E || one == 0x3F || one == 0x21 { return true }
            (one, two) = (two, byte)
        }
        return false
    }

    func commonPluralForms() -> Int {
        var counts: [Int: Int] = [:]
        for entry in entries where !entry.forms.isEmpty { counts[entry.forms.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}
