package import Diagnostics
import SourceText

/// Emoji say what those of the source say.
///
///     The test passed. ✅   →   Il test è passato. ❌     the reader sees the opposite
///
/// Emoji are compared as a multiset, in any order. Left alone: emoji that are only missing or only added, skin tones,
/// variation selectors and the parts of a person, flags, which name a language, arrows, which turn with the direction
/// of the text, and what says the same (`✅` and `✔`, hearts, globes, `👈` and `👉`). Only a warning.
package struct EmojiKept: Rule {
    package let id = "emoji-kept"
    package let severity = Severity.warning
    package let summary = "Emoji are those of the source"
    package let concerns: TextTraits = .wide

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.source.traits.contains(.wide), pair.target.traits.contains(.wide),
            !pair.source.pictographs.isEmpty
        else { return [] }
        var lost = pair.source.pictographs
        var added: [Pictograph] = []
        for emoji in Pictograph.all(in: pair.target) {
            if let place = lost.firstIndex(where: { $0.value == emoji.value }) {
                lost.remove(at: place)
            } else if !pair.source.pictographs.contains(where: { $0.value == emoji.value }) {
                added.append(emoji)
            }
        }
        return zip(lost, added).map { wanted, emoji in
            Finding(
                "An emoji is another than in the source",
                evidence: "\(pair.source.text(wanted.range)) of the source is \(pair.target.text(emoji.range)) here",
                help: "write the emoji of the source", range: emoji.range)
        }
    }
}
