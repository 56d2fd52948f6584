/// What occurs in a text, found in one pass over its bytes: by it a rule knows that it has nothing to look for.
///
/// A trait may be set where the thing itself is not (a `*` is no emphasis yet), never the other way round.
package struct TextTraits: OptionSet, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private static func bit(_ number: UInt64) -> TextTraits { TextTraits(rawValue: 1 << number) }

    /// ASCII letters.
    package static let letters = bit(0)
    /// ASCII digits or those of another script.
    package static let digits = bit(1)
    /// The mark of code spans.
    package static let backtick = bit(2)
    /// `*`, `_` or `~`.
    package static let emphasisMarks = bit(3)
    /// `[` or `]`.
    package static let squareBrackets = bit(4)
    /// `<` or `>`.
    package static let angleBrackets = bit(5)
    /// `&`.
    package static let ampersand = bit(6)
    /// `{` or `}`.
    package static let braces = bit(7)
    /// `%` or `$`.
    package static let percentOrDollar = bit(8)
    package static let backslash = bit(9)
    /// `@`.
    package static let atSign = bit(10)
    /// `/` or `:`, which every address has.
    package static let addressMarks = bit(11)
    /// `(` or `)`, in ASCII.
    package static let parentheses = bit(12)
    /// `"` or `'`.
    package static let straightQuotes = bit(13)
    /// Quotation marks beyond ASCII: `« » „ “ ” ‘ ’ ‚ ‹ ›` and `「 」 『 』`.
    package static let curlyQuotes = bit(14)
    /// Two blanks in a row.
    package static let doubleBlanks = bit(15)
    /// A tab.
    package static let tabs = bit(16)
    /// A line feed or carriage return.
    package static let lineBreaks = bit(17)
    /// A blank or line break at the first or last place.
    package static let edgeBlanks = bit(18)
    /// `. , ; : ? !` and their kin of other scripts.
    package static let sentenceMarks = bit(19)
    /// Format and control characters, U+FFFD, private use: nothing that is seen, or nothing that means anything.
    package static let hidden = bit(20)
    /// Combining marks, and letters of scripts that have them.
    package static let combining = bit(21)
    /// Spaces beyond ASCII: no-break, thin, ideographic.
    package static let wideSpaces = bit(22)
    /// Latin letters beyond ASCII.
    package static let latinLetters = bit(23)
    package static let greek = bit(24)
    package static let cyrillic = bit(25)
    package static let arabic = bit(26)
    /// Han, kana, Hangul and their punctuation, full-width forms.
    package static let eastAsian = bit(27)
    /// Any byte beyond ASCII.
    package static let wide = bit(28)
    /// `#`, `|`, `+` or `=`.
    package static let otherMarks = bit(29)
    /// `-` or a dash.
    package static let dashes = bit(30)
    /// ASCII capitals.
    package static let capitals = bit(31)
    /// A question mark before a small letter of ASCII.
    package static let wordQuestions = bit(32)
    /// Two of `. , ; :` and their kin of other scripts beside each other.
    package static let markRuns = bit(33)
    /// Two points in a row, or `…`.
    package static let ellipses = bit(34)
    /// A blank of any kind before a mark of sentences.
    package static let spacedMarks = bit(35)
    /// A mark of sentences right before a letter.
    package static let tightMarks = bit(36)
    /// Digits beyond ASCII.
    package static let wideDigits = bit(37)
    /// Characters that Unicode's normal form NFC may write otherwise.
    package static let loose = bit(38)
    /// Brackets of East Asian scripts.
    package static let wideBrackets = bit(39)
    /// Two characters beyond ASCII beside each other.
    package static let wideRuns = bit(40)
    /// U+FFFD, and bytes that are no UTF-8.
    package static let lost = bit(41)

    /// Two question marks beside each other.
    package static let questionRuns = bit(42)

    /// A mark that may end a sentence, and text behind it.
    package static let innerSentences = bit(43)
    /// Blanks of other widths and scripts.
    package static let oddBlanks = bit(44)
    /// Ligatures and other forms of letters (NFKC).
    package static let letterForms = bit(45)
    /// `．`.
    package static let wideStops = bit(46)

    package static let all = TextTraits(rawValue: .max)

    /// What may be inline markup of a Markdown text.
    static let markup: TextTraits = [
        .backtick, .emphasisMarks, .squareBrackets, .angleBrackets, .ampersand, .braces, .percentOrDollar, .backslash,
        .atSign, .addressMarks, .lineBreaks,
    ]
}
