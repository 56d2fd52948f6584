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
    /// Whether all words are written in one script each.
    let hasMixedWords: Bool

    init(_ prose: [UInt8], _ table: ScalarTable) {
        var found = WordRuns(capacity: 0)
        scalars = prose.withUnsafeBufferPointer { bytes in
            Array(unsafeUninitializedCapacity: bytes.count) { scalars, count in
                (count, found) = Self.read(bytes, scalars, table)
            }
        }
        words = found.words
        hasMixedWords = found.hasMixed
        (letterCount, asciiLetterCount) = (found.letterCount, found.asciiLetterCount)
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ scalars: UnsafeMutableBufferPointer<TextScalar>, _ table: ScalarTable
    ) -> (count: Int, WordRuns) {
        var found = WordRuns(capacity: bytes.count / 6 + 1)
        var count = 0
        var index = 0
        let (small, capital) = (table[0x61], table[0x41])
        while index < bytes.count {
            let start = index
            // Runs of ASCII letters, of which most texts are.
            while index < bytes.count, ASCII.isLetter(bytes[index]) {
                let byte = bytes[index]
                let traits = byte >= 0x61 ? small : capital
                scalars.initializeElement(at: count, to: TextScalar(UInt32(byte), traits, from: index, to: index &+ 1))
                count &+= 1
                index &+= 1
            }
            if index > start {
                found.take(letters: index &- start, small, at: start)
                continue
            }
            let value = nextScalar(bytes, at: &index)
            let traits = table[value]
            scalars.initializeElement(at: count, to: TextScalar(value, traits, from: start, to: index))
            count &+= 1
            if traits.isWord { found.take(traits, at: start) } else { found.close(at: start) }
        }
        found.close(at: bytes.count)
        return (count, found)
    }
}

/// Collects words scalar by scalar.
private struct WordRuns {
    private(set) var words: [TextWord] = []
    private(set) var hasMixed = false
    private(set) var letterCount = 0
    private(set) var asciiLetterCount = 0
    private var start = -1
    private var script = Script.common
    private var hasLetter = false
    private var isOneScript = true

    init(capacity: Int) { words.reserveCapacity(capacity) }

    @inline(__always)
    mutating func take(_ traits: ScalarTraits, at place: Int) {
        join(traits.script, at: place)
        if traits.isLetter { hasLetter = true }
        if !traits.isMark { letterCount &+= 1 }
    }

    /// Takes so many letters of ASCII.
    @inline(__always)
    mutating func take(letters count: Int, _ traits: ScalarTraits, at place: Int) {
        join(traits.script, at: place)
        hasLetter = true
        letterCount &+= count
        asciiLetterCount &+= count
    }

    @inline(__always)
    private mutating func join(_ other: Script, at place: Int) {
        if start < 0 {
            begin(at: place, other)
        } else if other != script, !other.isShared {
            turn(to: other, at: place)
        }
    }

    @inline(__always)
    private mutating func begin(at place: Int, _ first: Script) {
        (start, hasLetter, isOneScript) = (place, false, true)
        script = first.isShared ? .common : first
    }

    /// A letter of another script than those before it.
    @inline(__always)
    private mutating func turn(to other: Script, at place: Int) {
        if script.isShared {
            script = other
        } else if TextWord.isDense(other) || TextWord.isDense(script) {
            close(at: place)
            begin(at: place, other)
        } else {
            (isOneScript, hasMixed) = (false, true)
        }
    }

    @inline(__always)
    mutating func close(at end: Int) {
        if start < 0 { return }
        words.append(
            TextWord(range: ByteRange(start, end), script: script, hasLetter: hasLetter, isOneScript: isOneScript))
        start = -1
    }
}
