package import Diagnostics
import Locales
import SourceText

/// Arabic words are not stretched with tatweel.
///
/// `كتـــاب` is stretched by hand (U+0640, kashida): searches miss the word, and a browser justifies lines by itself.
/// The fix takes the tatweel out.
///
/// Left alone: a tatweel at the end of a word, where a particle stands before a foreign word or a placeholder (`الـ
/// Android`), and one before a mark that needs a place to sit.
///
/// A warning. Source: Unicode 15, section 9.2; the W3C's "Arabic & Persian Layout Requirements".
package struct NoTatweel: Rule {
    package let id = "no-tatweel"
    package let severity = Severity.warning
    package let summary = "Arabic words are not stretched"
    package let concerns: TextTraits = .arabic

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.locale.scripts.contains(.arabic), pair.target.contains("\u{0640}") else { return [] }
        var edits: [TextEdit] = []
        let scalars = pair.target.scalars(in: ByteRange(0, pair.target.count))
        func isLetter(_ place: Int) -> Bool {
            guard scalars.indices.contains(place) else { return false }
            let traits = pair.locale.scalars[scalars[place].scalar]
            return traits.isLetter && traits.script == .arabic
        }
        var place = 0
        while place < scalars.count {
            let start = place
            while place < scalars.count, scalars[place].scalar == "\u{0640}" { place += 1 }
            if place > start, isLetter(start - 1), isLetter(place) {
                edits.append(TextEdit(ByteRange(scalars[start].range.start, scalars[place].range.start), ""))
            }
            place += 1
        }
        guard let first = edits.first else { return [] }
        return [
            Finding(
                "A word is stretched", evidence: CharacterName.hidden("\u{0640}"), help: "take the tatweel out",
                range: first.range, fix: edits)
        ]
    }
}
