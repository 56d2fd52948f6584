import CStemmer
import Locales

/// Puts the forms of a word under one stem by the rules of a language.
///
/// Snowball's stemmers where there is one (English, French, German, Italian, Portuguese, Spanish, Russian and some
/// twenty more); light rules of our own for Polish, which Snowball lacks, and for Arabic, whose rules the page's
/// script applies as well; elsewhere each form stands alone. Not for several threads at once.
final class WordStemmer {
    private enum Kind {
        case none
        case polish
        case arabic
        case snowball(OpaquePointer)
    }

    private let kind: Kind
    private let language: String
    /// Whether words lose their diacritics before they are stemmed; the others' rules rest on them.
    private let foldsFirst: Bool

    init(_ locale: LocaleTag) {
        switch locale.language {
        case "pl": kind = .polish
        case "ar": kind = .arabic
        case let language: kind = sb_stemmer_new(language, nil).map { .snowball($0) } ?? .none
        }
        language = locale.language
        foldsFirst = ["en", "ru", "pl", "ar"].contains(locale.language)
    }

    deinit {
        if case .snowball(let handle) = kind { sb_stemmer_delete(handle) }
    }

    /// Portuguese plurals in `-ões` and `-ães` as their singular in `-ão`, which Snowball's rules keep apart.
    private static func singular(_ word: [UInt8]) -> [UInt8] {
        let hasPlural = ["ões", "ães"].contains { word.suffix(4).elementsEqual($0.utf8) }
        return hasPlural ? word.dropLast(4) + "ão".utf8 : word
    }

    /// The stem of a case-folded word; about half a microsecond.
    func stem(of word: [UInt8]) -> [UInt8] {
        // A word with a digit has no forms.
        if word.contains(where: { $0 &- 0x30 < 10 }) { return word }
        let input = foldsFirst ? LetterFolding.folded(word) : word
        switch kind {
        case .none: return input
        case .polish: return PolishStemmer.stem(of: input)
        case .arabic: return ArabicStemmer.stem(of: input)
        case .snowball(let handle):
            let input = language == "pt" ? Self.singular(input) : input
            guard let stem = sb_stemmer_stem(handle, input, Int32(clamping: input.count)) else { return input }
            let length = Int(sb_stemmer_length(handle))
            return length > 0 ? Array(UnsafeBufferPointer(start: stem, count: length)) : input
        }
    }
}
