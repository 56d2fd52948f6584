import Locales
import SourceText
import Translations

/// The language of a catalog as a whole, from a sample of its texts.
///
/// An entry that is looked at costs about 0.5 µs, one that is foreign some more.
struct PageLanguage {
    private let locale: LocaleKnowledge
    private let source: LocaleKnowledge
    private let stride: Int
    private let ownWords: LanguageSet
    /// For a Latin language without a list of words, of which every text counts as its own.
    private let asksForEnglishFirst: Bool
    private var next = 0
    /// The first entry with a translation.
    private(set) var first: CatalogEntry?
    private var looked = 0
    private var own = 0
    private var english = 0
    private var evidence = LanguageEvidence()

    private static let sampleSize = 24
    private static let leastTexts = 6
    private static let leastWords = 4

    /// - Parameter count: how many entries the catalog has.
    init(_ locale: LocaleKnowledge, from source: LocaleKnowledge, count: Int) {
        self.locale = locale
        self.source = source
        ownWords = locale.listed ?? []
        asksForEnglishFirst = locale.listed == nil && locale.isLatin
        stride = max(1, (count + Self.sampleSize - 1) / Self.sampleSize)
    }

    /// - Parameter index: the place of the entry among those of the catalog.
    mutating func look(at pair: TranslationPair, _ entry: CatalogEntry, _ index: Int) {
        if first == nil { first = entry }
        guard index >= next, !pair.isReference, Self.isLong(pair.target) else { return }
        next = index + stride
        looked += 1
        if asksForEnglishFirst, isEnglish(pair.target) {
            english += 1
        } else if pair.isPlainlyInLanguage {
            own += 1
        } else if !asksForEnglishFirst, isEnglish(pair.target) {
            english += 1
        } else {
            evidence += pair.languageEvidence
        }
    }

    private static func isLong(_ text: CheckedText) -> Bool {
        var weight = 0
        for word in text.words where word.hasLetter {
            weight += word.isDense ? word.range.count / 6 : 1
            if weight >= leastWords { return true }
        }
        return false
    }

    /// Whether a quarter of the words and two of them are English ones that other languages have no use for.
    private func isEnglish(_ text: CheckedText) -> Bool {
        let table = LanguageTable.shared
        var (all, function) = (0, 0)
        for hash in text.wordHashes.ordered where hash != 0 {
            all += 1
            let languages = table.languages(ofWord: hash)
            if languages.contains(.englishFunction), languages.isDisjoint(with: ownWords) { function += 1 }
        }
        return function >= 2 && function * 4 >= all
    }

    var finding: Finding? {
        guard looked >= Self.leastTexts, own * 10 <= looked * 4 else { return nil }
        let tag = locale.tag
        let name = locale.englishName(of: tag.language)
        if english * 10 >= looked * 6, tag.language != "en" {
            let language = locale.englishName(of: "en")
            return Finding(
                source.tag.language == "en" ? "The file is left in \(language)" : "The file looks like \(language)",
                evidence: "\(english) of \(looked) texts that were looked at are \(language)",
                help: "translate it to \(name), or leave the translations empty")
        }
        guard (looked - own - english) * 10 >= looked * 6,
            let other = evidence.otherLanguage(than: tag, source: source.tag)
        else { return nil }
        return Finding(
            "The file looks like \(locale.englishName(of: other))",
            evidence: "of \(looked) texts that were looked at \(own) are \(name); " + evidence.shown(other, tag),
            help: "put the \(name) texts here")
    }
}
