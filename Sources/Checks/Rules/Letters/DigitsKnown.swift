package import Diagnostics
import Locales
import SourceText

/// Digits are those of the language, or European ones.
///
/// Found are digits of another script than the locale's: Devanagari digits in French, Persian `۵` in an Arabic text that
/// has `٥`, full-width digits outside of East Asia, and numbers with digits of two scripts (`١2`).
///
/// Left alone: European digits everywhere (a whole number of them), digits of the source, full-width digits in Chinese, Japanese and Korean.
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
        guard let first else { return mixed(pair).map { [$0] } ?? [] }
        let value = first.scalar.properties.numericType == .decimal ? first.scalar.properties.numericValue : nil
        return [
            Finding(
                "A digit of another script", evidence: CharacterName.shown(first.scalar),
                help: value.map { "write \(Int($0)), or the same in the digits of \(pair.locale.tag)" },
                range: first.range)
        ]
    }

    /// The first number with digits of two scripts that stand side by side.
    private func mixed(_ pair: TranslationPair) -> Finding? {
        let text = pair.target
        let scalars = text.scalars
        for (index, scalar) in scalars.enumerated().dropFirst() where scalar.traits.isDigit {
            let before = scalars[index - 1]
            guard before.traits.isDigit, zero(scalar) != zero(before) else { continue }
            let start = scalars[..<index].lastIndex { !$0.traits.isDigit }.map { $0 + 1 } ?? 0
            let end = scalars[index...].firstIndex { !$0.traits.isDigit } ?? scalars.count
            let range = ByteRange(scalars[start].start, scalars[end - 1].end)
            // Superscripts and digits in circles are no part of a number.
            if scalars[start..<end].contains(where: { zero($0) == nil }) { continue }
            if pair.source.contains(text.bytes[range.range]) { continue }
            return Finding(
                "A number has digits of two scripts", evidence: text.text(range),
                help: "write all of its digits in one script", range: range)
        }
        return nil
    }

    /// The zero of the digit's script; nil for what is no decimal digit.
    private func zero(_ digit: TextScalar) -> UInt32? {
        guard let properties = Unicode.Scalar(digit.value)?.properties, properties.numericType == .decimal,
            let value = properties.numericValue
        else { return nil }
        return digit.value - UInt32(value)
    }
}
