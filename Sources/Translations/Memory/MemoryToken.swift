package import SourceText

/// A word, number, code or mark of a text, with what it is compared by.
package struct MemoryToken: Sendable {
    package enum Kind: UInt8, Sendable {
        case word
        /// A letter of a script that has no spaces between words.
        case letter
        case number
        /// Markup: `**`, `](address)`, a code span, a tag.
        case code
        case mark
    }

    package let kind: Kind
    /// Its bytes in the text.
    package let range: ByteRange
    /// Hashes of its letters without case and accents, and as they are.
    let folded: UInt32
    let exact: UInt32
    /// The folded letters of a word, in ``MemoryTokens/letters``.
    let letters: Range<Int>

    /// What it counts: numbers and codes less than words, which carry the meaning that has to be translated anew.
    var weight: Int {
        switch kind {
        case .word: 12
        case .letter: 7
        case .number: 5
        case .code: 4
        case .mark: 1
        }
    }
}
