import Locales
import SourceText

/// The scalars and words of a text for a reader, found in one pass.
///
/// Nearly every rule asks for them; an object, so that asking copies nothing.
final class ProseScan {
    let scalars: [TextScalar]
    /// Runs of letters, marks and digits; apostrophes and hyphens divide them, and changes between dense and spaced
    /// scripts.
    let words: [TextWord]
    /// How many letters and digits there are.
    let letterCount: Int
    /// How many letters of ASCII there are.
    let asciiLetterCount: Int
    /// Whether a word has letters of two scripts.
    let hasMixedWords: Bool

    init(_ prose: [UInt8], _ table: ScalarTable) {
        var found = Found()
        scalars = prose.withUnsafeBufferPointer { bytes in
            Array(unsafeUninitializedCapacity: bytes.count) { scalars, count in
                (count, found) = Self.read(bytes, scalars, table)
            }
        }
        words = found.words
        hasMixedWords = found.hasMixed
        (letterCount, asciiLetterCount) = (found.letterCount, found.asciiLetterCount)
    }

    /// What is found beside the scalars.
    private struct Found {
        var words: [TextWord] = []
        var letterCount = 0
        var asciiLetterCount = 0
        var hasMixed = false
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ scalars: UnsafeMutableBufferPointer<TextScalar>, _ table: ScalarTable
    ) -> (count: Int, Found) {
        var found = Found()
        found.words.reserveCapacity(bytes.count / 6 + 1)
        let (small, capital) = (table[0x61], table[0x41])
        var (count, index, letters, ascii) = (0, 0, 0, 0)
        while index < bytes.count {
            var start = index
            let value = nextScalar(bytes, at: &index)
            let first = table[value]
            scalars.initializeElement(at: count, to: TextScalar(value, first, from: start, to: index))
            count &+= 1
            guard first.isWord else { continue }
            // A word, to its end.
            var script = first.script.isShared ? .common : first.script
            var (hasLetter, isOneScript) = (first.isLetter, true)
            if !first.isMark { letters &+= 1 }
            if value < 0x80, hasLetter { ascii &+= 1 }
            var end = bytes.count
            while index < bytes.count {
                let place = index
                var value = UInt32(bytes[index])
                var traits = small
                if ASCII.isLetter(bytes[index]) {
                    // Most text is runs of these.
                    repeat {
                        let byte = bytes[index]
                        let letter = TextScalar(
                            UInt32(byte), byte >= 0x61 ? small : capital, from: index, to: index &+ 1)
                        scalars.initializeElement(at: count, to: letter)
                        count &+= 1
                        index &+= 1
                    } while index < bytes.count && ASCII.isLetter(bytes[index])
                    ascii &+= index &- place
                    letters &+= index &- place &- 1
                } else {
                    value = nextScalar(bytes, at: &index)
                    traits = table[value]
                    scalars.initializeElement(at: count, to: TextScalar(value, traits, from: place, to: index))
                    count &+= 1
                    guard traits.isWord else {
                        end = place
                        break
                    }
                }
                let other = traits.script
                if other != script, !other.isShared {
                    if script.isShared {
                        script = other
                    } else if TextWord.isDense(other) || TextWord.isDense(script) {
                        let range = ByteRange(start, place)
                        found.words.append(
                            TextWord(range: range, script: script, hasLetter: hasLetter, isOneScript: isOneScript))
                        (start, script, hasLetter, isOneScript) = (place, other, false, true)
                    } else {
                        (isOneScript, found.hasMixed) = (false, true)
                    }
                }
                if traits.isLetter { hasLetter = true }
                if !traits.isMark { letters &+= 1 }
            }
            found.words.append(
                TextWord(
                    range: ByteRange(start, end), script: script, hasLetter: hasLetter, isOneScript: isOneScript))
        }
        (found.letterCount, found.asciiLetterCount) = (letters, ascii)
        return (count, found)
    }
}
