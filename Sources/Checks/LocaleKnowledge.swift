package import Locales
import Translations

/// What the rules know of one locale; not `Sendable`, since ICU's objects are not: one per worker.
package final class LocaleKnowledge {
    package let tag: LocaleTag
    /// What Unicode says of each scalar; workers share one among all their locales.
    package let scalars: ScalarTable
    private(set) lazy var letters = Exemplars(tag)
    /// How its numbers are written.
    private(set) lazy var numberFormat = NumberFormat(tag)
    /// Its words for numbers.
    private(set) lazy var numberWords = NumberWords(tag.language)
    /// Its words that say a number from two to ten and nothing else.
    private(set) lazy var cardinalWords = CardinalWords(tag.language)
    /// Its words for halves and wholes.
    private(set) lazy var shareWords = ShareWords(tag.language)
    /// Its words for powers of ten.
    private(set) lazy var magnitudes = MagnitudeWords(tag)
    /// Its names of units.
    private(set) lazy var units = MeasureUnits(tag.language)
    /// Its names of the months, in lower case.
    private(set) lazy var monthNames = MonthNames(tag)
    /// Its names of days and months, to be found in texts.
    private(set) lazy var calendarNames = CalendarNames(tag, numberFormat)
    /// What it ends and divides sentences with.
    private(set) lazy var sentenceMarks = SentenceMarks(tag)
    /// How long its texts are.
    private(set) lazy var textLength = TextLength(tag)
    /// The words that deny.
    private(set) lazy var negationWords = NegationWords(tag.language)
    /// The words that can only deny.
    private(set) lazy var plainNegations = PlainNegations(tag.language)
    /// The words that no sentence ends with.
    private(set) lazy var danglingWords = DanglingWords(tag.language)
    /// The words that may stand twice in a row.
    private(set) lazy var doubledWords = DoubledWords(tag.language)
    /// Its outer quotation marks.
    private(set) lazy var quotation = QuotationMarks.pairs(of: tag).primary
    /// The scripts of its words: kana and Han for Japanese.
    private(set) lazy var scripts = tag.scripts
    /// ``scripts`` by their numbers.
    private let ownScripts: [Bool]
    /// Whether its words are written in Latin script alone.
    private(set) lazy var isLatin = scripts == [.latin]
    /// Its bit in the table of languages; nil where their words are not known.
    private(set) lazy var listed = LanguageTable.number(of: tag.language).map { LanguageSet(number: $0) }
    /// Letters that only look like its own.
    private(set) lazy var letterTwins = LetterTwins(tag.language, isLatin: isLatin)
    /// Whether its letters are those of Central European encodings.
    private(set) lazy var isCentralEuropean = ["pl", "cs", "sk", "hu", "sl", "hr", "ro"].contains(tag.language)
    /// Whether five per cent is `%5` (CLDR, percent pattern).
    private(set) lazy var writesPercentFirst = ["tr", "eu", "ku"].contains(tag.language)
    /// Whether no particle or ending is written at once beside a foreign word.
    private(set) lazy var partsMarkup = SpacingOfMarkup.languages.contains(tag.language)
    /// Alphabets by script, to find the right letter for one that only looks like it.
    private(set) lazy var alphabets = Alphabets(letters)
    /// Which Han characters are at home; nil where the locale has none.
    private(set) lazy var han = HanForms(tag)
    /// The code pages that its texts may have been read with by mistake.
    private(set) lazy var codePages = CodePage.pages(of: self)
    /// The keyboard that its texts are typed with, where that has other letters than Latin ones.
    private(set) lazy var keyboard = KeyboardLayout.layout(of: tag.language)
    private lazy var cardinal = PluralRules(tag)
    private lazy var ordinal = PluralRules(tag, ordinal: true)

    package init(_ tag: LocaleTag, scalars: ScalarTable = ScalarTable()) {
        self.tag = tag
        self.scalars = scalars
        let scripts = tag.scripts
        ownScripts = (0...UInt8.max).map { number in scripts.contains { $0.number == number } }
    }

    /// The numbers of each plural form in gettext's order, which is CLDR's: those of the categories that whole numbers
    /// below a million have.
    private(set) lazy var pluralFormNumbers: [PluralFormNumbers] = cardinal.samples.compactMap { sample in
        let numbers = sample.integers.compactMap { Int($0) }.filter { $0 < 1_000_000 }
        return numbers.isEmpty ? nil : PluralFormNumbers(samples: numbers, only: sample.onlyInteger)
    }

    /// Whether a script is one of ``scripts``.
    func writes(_ script: Script) -> Bool { ownScripts[Int(script.number)] }

    /// The plural rules that decide an argument; nil for arguments that are no plurals.
    func pluralRules(for kind: MessageFormat.Kind) -> PluralRules? {
        switch kind {
        case .plural: cardinal
        case .selectordinal: ordinal
        default: nil
        }
    }

    /// A language's name for messages: `Italian`.
    func englishName(of language: String) -> String { LocaleTag.englishName(ofLanguage: language) }
}
