package import Diagnostics
import Locales
import SourceText

/// A translation is not a copy of its source.
///
/// Texts of fewer than four words are left alone (names, titles of works, numbers), and so are references: footnotes
/// and texts that hold an address.
package struct TranslationDiffers: Rule {
    package let id = "translation-differs"
    package let severity = Severity.warning
    package let summary = "Translations are not copies of the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.source.slice == pair.target.slice, !pair.isReference, pair.source.codes.destinations.pieces.isEmpty
        else {
            return []
        }
        let words = pair.source.bytes.split(whereSeparator: ASCII.isWhitespace).filter { word in
            word.contains { ASCII.isLetter($0) || $0 >= 0x80 }
        }
        guard words.count >= 4 else { return [] }
        return [Finding("The translation is a copy of the source", help: "translate it, or leave it empty")]
    }
}
