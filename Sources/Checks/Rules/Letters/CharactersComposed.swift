package import Diagnostics
import Locales
import SourceText

/// Letters with accents are single characters where Unicode has them: normalization form C.
///
/// `é` written as `e` and a combining accent looks the same, but searches, glossaries and links do not find it. The fix
/// composes it.
///
/// Left alone: characters just so in the source; marks of a script that only stand in another order than the canonical
/// one (Arabic shadda and vowel), which nobody types otherwise; compatibility ideographs in Japanese names.
///
/// A warning, for readers see no difference. Source: UAX #15, and the W3C's "Character Model: String Matching".
package struct CharactersComposed: Rule {
    package let id = "characters-composed"
    package let severity = Severity.warning
    package let summary = "Accents and letters are composed (NFC)"
    package let concerns: TextTraits = .loose

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.loose), !isNFC(pair.target.slice) else { return [] }
        let loose = Composition.loose(in: pair.target, pair.locale).prefix(200).filter {
            !pair.source.contains(Array(pair.target.bytes[$0.range.range]))
        }
        guard let first = loose.first else { return [] }
        let shown = pair.target.scalars(in: first.range).map { CharacterName.hidden($0.scalar) }
        return [
            Finding(
                loose.count == 1
                    ? "A letter is written in parts" : "Letters are written in parts, \(loose.count) of them",
                evidence: "\"\(first.composed)\" is " + shown.joined(separator: " + "),
                help: "write it as one character, \(CharacterName.shown(first.composed.unicodeScalars.first ?? "?"))",
                range: first.range, fix: loose.map { TextEdit($0.range, $0.composed) })
        ]
    }
}
