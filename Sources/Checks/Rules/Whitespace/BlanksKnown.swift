package import Diagnostics
import Locales
import SourceText

/// Blanks within a text are plain or no-break ones.
///
///     La grande　casa     an ideographic space (U+3000) parts two Italian words
///
/// Em, en, thin, hair and figure spaces, ideographic ones and their kin come in by copying from a page or by another
/// keyboard; searches and line breaks fail at them. Found is such a blank between two words of letters.
///
/// Left alone: what the source has, blanks beside digits, marks and dashes, ideographic spaces in Chinese and Japanese,
/// and a blank that three translations of the catalog and more have. Only a warning; the fix writes a plain blank.
package struct BlanksKnown: Rule {
    package let id = "blanks-known"
    package let severity = Severity.warning
    package let summary = "Blanks between words are plain or no-break ones"
    package let concerns: TextTraits = .oddBlanks

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.oddBlanks), !pair.isCopy else { return [] }
        let scalars = pair.target.scalars
        guard scalars.count > 2 else { return [] }
        return (1..<scalars.count - 1).compactMap { index in
            let scalar = scalars[index]
            guard Self.isOdd(scalar.value), scalars[index - 1].traits.isLetter, scalars[index + 1].traits.isLetter,
                !(scalar.value == 0x3000 && (pair.locale.sentenceMarks.isWide || scalars[index - 1].isDense)),
                let character = Unicode.Scalar(scalar.value), !pair.source.contains(character),
                pair.habits.oddBlanks[scalar.value, default: 0] < 3
            else { return nil }
            return Finding(
                "A blank of another width", evidence: CharacterName.hidden(character), help: "write a plain blank",
                range: scalar.range, fix: [TextEdit(scalar.range, " ")])
        }
    }

    /// Blanks that break and are not as wide as a plain one, and those of other scripts.
    static func isOdd(_ value: UInt32) -> Bool {
        switch value {
        case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: true
        default: false
        }
    }
}
