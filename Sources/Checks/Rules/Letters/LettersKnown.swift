package import Diagnostics
import Locales
import SourceText

/// A translation is written with the letters of its language.
///
/// The letters are CLDR's exemplar sets (main, auxiliary, punctuation and index letters). Letters that the source has
/// too are fine, and so are ASCII letters: names, quotations, addresses. A letter of another alphabet that looks like
/// one of this language (Cyrillic `а` in Italian) is what it finds most. Only a warning: exemplar sets are not
/// dictionaries.
package struct LettersKnown: Rule {
    package let id = "letters-known"
    package let severity = Severity.warning
    package let summary = "Letters belong to the language"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let sourceScalars = Set(pair.source.string.unicodeScalars)
        var seen: Set<Unicode.Scalar> = []
        return pair.locale.letters.foreignScalars(in: pair.target.slice).compactMap { foreign in
            let scalar = foreign.scalar
            guard scalar.value >= 0x80, !sourceScalars.contains(scalar), !isHan(scalar), seen.insert(scalar).inserted
            else { return nil }
            let code = String(scalar.value, radix: 16, uppercase: true)
            return Finding(
                "A letter that \(pair.locale.tag) does not use",
                evidence: "\(scalar) (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) "
                    + "\(scalar.properties.name ?? "unnamed"))",
                help: "check that it was not typed in another keyboard layout", range: foreign.range)
        }
    }

    /// CLDR's sets name only the most used Han characters; a rarer one is no mistake.
    private func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }
}
