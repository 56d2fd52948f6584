import Locales
import SourceText

/// Whether a short text is written in English words rather than in names.
enum EnglishText {
    /// - Parameter locale: the language that it should be in, whose own words say nothing.
    static func isIn(_ text: CheckedText, beside locale: LocaleKnowledge) -> Bool {
        let words = text.words.indices.filter { text.words[$0].hasLetter && text.words[$0].range.count > 1 }
        guard words.count >= 2 else { return false }
        let own = LanguageTable.number(of: locale.tag.language).map { LanguageSet(number: $0) } ?? []
        var (english, capitals) = (0, 0)
        for index in words {
            if ASCII.isUppercase(text.prose[text.words[index].range.start]) { capitals += 1 }
            let languages = LanguageTable.shared.languages(ofWord: text.wordHashes.ordered[index])
            if languages.contains(.english), languages.isDisjoint(with: own) { english += 1 }
        }
        // A name or a title has capitals on its words; a sentence has one.
        return english > 0 && (capitals <= 1 || capitals * 2 < words.count)
    }
}
