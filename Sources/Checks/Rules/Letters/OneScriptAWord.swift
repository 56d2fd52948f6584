package import Diagnostics
import Locales
import SourceText

/// A word is written in one script.
///
/// `предwожение` holds a Latin letter that was typed in the wrong keyboard layout; letters that look like the right one
/// are found by `no-look-alikes`.
///
/// Left alone: words of the source; Han characters and kana beside each other; Arabic and Hebrew particles before a
/// foreign word (`لAndroid`) and Cyrillic endings behind one (`APIшный`); Greek signs (`Δt`, `kΩ`).
///
/// An error: words of two scripts do not occur otherwise. Source: UAX #24, and the mixed-script detection of UTS #39.
package struct OneScriptAWord: Rule {
    package let id = "one-script-a-word"
    package let severity = Severity.error
    package let summary = "Words are written in one script"
    package let concerns: TextTraits = .wide

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.wide), pair.target.hasMixedWords else { return [] }
        return pair.target.words.compactMap { word in
            guard !word.isOneScript, let mixed = MixedWord(word, in: pair.target, pair.locale),
                let first = mixed.foreign.first, !mixed.isUsual(in: pair, looksAlike: false),
                mixed.edits(pair.locale.alphabets) == nil
            else { return nil }
            return Finding(
                "A word of letters of two scripts",
                evidence: "\(CharacterName.shown(first.scalar)) in \"\(pair.target.text(word.range))\"",
                help: "write it in \(mixed.script.name) script only", range: first.range)
        }
    }
}
