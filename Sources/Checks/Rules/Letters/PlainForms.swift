package import Diagnostics
import Locales
import SourceText

/// Letters are the plain ones, and no forms that stand for them in old character sets and fonts.
///
///     Il ﬁle è chiuso.     one character stands for "fi"
///
/// Ligatures of Latin (`ﬁ`), Arabic letters in the shape that they have within a word (`ﻻ`), katakana of half width
/// (`ﾌｧｲﾙ`), radicals of Han characters (`⽂`), letters of mathematics (`𝐛𝐨𝐥𝐝`) and accents beside their letters (`e´`) come from PDF files, old data and games
/// with fonts. They look right, and searches, glossaries and screen readers do not find the word.
///
/// Left alone: what the source has too, words that are one character (`ﷺ`, `﷼`), full-width letters in Chinese, Japanese
/// and Korean, and letters of mathematics that stand alone. A warning; the fix writes the plain letters. Source: the
/// compatibility mappings of Unicode 15 (UAX #15, NFKC).
package struct PlainForms: Rule {
    package let id = "plain-forms"
    package let severity = Severity.warning
    package let summary = "Letters are plain ones, no ligatures or other forms"
    package let concerns: TextTraits = [.letterForms, .loose]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard !pair.target.traits.isDisjoint(with: concerns), !pair.isCopy else { return [] }
        var found = pair.target.traits.contains([.loose, .latinLetters]) ? accents(pair) : []
        if !pair.target.traits.contains(.letterForms) { return found }
        let scalars = pair.target.scalars
        var index = 0
        while index < scalars.count, found.count < 8 {
            guard let kind = kind(scalars[index].value, pair) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, self.kind(scalars[index].value, pair) == kind { index += 1 }
            let range = ByteRange(scalars[start].start, scalars[index - 1].end)
            // A sign of mathematics, a letter of a list.
            if kind == .wide || kind == .mathematics, index - start < 2 { continue }
            if pair.source.contains(pair.target.bytes[range.range]) { continue }
            let written = pair.target.text(range)
            let plain = Self.plain(written)
            found.append(
                Finding(
                    kind.rawValue, evidence: "\"\(written)\"", help: "write \"\(plain)\"", range: range,
                    fix: [TextEdit(range, plain)]))
        }
        return found
    }

    /// `e´` for `é`: an accent behind a vowel at the end of a word, and none that opens a quotation.
    private func accents(_ pair: TranslationPair) -> [Finding] {
        let scalars = pair.target.scalars
        let places = scalars.indices.filter { scalars[$0].value == 0xB4 }
        guard !places.isEmpty, !pair.source.contains("´"),
            places.allSatisfy({ $0 > 0 && scalars[$0 - 1].traits.isLetter })
        else { return [] }
        return places.compactMap { place in
            let next = place + 1 < scalars.count ? scalars[place + 1] : nil
            let letter = pair.target.text(scalars[place - 1].range)
            let right = nfc(letter + "\u{301}")
            // "l´eau" has an apostrophe, "libe´ral" an accent.
            let isInside = next.map { $0.traits.isLetter } ?? false
            guard right.unicodeScalars.count == 1, !isInside || "aeiouAEIOU".contains(letter) else { return nil }
            let range = ByteRange(scalars[place - 1].start, scalars[place].end)
            return Finding(
                "An accent beside its letter", evidence: "\"\(pair.target.text(range))\"", help: "write \"\(right)\"",
                range: range)
        }
    }

    private enum Kind: String {
        case ligature = "A ligature in the place of letters"
        case arabic = "An Arabic letter in the form of one place in a word"
        case half = "Katakana of half width"
        case radical = "A radical in the place of a Han character"
        case wide = "Letters of full width"
        case mathematics = "Letters of mathematics in the place of words"
    }

    private func kind(_ value: UInt32, _ pair: TranslationPair) -> Kind? {
        switch value {
        case 0xFB00...0xFB06: .ligature
        // Words and the ornamental brackets have no other form.
        case 0xFB50...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFDEF, 0xFE70...0xFEFC: .arabic
        case 0xFF61...0xFF9F: .half
        case 0x2E80...0x2FDF: .radical
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            pair.locale.sentenceMarks.isWide || pair.locale.tag.language == "ko" ? nil : .wide
        case 0x1D400...0x1D7FF: .mathematics
        default: nil
        }
    }

    /// Of letters with two cases the mapping would make small ones.
    private static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let plain = nfkcCasefolded(text)
        if scalars.allSatisfy({ !$0.properties.isLowercase }), scalars.first?.properties.isUppercase == true {
            return plain.uppercased()
        }
        return scalars.first?.properties.isUppercase == true ? plain.prefix(1).uppercased() + plain.dropFirst() : plain
    }
}
