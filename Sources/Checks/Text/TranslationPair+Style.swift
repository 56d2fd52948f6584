import Locales
import SourceText

extension TranslationPair {
    /// Whether a sentence became a note, with neither its capital nor its full stop.
    ///
    /// Each alone is a slip; both at once, here and elsewhere in the catalog, are a style: "Sets the file." → "setzt
    /// die Datei".
    var isNote: Bool {
        guard habits.writesNotes, source.endMarks.kinds == .stop, target.endMarks.kinds.isEmpty else { return false }
        guard let first = source.firstLetter, let own = target.firstLetter else { return false }
        return first.traits.isUppercase && own.traits.isLowercase
    }
}

extension TranslationPair {
    /// Whether a sentence became a Japanese phrase that ends in a noun: "Enable looping." → "ループを有効化".
    var isNounPhrase: Bool {
        locale.tag.language == "ja" && source.endMarks.kinds == .stop && target.sentenceCount == 0 && target.endsInNoun
    }
}

extension TranslationPair {
    /// Whether a name or title of several words became a few Chinese characters: "Ministry of Foreign Affairs" → "外交部".
    var isDenseName: Bool {
        guard locale.sentenceMarks.isWide, source.count <= 60, target.endMarks.kinds.isEmpty,
            source.endMarks.kinds.isEmpty, target.letterCount >= 2, target.asciiLetterCount == 0
        else { return false }
        let long = source.words.filter { $0.hasLetter && $0.range.count > 3 }
        return long.count >= 2 && long.allSatisfy { ASCII.isUppercase(source.prose[$0.range.start]) }
    }
}

extension CheckedText {
    /// Whether the last letter is Han or Katakana, as those of Japanese nouns are and those of its verbs are not.
    var endsInNoun: Bool {
        guard let last = scalars.last(where: { !$0.isWhite }) else { return false }
        return 0x4E00...0x9FFF ~= last.value || 0x30A1...0x30FC ~= last.value
    }

    /// The first letter of the text, behind marks, digits and code.
    var firstLetter: TextScalar? { scalars.first { !$0.isMasked && $0.traits.isLetter } }
}
