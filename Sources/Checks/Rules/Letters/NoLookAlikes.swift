package import Diagnostics
import Locales
import SourceText

/// Letters are what they look like: no Cyrillic or Greek letter in a Latin word, no Latin one in a Cyrillic word.
///
/// `amiciziа` here ends with a Cyrillic а. Nobody sees it, but searches miss the word, spell checkers and screen
/// readers stumble, and in an address it leads to another site. Found are words where every letter of another script
/// looks like one of the word's own (the fix puts that one there), words all of Cyrillic or Greek look-alikes in a
/// language of another alphabet, and single Latin letters that stand for the Russian words "с", "о", "у".
///
/// Left alone: words of the source; signs of science (`Δt`, `kΩ`); particles and endings at a foreign word.
///
/// An error in a mixed word, else a warning. Source: Unicode's confusables (UTS #39), scripts by UAX #24.
package struct NoLookAlikes: Rule {
    package let id = "no-look-alikes"
    package let severity = Severity.error
    package let summary = "No letter only looks like one of the word's script"
    package let concerns: TextTraits = [.cyrillic, .greek]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if pair.target.traits.isDisjoint(with: concerns) { return [] }
        var found: [Finding] = []
        for word in pair.target.words where word.hasLetter {
            if !word.isOneScript {
                found += mixed(word, pair)
            } else if word.script == .cyrillic || word.script == .greek {
                if !pair.locale.scripts.contains(word.script) { found += disguised(word, pair) }
            } else if word.script == .latin, word.range.count == 1, pair.locale.scripts.contains(.cyrillic) {
                found += single(word, pair)
            }
        }
        return found
    }

    /// Letters of another script that all look like the word's own.
    private func mixed(_ word: TextWord, _ pair: TranslationPair) -> [Finding] {
        guard let mixed = MixedWord(word, in: pair.target, pair.locale),
            let edits = mixed.edits(pair.locale.alphabets), !mixed.isUsual(in: pair, looksAlike: true),
            let first = mixed.foreign.first, let edit = edits.first
        else { return [] }
        let right = String(decoding: edit.replacement, as: UTF8.self).unicodeScalars.first ?? "?"
        return [
            Finding(
                "A letter that only looks like one of \(mixed.script.name) script",
                evidence: "\(CharacterName.shown(first.scalar)) in \"\(pair.target.text(word.range))\"",
                help: "write \(CharacterName.shown(right))", range: first.range, fix: edits)
        ]
    }

    /// A word of look-alikes only, where the language has another script.
    private func disguised(_ word: TextWord, _ pair: TranslationPair) -> [Finding] {
        let letters = pair.target.scalars(in: word.range).filter { pair.locale.scalars[$0.scalar].isLetter }
        guard letters.count >= 2, pair.locale.scripts == [.latin],
            !pair.source.contains(Array(pair.target.bytes[word.range.range]))
        else { return [] }
        var edits: [TextEdit] = []
        for (scalar, range) in letters {
            guard let right = pair.locale.alphabets.letter(of: .latin, like: scalar) else { return [] }
            edits.append(TextEdit(range, String(right)))
        }
        let latin = edits.flatMap(\.replacement)
        return [
            Finding(
                "A word of \(word.script.name) letters that look like Latin ones",
                evidence: letters.map { CharacterName.shown($0.scalar) }.joined(separator: ", "),
                help: "write it with Latin letters", range: word.range, severity: .warning,
                // It may be a word of the other language, unless the source has it in Latin letters.
                fix: pair.source.containsWord(latin[...]) ? edits : [])
        ]
    }

    /// A Latin c, o or y that is a whole word of a Cyrillic sentence: the prepositions "с", "о" and "у".
    ///
    /// Beside it stand Cyrillic words, or code or a placeholder on one side; at the beginning it is a capital.
    private func single(_ word: TextWord, _ pair: TranslationPair) -> [Finding] {
        let bytes = pair.target.prose
        let (start, end) = (word.range.start, word.range.end)
        let letters: [Unicode.Scalar: Unicode.Scalar] = ["c": "с", "o": "о", "y": "у", "C": "С", "O": "О", "Y": "У"]
        guard let right = letters[Unicode.Scalar(bytes[start])], end + 1 < bytes.count, bytes[end] == ASCII.space,
            start == 0 ? ASCII.isUppercase(bytes[start]) : bytes[start - 1] == ASCII.space && start >= 3,
            start == 0 || !ASCII.isUppercase(bytes[start]) || bytes[start - 2] == 0x2E,
            // The language C, the axis y; the points a, c and b.
            !pair.source.words.contains(where: {
                $0.range.count == 1 && pair.source.containsLetter(bytes[start], at: $0)
            }),
            !pair.target.words.contains(where: {
                $0.range.count == 1 && $0.script == .latin && $0.hasLetter && bytes[$0.range.start] != bytes[start]
            })
        else { return [] }
        let next = bytes[end + 1]
        let isCyrillicBefore = start == 0 || Self.isCyrillic(bytes[start - 3])
        let isBesideBefore =
            isCyrillicBefore || bytes[start - 2] == CheckedText.mask || ",;:)".utf8.contains(bytes[start - 2])
        let isBesideNext = Self.isCyrillic(next) || next == CheckedText.mask || next == 0x22 || next == 0xC2
        guard isBesideBefore, isBesideNext, (isCyrillicBefore && start > 0) || Self.isCyrillic(next) else { return [] }
        return [
            Finding(
                "A Latin letter that looks like a word",
                evidence: CharacterName.shown(Unicode.Scalar(bytes[start])),
                help: "write \(CharacterName.shown(right))", range: word.range, severity: .warning,
                fix: [TextEdit(word.range, String(right))])
        ]
    }

    private static func isCyrillic(_ lead: UInt8) -> Bool { lead == 0xD0 || lead == 0xD1 }
}

extension CheckedText {
    /// Whether a word of one byte is a letter, in any case.
    fileprivate func containsLetter(_ letter: UInt8, at word: TextWord) -> Bool {
        ASCII.lowercased(bytes[word.range.start]) == letter
    }
}

extension MixedWord {
    /// Edits that write each foreign letter as the one it looks like; nil where one looks like none.
    func edits(_ alphabets: Alphabets) -> [TextEdit]? {
        var result: [TextEdit] = []
        for (scalar, range) in foreign {
            guard let right = alphabets.letter(of: script, like: scalar) else { return nil }
            result.append(TextEdit(range, String(right)))
        }
        return result
    }
}
