package import Diagnostics
import Locales
import SourceText

/// Quotation marks come in pairs: each one that opens is closed.
///
///     Er sagte „ja.     the quotation is not closed
///
/// The marks `„ “ ” "` are counted together, since languages open and close with different ones of them; `« »`,
/// `‹ ›`, `「 」`, `『 』`, `《 》` each with their partner. Apostrophes and single marks are left alone, and so are marks
/// of inches and minutes behind a number, where no quotation is open, and texts whose source is as unbalanced. Only a
/// warning.
package struct QuotesPaired: Rule {
    package let id = "quotes-paired"
    package let severity = Severity.warning
    package let summary = "Quotation marks come in pairs"
    package let concerns: TextTraits = [.straightQuotes, .curlyQuotes]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        // A quotation mark alone is a part of a program's text.
        if pair.target.traits.isDisjoint(with: concerns) || pair.source.count == 1 { return [] }
        let target = Count(pair.target)
        guard let place = target.unpaired else { return [] }
        if Count(pair.source).unpaired != nil { return [] }
        return [
            Finding(
                "A quotation mark has no partner", evidence: pair.target.text(place),
                help: "open and close each quotation", range: place)
        ]
    }

    /// The marks of a text by kind.
    private struct Count {
        private var doubles: [ByteRange] = []
        private var open: [[ByteRange]] = [[], [], [], [], []]
        private var closed: [[ByteRange]] = [[], [], [], [], []]

        init(_ text: CheckedText) {
            var previous: TextScalar?
            for scalar in text.scalars {
                switch scalar.value {
                case 0x22:
                    if doubles.count.isMultiple(of: 2), let previous, previous.traits.isDigit,
                        Self.endsInNumber(text, previous.end)
                    {
                        break
                    }
                    doubles.append(scalar.range)
                case 0x201C, 0x201D, 0x201E, 0x201F, 0xFF02, 0x301D, 0x301E, 0x301F: doubles.append(scalar.range)
                case 0xAB: open[0].append(scalar.range)
                case 0xBB: closed[0].append(scalar.range)
                case 0x2039: open[1].append(scalar.range)
                case 0x203A: closed[1].append(scalar.range)
                case 0x300C: open[2].append(scalar.range)
                case 0x300D: closed[2].append(scalar.range)
                case 0x300E: open[3].append(scalar.range)
                case 0x300F: closed[3].append(scalar.range)
                case 0x300A: open[4].append(scalar.range)
                case 0x300B: closed[4].append(scalar.range)
                default: break
                }
                previous = scalar
            }
        }

        /// Whether a number and no name with a digit (`Root X1`) ends at a place.
        private static func endsInNumber(_ text: CheckedText, _ end: Int) -> Bool {
            // Words stand in the order of the text.
            var (low, high) = (0, text.words.count)
            while low < high {
                let middle = (low + high) / 2
                if text.words[middle].range.end < end { low = middle + 1 } else { high = middle }
            }
            return low < text.words.count && text.words[low].range.end == end && !text.words[low].hasLetter
        }

        /// A mark that is one too many, if there is one.
        var unpaired: ByteRange? {
            for kind in open.indices where open[kind].count != closed[kind].count {
                return open[kind].count > closed[kind].count ? open[kind].last : closed[kind].last
            }
            return doubles.count.isMultiple(of: 2) ? nil : doubles.last
        }
    }
}
