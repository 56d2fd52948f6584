package import Diagnostics
import Locales
import SourceText

/// No word was typed with the keyboard in another layout.
///
/// `hgsghl` is what comes out when "السلام" is typed on an Arabic keyboard that is set to English; `ghbdtn` is the
/// Russian "привет". Such a word has Latin letters that no language puts together so, and letters that are frequent in
/// the right layout.
///
/// Left alone: words of the source and of other sources of the catalog, capitals (names, abbreviations), words of fewer than four letters.
///
/// A warning, with the word in the other layout as evidence. Source: the standard Arabic and Russian layouts and the
/// letters' frequencies in running text.
package struct KeyboardFitsScript: Rule {
    package let id = "keyboard-fits-script"
    package let severity = Severity.warning
    package let summary = "No word was typed in another keyboard layout"
    package let concerns: TextTraits = .letters

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let layout = pair.locale.keyboard, pair.target.traits.contains(.letters) else { return [] }
        return pair.target.words.compactMap { word in
            guard word.script == .latin, word.range.count >= 4,
                let meant = layout.meant(by: pair.target.prose[word.range.range]),
                !pair.source.containsWord(pair.target.prose[word.range.range]),
                // "psql", which other texts of the program name.
                !pair.habits.hasSource(with: pair.target.prose[word.range.range])
            else { return nil }
            return Finding(
                "A word that was typed in another keyboard layout",
                evidence: "the keys of \"\(pair.target.text(word.range))\" are those of \"\(meant)\"",
                help: "write \"\(meant)\"", range: word.range)
        }
    }
}
