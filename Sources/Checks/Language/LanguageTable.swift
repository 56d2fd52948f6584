import Locales
import SourceText

/// Looks up which languages a word is frequent in, by a hash of its small letters.
///
/// One for the whole process, about 200 kB; a look-up takes some nanoseconds.
struct LanguageTable: Sendable {
    static let shared = LanguageTable()

    private var keys = [UInt64](repeating: 0, count: 8192)
    private var values = [LanguageSet](repeating: [], count: 8192)
    /// The endings' hashes and languages, as ``keys`` and ``values``.
    private var endingKeys = [UInt64](repeating: 0, count: 2048)
    private var endingValues = [LanguageSet](repeating: [], count: 2048)
    /// Whether an ending has these last two bytes.
    private var endingTails = [Bool](repeating: false, count: 1 << 16)
    private var letters = [LanguageSet](repeating: [], count: 0x180)

    private init() {
        for (number, words) in LanguageWords.all.enumerated() {
            let language = LanguageSet(number: number)
            for word in Self.split(words.function) {
                insert(word, number == 0 ? [language, .englishFunction] : language)
            }
            for word in Self.split(words.content) { insert(word, language) }
            for ending in Self.split(words.endings) {
                insert(ending: Self.hash(ending), language)
                endingTails[Self.tail(of: ending)] = true
            }
            for letter in words.letters.unicodeScalars where letter.value < 0x180 {
                letters[Int(letter.value)].insert(language)
            }
        }
    }

    /// The number of a language in ``LanguageWords/all``; nil where nothing is known of it.
    static func number(of language: String) -> Int? { LanguageWords.all.firstIndex { $0.language == language } }

    /// The languages that a word in small letters is frequent in.
    func languages(ofWord hash: UInt64) -> LanguageSet {
        var slot = Int(truncatingIfNeeded: hash & 8191)
        while keys[slot] != 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & 8191
        }
        return []
    }

    /// The languages whose words end so; the longest ending counts.
    func languages(ofEnding word: [UInt8]) -> LanguageSet {
        var found: LanguageSet = []
        guard word.count >= 4, endingTails[Self.tail(of: word)] else { return [] }
        for length in 2...7 where word.count >= length + 2 {
            let hash = Self.hash(word.suffix(length))
            var slot = Int(truncatingIfNeeded: hash & 2047)
            while endingKeys[slot] != 0 {
                if endingKeys[slot] == hash { found.formUnion(endingValues[slot]) }
                slot = (slot + 1) & 2047
            }
        }
        return found
    }

    /// The languages that have all letters beyond ASCII of a word in small letters; nil where it has none.
    func languages(ofLetters word: [UInt8]) -> LanguageSet? {
        var found: LanguageSet?
        word.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let value = nextScalar(bytes, at: &index)
                if value < 0x80 { continue }
                found = (found ?? .all).intersection(value < 0x180 ? letters[Int(value)] : [])
            }
        }
        return found
    }

    /// FNV-1a; never 0.
    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // The low bits choose the slot; mix the high ones in.
        return (hash ^ hash >> 29) | 1
    }

    /// The hash of a word in small letters, as ``smallLetters(_:)`` writes them, without writing them.
    static func hash(ofWord range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var lead: UInt8 = 0
        for index in range.start..<range.end {
            let byte = bytes[index]
            let small = byte < 0x80 ? ASCII.lowercased(byte) : smallTrail(byte, after: lead)
            // The second byte of a pair leads nothing.
            lead = lead == 0 && byte >= 0xC3 && byte <= 0xC5 ? byte : 0
            hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
        }
        return (hash ^ hash >> 29) | 1
    }

    private mutating func insert(_ word: [UInt8], _ languages: LanguageSet) {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash & 8191)
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & 8191 }
        keys[slot] = hash
        values[slot].formUnion(languages)
    }

    /// Whether ``languages(ofEnding:)`` may know the ending of a word of ASCII letters.
    func mayKnowEnding(_ last: UInt8, after previous: UInt8) -> Bool {
        endingTails[Int(previous | 0x20) << 8 | Int(last | 0x20)]
    }

    private static func tail(of word: [UInt8]) -> Int {
        word.count < 2 ? 0 : Int(word[word.count - 2]) << 8 | Int(word[word.count - 1])
    }

    private mutating func insert(ending hash: UInt64, _ language: LanguageSet) {
        var slot = Int(truncatingIfNeeded: hash & 2047)
        while endingKeys[slot] != 0, endingKeys[slot] != hash { slot = (slot + 1) & 2047 }
        endingKeys[slot] = hash
        endingValues[slot].formUnion(language)
    }

    private static func split(_ text: String) -> [[UInt8]] {
        text.utf8.split(whereSeparator: ASCII.isWhitespace).map(Array.init)
    }
}

/// A word in small letters, for Latin letters up to U+017F; others stay.
///
/// Enough for the languages of the table, and quicker than asking Unicode.
func smallLetters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    var index = 0
    while index < result.count {
        let byte = result[index]
        if byte < 0x80 {
            result[index] = ASCII.lowercased(byte)
        } else if index + 1 < result.count, byte == 0xC3 || byte == 0xC4 || byte == 0xC5 {
            result[index + 1] = smallTrail(result[index + 1], after: byte)
            index += 1
        }
        index += 1
    }
    return result
}

/// The second byte of a letter of U+00C0 to U+017F as that of its small letter; any other byte stays.
private func smallTrail(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    switch (lead, byte) {
    case (0xC3, 0x80...0x9E) where byte != 0x97: byte + 0x20
    case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7): byte | 1
    case (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE): byte + (byte & 1)
    default: byte
    }
}
