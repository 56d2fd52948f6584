package import Diagnostics
import Locales
import SourceText

/// A quotation is opened and closed by marks of one kind.
///
///     Er sagte „ja".     „ja“ belongs there
///
/// It finds a quotation that a typographic mark opens and a straight one closes, or the other way round; the help
/// names the marks of the language (CLDR, delimiters). Which kind a text uses is left to its habit, and so are texts
/// whose source mixes kinds too. Only a warning.
package struct QuotesOfTheLanguage: Rule {
    package let id = "quotes-of-the-language"
    package let severity = Severity.warning
    package let summary = "Quotations are opened and closed by marks of one kind"
    package let concerns: TextTraits = .straightQuotes

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.straightQuotes), pair.target.traits.contains(.curlyQuotes),
            let place = Self.oddStraight(pair.target), Self.oddStraight(pair.source) == nil
        else { return [] }
        let marks = pair.locale.quotation
        return [
            Finding(
                "A quotation is opened and closed by marks of two kinds", evidence: pair.target.text(place),
                help: "write \(marks.start)…\(marks.end)", range: place)
        ]
    }

    /// A straight mark without a straight partner beside a typographic one without its own.
    private static func oddStraight(_ text: CheckedText) -> ByteRange? {
        var straight: [ByteRange] = []
        var curly = 0
        var previous: TextScalar?
        for scalar in text.scalars {
            switch scalar.value {
            case 0x22: if !(previous?.traits.isDigit ?? false) { straight.append(scalar.range) }
            case 0x201C, 0x201D, 0x201E, 0x201F: curly += 1
            default: break
            }
            previous = scalar
        }
        return straight.count.isMultiple(of: 2) || curly.isMultiple(of: 2) ? nil : straight.last
    }
}
