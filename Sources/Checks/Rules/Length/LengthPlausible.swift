package import Diagnostics
import SourceText

/// A translation is as long as its language lets expect.
///
/// Expected lengths are measured: Chinese has 0.4 letters for each of English, German 1.2; short texts stray more
/// than long ones. What is nearly five deviations too short or too long is told. Texts of fewer than 16 letters are
/// left alone, and so are lists of words (`["cat", "cats"]`) and names that a few Chinese characters write (`Ministry of
/// Foreign Affairs` → `外交部`). Only a warning.
package struct LengthPlausible: Rule {
    package let id = "length-plausible"
    package let severity = Severity.warning
    package let summary = "The length is plausible for the language"

    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        // Bytes first: they cost nothing.
        guard !pair.isReference, !pair.isCopy, pair.source.count >= 16, !isList(pair.source.bytes) else { return [] }
        let length = pair.length
        guard length.source >= 16, length.deviation < -4.7 || length.deviation > 5 else { return [] }
        if length.deviation < 0, pair.isDenseName { return [] }
        let percent = Int(length.share * 100 + 0.5)
        return [
            Finding(
                length.deviation < 0 ? "The translation is very short" : "The translation is very long",
                evidence:
                    "\(length.target) letters for \(length.source) of the source, \(percent) % of what is expected",
                help: length.deviation < 0 ? "see whether something is left out" : "see whether something was added")
        ]
    }

    /// Whether it lists words, of which a language may have more forms.
    private func isList(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "[\"".utf8) && bytes.suffix(2).elementsEqual("\"]".utf8)
    }
}
