package import Diagnostics
import Locales
import SourceText

/// A translation has no characters that nobody can see or that mean nothing.
///
/// Zero width spaces and joiners, soft hyphens, control characters, byte order marks, private use, variation selectors
/// that vary nothing: they break searches, line breaks and screen readers, and no proofreader sees them. A zero width
/// space within `friend` is found, named by its number, and taken out by the fix.
///
/// Left alone: what the source has too; joiners where a script needs them (Arabic script, Indic scripts, emoji); zero
/// width spaces in the scripts that are written without spaces and have no other break (Thai, Lao, Khmer, Burmese).
/// Controls of the writing direction are judged by `bidi-balanced`.
///
/// Control characters are an error, since many file formats and XML refuse them, and so are the others inside of a
/// word; elsewhere they are a warning. Source: Unicode 15, chapter 23 (special areas and format characters).
package struct NoHiddenCharacters: Rule {
    package let id = "no-hidden-characters"
    package let severity = Severity.error
    package let summary = "No character is hidden or without a meaning"
    package let concerns: TextTraits = .hidden

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.hidden) else { return [] }
        var found: [Finding] = []
        let table = pair.locale.scalars
        var previous: Unicode.Scalar = " "
        // Looked for once, when the first character that may be a part of it occurs.
        var garbled: [Mojibake]?
        pair.target.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                let value = nextScalar(bytes, at: &index)
                guard let scalar = Unicode.Scalar(value) else { continue }
                defer { previous = scalar }
                guard let kind = HiddenCharacter(scalar) else { continue }
                var after = index
                let next = index < bytes.count ? Unicode.Scalar(nextScalar(bytes, at: &after)) ?? " " : " "
                if kind.isUsual(between: previous, next, table) || pair.source.contains(scalar) { continue }
                let range = ByteRange(start, index)
                let isInWord = table[previous].isWord && table[next].isWord
                if value >= 0x80, value < 0xC0 {
                    let runs = garbled ?? Mojibake.runs(in: pair.target.bytes, pair.locale)
                    garbled = runs
                    // A part of UTF-8 that was misread: `encoding-sound` tells of it.
                    if runs.contains(where: { $0.range.contains(start) }) { continue }
                }
                found.append(
                    Finding(
                        kind.summary, evidence: CharacterName.hidden(scalar), help: kind.help, range: range,
                        severity: kind.isAlwaysWrong || isInWord ? .error : .warning,
                        fix: kind.isRemovable ? [TextEdit(range, "")] : []))
            }
        }
        return found
    }
}
