package import Diagnostics
import Locales
import SourceText

/// Decimal numbers are written with the mark of the language: `1,5` in German, `1.5` in English and Japanese.
///
///     It weighs 1.5 kg.   →   Es wiegt 1.5 kg.     a comma belongs there
///
/// The mark is CLDR's. A point is left alone where the number may be a version or the name of a thing: behind a
/// capitalised word or a word such as `version`, and where neither a unit or percent sign follows nor a number with the
/// right mark stands beside it. Only a warning; the fix puts the mark of the language.
package struct DecimalMark: Rule {
    package let id = "decimal-mark"
    package let severity = Severity.warning
    package let summary = "Decimal numbers have the mark of the language"
    package let concerns: TextTraits = .digits

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.digits), pair.target.traits.contains(.sentenceMarks) else { return [] }
        let format = pair.locale.numberFormat
        let wrong: UInt32 = format.hasDecimalComma ? 0x2E : 0x2C
        guard pair.target.prose.contains(UInt8(truncatingIfNeeded: wrong)) else { return [] }
        let tokens = NumberReader.tokens(of: pair.target, format, readsHan: false)
        guard tokens.count < 500, tokens.contains(where: { $0.mark == wrong && $0.scale > 0 && $0.scale != 3 }) else {
            return []
        }
        let sources = NumberReader.tokens(of: pair.source, pair.sourceLocale.numberFormat, readsHan: false)
        return tokens.compactMap { token in
            guard token.mark == wrong, token.scale > 0, token.scale != 3, !token.isLoose else { return nil }
            guard
                sources.contains(where: {
                    $0.digits == token.digits && $0.scale == token.scale
                        && $0.mark == pair.sourceLocale.numberFormat.decimal
                })
            else { return nil }
            if wrong == 0x2E, !isMeasure(token, in: pair.target), !isSeries(token, tokens, in: pair.target) {
                return nil
            }
            let written = pair.target.text(token.range)
            let mark = format.hasDecimalComma ? "," : "."
            let right = String(written.map { $0 == "." || $0 == "," ? Character(mark) : $0 })
            guard let place = pair.target.prose[token.range.range].lastIndex(of: UInt8(truncatingIfNeeded: wrong))
            else {
                return nil
            }
            return Finding(
                "The decimal mark is not that of the language", evidence: written, help: "write \(right)",
                range: token.range, fix: [TextEdit(ByteRange(place, place + 1), mark)])
        }
    }

    /// Whether a number with the right mark stands beside it, parted by a word at most: `1.6 oder 1,8 m`.
    private func isSeries(_ token: NumberToken, _ all: [NumberToken], in text: CheckedText) -> Bool {
        all.contains { other in
            guard other.mark == 0x2C, other.scale > 0, other.scale != 3 else { return false }
            let gap = ByteRange(
                min(token.range.end, other.range.end), max(token.range.start, other.range.start))
            guard gap.end - gap.start <= 8, gap.end > gap.start else { return false }
            let between = text.prose[gap.range]
            return between.count { $0 == ASCII.space } <= 2 && !between.contains { 0x41...0x5A ~= $0 || $0 == 0x1A }
        }
    }

    /// Whether a unit or a percent sign follows.
    private func isMeasure(_ token: NumberToken, in text: CheckedText) -> Bool {
        let bytes = text.prose
        var index = token.range.end
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        if index + 1 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { index += 2 }
        if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF {
            index += 3
        }
        guard index < bytes.count else { return false }
        if bytes[index] == 0x25 || bytes[index] == 0xC2 || bytes[index] == 0xE2 { return true }
        var letters: [UInt8] = []
        while index < bytes.count, ASCII.isLetter(bytes[index]) || bytes[index] >= 0x80, letters.count < 12 {
            letters.append(bytes[index])
            index += 1
        }
        return Self.units.contains(String(decoding: letters, as: UTF8.self).lowercased())
    }

    private static let units: Set<String> = [
        "m", "km", "cm", "mm", "kg", "g", "mg", "ml", "l", "s", "ms", "min", "h", "kb", "mb", "gb", "tb", "hz", "khz",
        "mhz",
        "ghz", "w", "kw", "v", "px", "dp", "mi", "к", "кг", "г", "м", "км", "см", "мм", "мл", "л", "с", "мин", "ч",
        "мб",
        "гб", "mln", "mio", "млн", "million", "millionen", "millones", "milioni", "millions", "milhões", "milionów",
    ]
}
