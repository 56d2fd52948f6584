import SourceText

/// The words of a language after which a full stop does not end a sentence.
struct Abbreviations: Sendable {
    /// Abbreviations without their last full stop, in lower case; what follows them goes on with the sentence.
    let words: Set<String>
    /// Those that go on only before a number: `No. 5`, `p. 12`.
    let wordsBeforeNumbers: Set<String>
    /// Whether a number with a full stop is an ordinal: `am 3. Mai`.
    let hasOrdinalStop: Bool
    /// A word of one capital letter that is no initial and may end a sentence: English `I`.
    let singleLetterWords: Set<String>

    /// Whether the sentence goes on over the boundary at `offset` of a text as readers see it.
    func continues(_ text: [UInt8], at offset: Int) -> Bool {
        var end = offset
        while end > 0, ASCII.isWhitespace(text[end - 1]) { end -= 1 }
        guard end > 0, text[end - 1] == "." else { return false }
        end -= 1
        var start = end
        while start > 0, !isEdge(text[start - 1]) { start -= 1 }
        guard start < end else { return false }
        let run = String(decoding: text[start..<end], as: UTF8.self)
        // `l’art.` and `„Dr.` as well.
        let word = run.unicodeScalars.split { "’‘“”„«»‹›".unicodeScalars.contains($0) }.last.map(String.init) ?? run
        let nextIsDigit = offset < text.count && ASCII.isDigit(text[offset])
        if word.utf8.allSatisfy(ASCII.isDigit) { return hasOrdinalStop && word.utf8.count <= 2 && !nextIsDigit }
        if isInitial(word) { return !singleLetterWords.contains(word) }
        let lower = word.lowercased()
        return words.contains(lower) || (nextIsDigit && wordsBeforeNumbers.contains(lower))
    }

    /// One capital letter: `J.` in `J. K. Kiecolt-Glaser`; also the last of `J.K.`.
    private func isInitial(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = parts.last, parts.count <= 3, parts.allSatisfy({ $0.unicodeScalars.count == 1 }),
            let scalar = last.unicodeScalars.first
        else { return false }
        return scalar.properties.isUppercase && parts.count < 3
    }

    private func isEdge(_ byte: UInt8) -> Bool {
        ASCII.isWhitespace(byte) || byte == "(" || byte == "[" || byte == "\"" || byte == "'" || byte == "/"
    }

    static func of(language: String) -> Abbreviations { table[language] ?? none }

    private static let none = Abbreviations(
        words: [], wordsBeforeNumbers: [], hasOrdinalStop: false, singleLetterWords: [])
}
