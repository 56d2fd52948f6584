import Locales
import SourceText

/// Looks up which languages a word is frequent in, by a hash of its small letters.
///
/// One for the whole process, about 200 kB; a look-up takes some nanoseconds.
final class LanguageTable: Sendable {
    static let shared = LanguageTable()

    private let words: HashedLanguages
    private let endings: HashedLanguages
    /// By the last two bytes: the lengths of the endings that have them, a bit each.
    private let endingTails: [UInt8]
    private let letters: [LanguageSet]

    private init() {
        var words = HashedLanguages(count: 8192)
        var endings = HashedLanguages(count: 2048)
        var endingTails = [UInt8](repeating: 0, count: 1 << 16)
        var letters = [LanguageSet](repeating: [], count: 0x180)
        for (number, all) in LanguageWords.all.enumerated() {
            let language = LanguageSet(number: number)
            for word in Self.split(all.function) {
                words.insert(Self.hash(word), number == 0 ? [language, .englishFunction] : language)
            }
            for word in Self.split(all.content) { words.insert(Self.hash(word), language) }
            for ending in Self.split(all.endings) {
                endings.insert(Self.hash(ending.reversed()), language)
                guard 2...7 ~= ending.count else { continue }
                endingTails[Self.tail(ending[ending.count - 2], ending[ending.count - 1])] |= 1 << UInt8(ending.count)
            }
            for letter in all.letters.unicodeScalars where letter.value < 0x180 {
                letters[Int(letter.value)].insert(language)
            }
        }
        (self.words, self.endings, self.endingTails, self.letters) = (words, endings, endingTails, letters)
    }

    /// The number of a language in ``LanguageWords/all``; nil where nothing is known of it.
    static func number(of language: String) -> Int? { LanguageWords.all.firstIndex { $0.language == language } }

    /// The languages that a word in small letters is frequent in.
    func languages(ofWord hash: UInt64) -> LanguageSet { words[hash] }

    /// The languages that have a word's ending, which is shorter by two bytes than the word at least.
    func languages(ofEnding range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> LanguageSet {
        guard range.count >= 4 else { return [] }
        let last = Self.small(bytes, at: range.end - 1, from: range.start)
        let previous = Self.small(bytes, at: range.end - 2, from: range.start)
        let lengths = endingTails[Self.tail(previous, last)]
        // Endings are hashed from their last byte on, so that each length continues the one before.
        var found: LanguageSet = []
        var hash = Self.hashBasis
        var length = 0
        while lengths >> UInt8(length) != 0, length + 2 < range.count {
            length += 1
            let byte = Self.small(bytes, at: range.end - length, from: range.start)
            hash = (hash ^ UInt64(byte)) &* Self.hashPrime
            if lengths >> UInt8(length) & 1 == 1 { found.formUnion(endings[Self.finished(hash)]) }
        }
        return found
    }

    /// The languages that have all letters beyond ASCII of a word; nil where it has none.
    func languages(ofLetters range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> LanguageSet? {
        var found: LanguageSet?
        var index = range.start
        while index < range.end {
            let start = index
            var value = Int(nextScalar(bytes, at: &index))
            if value < 0x80 { continue }
            if index == start + 2 {
                value = value & ~0x3F | Int(smallTrail(bytes[start + 1], after: bytes[start]) & 0x3F)
            }
            found = (found ?? .all).intersection(value < 0x180 ? letters[value] : [])
        }
        return found
    }

    /// A byte of a word in small letters, which begins at `start`.
    @inline(__always)
    private static func small(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int) -> UInt8 {
        let byte = bytes[index]
        if byte < 0x80 { return ASCII.lowercased(byte) }
        return index > start ? smallTrail(byte, after: bytes[index - 1]) : byte
    }

    private static let hashBasis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let hashPrime: UInt64 = 0x100_0000_01B3

    /// The low bits choose the slot; mix the high ones in.
    private static func finished(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 29) | 1 }

    /// FNV-1a; never 0.
    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = hashBasis
        for byte in word { hash = (hash ^ UInt64(byte)) &* hashPrime }
        return finished(hash)
    }

    /// The hash of a word in small letters, for Latin letters up to U+017F; others stay.
    ///
    /// Enough for the languages of the table, and quicker than asking Unicode.
    static func hash(ofWord range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = hashBasis
        var index = range.start
        while index < range.end {
            let byte = bytes[index]
            index &+= 1
            if byte < 0x80 {
                hash = (hash ^ UInt64(ASCII.lowercased(byte))) &* hashPrime
                continue
            }
            hash = (hash ^ UInt64(byte)) &* hashPrime
            if byte >= 0xC3, byte <= 0xC5, index < range.end {
                hash = (hash ^ UInt64(smallTrail(bytes[index], after: byte))) &* hashPrime
                index &+= 1
            }
        }
        return finished(hash)
    }

    private static func tail(_ previous: UInt8, _ last: UInt8) -> Int { Int(previous) << 8 | Int(last) }

    private static func split(_ text: String) -> [[UInt8]] {
        text.utf8.split(whereSeparator: ASCII.isWhitespace).map(Array.init)
    }
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

/// Sets of languages by hashes that are never 0.
private struct HashedLanguages: Sendable {
    private var keys: [UInt64]
    private var values: [LanguageSet]

    /// - Parameter count: of slots, a power of two well above the number of keys.
    init(count: Int) {
        keys = Array(repeating: 0, count: count)
        values = Array(repeating: [], count: count)
    }

    subscript(hash: UInt64) -> LanguageSet {
        let slot = slot(of: hash)
        return keys[slot] == hash ? values[slot] : []
    }

    mutating func insert(_ hash: UInt64, _ languages: LanguageSet) {
        let slot = slot(of: hash)
        keys[slot] = hash
        values[slot].formUnion(languages)
    }

    /// Where the hash is or may be put.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }
}
