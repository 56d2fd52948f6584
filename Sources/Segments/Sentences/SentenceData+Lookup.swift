import SourceText

/// The two keys of a word: in lower case, and exactly as written.
private struct WordKey {
    private(set) var any = WordHash()
    private(set) var exact = WordHash(isExact: true)

    /// Adds the characters of a range but for blanks and what readers do not see.
    mutating func add(_ range: ByteRange, of text: [UInt8]) {
        var offset = range.start
        while offset < range.end, let glyph = Glyph(in: text, at: offset) {
            offset = glyph.end
            if glyph.isInvisible || glyph.isBlank { continue }
            any.add(glyph.lowered)
            exact.add(glyph.value)
        }
    }
}

extension SentenceData {
    /// What is known of the text in a range as one word.
    func traits(of range: ByteRange, in text: [UInt8]) -> WordTraits {
        var key = WordKey()
        key.add(range, of: text)
        return traits(of: key)
    }

    /// What is known of a word and the next one, read as one with a full stop between them: `z` and `B` as `z.B`.
    func traits(of word: ByteRange, and next: ByteRange, in text: [UInt8]) -> WordTraits {
        var key = WordKey()
        key.add(ByteRange(word.start, word.end + 1), of: text)
        key.add(next, of: text)
        return traits(of: key)
    }

    private func traits(of key: WordKey) -> WordTraits { words[key.any].union(words[key.exact]) }

    /// What is known of the word before a full stop, also with the abbreviations before it: `z. B.`, and without
    /// what an article or a compound puts before it: `l’art.`, `Dipl.-Ing.`.
    func traits(of word: ByteRange, in text: [UInt8], from limit: Int) -> WordTraits {
        let first = abbreviation(before: word, in: text, from: limit)
        if !first.isEmpty {
            var key = WordKey()
            let second = abbreviation(before: first, in: text, from: limit)
            if !second.isEmpty {
                key.add(second, of: text)
                key.add(first, of: text)
                key.add(word, of: text)
                let joined = traits(of: key)
                if !joined.isEmpty { return joined }
                key = WordKey()
            }
            key.add(first, of: text)
            key.add(word, of: text)
            let joined = traits(of: key)
            if !joined.isEmpty { return joined }
        }
        let found = traits(of: word, in: text)
        if !found.isEmpty { return found }
        for index in stride(from: word.end - 1, to: word.start, by: -1) {
            let isApostrophe =
                text[index] == "'" || (text[index] == 0x99 && text[index - 1] == 0x80 && text[index &- 2] == 0xE2)
            if isApostrophe || text[index] == "-" { return traits(of: ByteRange(index + 1, word.end), in: text) }
        }
        return hasSuffixes ? suffixTraits(of: word, in: text) : []
    }

    /// The short word with a full stop that stands before another one, blanks between them; empty where there is none.
    private func abbreviation(before word: ByteRange, in text: [UInt8], from limit: Int) -> ByteRange {
        var end = word.start
        // Most words follow one without a stop, which need not be read.
        while end > limit, let glyph = Glyph(in: text, before: end), glyph.isBlank || glyph.isInvisible {
            end = glyph.start
        }
        guard end > limit, text[end - 1] == "." else { return ByteRange(word.start, word.start) }
        let found = BreakCandidate.word(before: word, in: text, from: limit)
        let isShort = !found.isEmpty && found.count <= 12 && text[found.end - 1] == "."
        return isShort ? found : ByteRange(word.start, word.start)
    }

    /// What is known of the last two to five letters: `str` in `Hauptstr.`.
    private func suffixTraits(of word: ByteRange, in text: [UInt8]) -> WordTraits {
        var start = word.end
        for length in 1...5 {
            guard let glyph = Glyph(in: text, before: start), glyph.start > word.start else { return [] }
            start = glyph.start
            guard length > 1 else { continue }
            var key = WordHash()
            key.add(0x2D)
            var offset = start
            while offset < word.end, let glyph = Glyph(in: text, at: offset) {
                key.add(glyph.lowered)
                offset = glyph.end
            }
            let found = words[key]
            if !found.isEmpty { return found }
        }
        return []
    }

    /// What is known of the first word after a possible end, as a whole or up to its apostrophe: `I’m`, `C’est`.
    func startTraits(of candidate: BreakCandidate) -> WordTraits {
        startTraits(of: candidate.nextWord, in: candidate.text)
    }

    func startTraits(of word: ByteRange, in text: [UInt8]) -> WordTraits {
        var any = WordHash()
        var offset = word.start
        while offset < word.end, let glyph = Glyph(in: text, at: offset) {
            offset = glyph.end
            if glyph.isApostrophe, offset < word.end {
                let prefix = words[any]
                any.add(glyph.lowered)
                return prefix.union(words[any])
            }
            any.add(glyph.lowered)
        }
        return words[any]
    }
}
