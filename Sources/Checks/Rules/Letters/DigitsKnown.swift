package import Diagnostics
import Locales
import SourceText

/// Digits are those of the language, or European ones.
///
/// Found are digits of another script than the locale's: Devanagari digits in French, Persian `۵` in an Arabic text that
/// has `٥`, full-width digits outside of East Asia.
///
/// Left alone: European digits everywhere, digits of the source, full-width digits in Chinese, Japanese and Korean.
///
/// A warning. Source: CLDR's default and native numbering systems.
package struct DigitsKnown: Rule {
    package let id = "digits-known"
    package let severity = Severity.warning
    package let summary = "Digits are those of the language"
    package let concerns: TextTraits = .wideDigits

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.wideDigits) else { return [] }
        let isEastAsian = pair.locale.scripts.contains(.han)
        var first: (scalar: Unicode.Scalar, range: ByteRange)?
        pair.target.forEachScalar { value, traits, range in
            guard value >= 0x80, traits.isDigit, first == nil, !pair.locale.letters.contains(value),
                let scalar = Unicode.Scalar(value)
            else { return }
            // Arabic is written with the digits of either half of the Arab world.
            if pair.locale.tag.language == "ar", (0x0660...0x0669).contains(value) { return }
            if isEastAsian, (0xFF10...0xFF19).contains(value) { return }
            // Digits of mathematics: bold, double-struck.
            if (0x1D7CE...0x1D7FF).contains(value) || pair.source.contains(scalar) { return }
            first = (scalar, range)
        }
        guard let first else { return [] }
        let value = first.scalar.properties.numericType == .decimal ? first.scalar.properties.numericValue : nil
        return [
            Finding(
                "A digit of another script", evidence: CharacterName.shown(first.scalar),
                help: value.map { "write \(Int($0)), or the same in the digits of \(pair.locale.tag)" },
                range: first.range)
        ]
    }
}
