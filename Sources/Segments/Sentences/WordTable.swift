import SourceText

/// What the data of a language says about a word.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// The sentence goes on after this word and its full stop: `Mr.`, `z. B.`.
    static let abbreviation = WordTraits(rawValue: 1 << 0)
    /// Its full stop ends the sentence only before a word that usually begins one: `Inc.`, `U.S.`.
    static let mayEnd = WordTraits(rawValue: 1 << 1)
    /// An abbreviation only before a number: `No. 5`.
    static let beforeNumber = WordTraits(rawValue: 1 << 2)
    /// Begins sentences far more often than it stands capitalised inside of them: `The`, `He`.
    static let starter = WordTraits(rawValue: 1 << 3)
    /// The name of a month or day, or another word that goes on with a date or time.
    static let date = WordTraits(rawValue: 1 << 4)
    /// A name whose last character is a `!` or `?`: `Yahoo!`.
    static let name = WordTraits(rawValue: 1 << 5)
    /// A verb that may follow a quotation and its speaker: `said`.
    static let speech = WordTraits(rawValue: 1 << 6)
    /// Begins an adverbial phrase, which is no sentence: `At 5 a.m. …`.
    static let opening = WordTraits(rawValue: 1 << 7)
    /// One capital letter that is a word and no initial: English `I`.
    static let letter = WordTraits(rawValue: 1 << 8)
    /// A word that goes on with the sentence after a closing quotation mark: Japanese `と`.
    static let afterQuote = WordTraits(rawValue: 1 << 9)
    /// A unit or the sign of a year, which ends the sentence before a capital if a number stands before it: `1990 г.`.
    static let unit = WordTraits(rawValue: 1 << 10)
    /// An abbreviation that ends the sentence before any capital: `etc.`.
    static let ends = WordTraits(rawValue: 1 << 11)
    /// Begins a sentence even in lower case, as in chats and mails.
    static let lowerStarter = WordTraits(rawValue: 1 << 12)
    /// A letter that words end in and that abbreviations seldom do.
    static let ending = WordTraits(rawValue: 1 << 13)
}

/// The words of a language with their traits, looked up by a hash of their characters: no text is built for it.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var traits: [WordTraits]
    private var count = 0

    init() {
        keys = Array(repeating: 0, count: 64)
        traits = Array(repeating: [], count: 64)
    }

    mutating func insert(_ key: WordHash, _ added: WordTraits) {
        if count * 2 >= keys.count { grow() }
        let slot = slot(of: key.value)
        if keys[slot] == 0 {
            keys[slot] = key.value
            count += 1
        }
        traits[slot].formUnion(added)
    }

    subscript(key: WordHash) -> WordTraits {
        let slot = slot(of: key.value)
        return keys[slot] == 0 ? [] : traits[slot]
    }

    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, traits)
        keys = Array(repeating: 0, count: keys.count * 2)
        traits = Array(repeating: [], count: keys.count)
        for (key, value) in old where key != 0 {
            let slot = slot(of: key)
            keys[slot] = key
            traits[slot] = value
        }
    }
}

/// FNV-1a over the characters of a word.
///
/// See http://www.isthe.com/chongo/tech/comp/fnv: 64 bits leave no collisions to
/// speak of among a few thousand words.
struct WordHash {
    private(set) var value: UInt64

    /// - Parameter isExact: whether the word counts only in the capitals it is written with.
    init(isExact: Bool = false) { value = isExact ? 0x9AE1_6A3B_2F90_404F : 0xCBF2_9CE4_8422_2325 }

    mutating func add(_ character: UInt32) {
        value = (value ^ UInt64(character)) &* 0x0000_0100_0000_01B3
    }
}
