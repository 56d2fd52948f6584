import SourceText

/// What the rules for sentences know of one language: the contents of a file in `Data`.
///
/// Such a file is plain UTF-8 text:
///
///     # A comment, to the end of the line
///     [abbreviations]
///     Mr., Mrs.            # several entries a line, separated by commas
///     z. B.                # blanks inside of an entry may be missing in the text: z.B.
///     -str.                # also the end of a longer word: Hauptstr.
///     =M.                  # counts only in these capitals; other entries in any, those of one letter as written
///
/// The lists follow common usage as the works named at the head of each file describe it; CLDR's suppressions and the
/// Universal Dependencies treebanks named there were compared with them by machine.
///
/// Abbreviations may be written with or without their last full stop. The sections are the cases of ``Section``.
struct SentenceData: Sendable {
    enum Section: String {
        /// Words whose full stop never ends a sentence, as titles, and those that explain what follows.
        case abbreviations
        /// Words whose full stop ends a sentence only before one of the sentence starters.
        case mayEnd = "may end a sentence"
        /// Words whose full stop ends a sentence before any capital.
        case ends = "end a sentence"
        /// Words that end a sentence before any capital if a number stands before them.
        case units
        /// Words that are abbreviations only before a number.
        case beforeNumbers = "before numbers"
        /// Function words that open sentences and that no name begins with.
        case starters = "sentence starters"
        /// Words that begin a sentence even in lower case.
        case lowerStarters = "lower-case starters"
        /// The last letters of whole words, as against abbreviations.
        case endings = "word endings"
        /// Names of months and days, and other words that go on with a date or time after a full stop.
        case dates
        /// `numbers`, `roman numerals`: those that are ordinals with a full stop.
        case ordinals
        /// Names that end in `!` or `?`, without the mark.
        case names = "names with marks"
        /// Verbs that name the speaker of a quotation before them; single characters in Chinese.
        case speech = "speech verbs"
        /// Prepositions that open a sentence with a phrase of time or place.
        case openings = "opening words"
        /// Words of one capital letter, which are no initials before a sentence starter.
        case letters = "one-letter words"
        /// Words that go on with the sentence after a closing quotation mark or bracket; by their first character.
        case afterQuotes = "after quotations"

        var traits: WordTraits {
            switch self {
            case .abbreviations: .abbreviation
            case .mayEnd: .mayEnd
            case .ends: .ends
            case .units: .unit
            case .lowerStarters: .lowerStarter
            case .endings: .ending
            case .beforeNumbers: .beforeNumber
            case .starters: .starter
            case .dates: .date
            case .ordinals: []
            case .names: .name
            case .speech: .speech
            case .openings: .opening
            case .letters: .letter
            case .afterQuotes: .afterQuote
            }
        }

        var isAbbreviation: Bool {
            switch self {
            case .abbreviations, .mayEnd, .ends, .units, .beforeNumbers: true
            default: false
            }
        }
    }

    private(set) var words = WordTable()
    private(set) var hasOrdinalNumbers = false
    private(set) var hasOrdinalNumerals = false
    private(set) var hasSuffixes = false
    /// The lines that belong to no section that is known: a mistake in the file.
    private(set) var strayLines: [String] = []

    /// - Parameter file: the bytes of a file of data. About 100 ns an entry.
    init(_ file: [UInt8]) {
        var section: Section?
        for line in file.split(separator: ASCII.lineFeed) {
            let content = Self.trimmed(line.prefix { $0 != "#" })
            guard let first = content.first else { continue }
            if first == "[" {
                section = Section(rawValue: String(decoding: content.dropFirst().dropLast(), as: UTF8.self))
                if section == nil { strayLines.append(String(decoding: content, as: UTF8.self)) }
                continue
            }
            for entry in content.split(separator: UInt8(ascii: ",")) {
                guard let section else {
                    strayLines.append(String(decoding: content, as: UTF8.self))
                    break
                }
                add(Self.trimmed(entry), section)
            }
        }
    }

    private mutating func add(_ entry: ArraySlice<UInt8>, _ section: Section) {
        if section == .ordinals {
            hasOrdinalNumbers = hasOrdinalNumbers || entry.elementsEqual("numbers".utf8)
            hasOrdinalNumerals = hasOrdinalNumerals || entry.elementsEqual("roman numerals".utf8)
            return
        }
        hasSuffixes = hasSuffixes || entry.first == UInt8(ascii: "-")
        let isMarked = entry.first == UInt8(ascii: "=")
        let word = Array(entry.dropFirst(isMarked ? 1 : 0))
        let isExact = isMarked || (section.isAbbreviation && Self.isLetter(word))
        var key = WordHash(isExact: isExact)
        var offset = 0
        while let glyph = Glyph(in: word, at: offset) {
            offset = glyph.end
            if glyph.isBlank || (glyph.value == 0x2E && offset == word.count) { continue }
            key.add(isExact ? glyph.value : glyph.lowered)
        }
        words.insert(key, section.traits)
    }

    private static func isLetter(_ word: [UInt8]) -> Bool {
        guard let first = Glyph(in: word, at: 0) else { return false }
        return !first.isCJK && (first.end == word.count || word[first.end...].elementsEqual(".".utf8))
    }

    private static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = slice.drop(while: ASCII.isWhitespace)
        while let last = slice.last, ASCII.isWhitespace(last) { slice.removeLast() }
        return slice
    }
}
