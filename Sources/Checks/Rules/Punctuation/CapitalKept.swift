package import Diagnostics
import Locales
import SourceText

/// A translation begins with a capital where its source does.
///
///     Friends help.   →   gli amici aiutano.     a capital belongs there
///
/// Looked at is the first letter of both, behind quotation marks and markup. Left alone are scripts without
/// capitals, texts that begin with a number or an ellipsis, words that stand so in the source too (`iPhone`, `systemd`), names
/// of commands with two hyphens (`git-cat-file`), single letters, short texts without an end mark (parts of a
/// sentence) unless the catalog nearly always begins its labels big, notes that have lost their full stop as well, and
/// a catalog that often begins small. Only a warning; the fix writes the capital where the text ends as its source
/// does, and so is no part of a sentence.
package struct CapitalKept: Rule {
    package let id = "capital-kept"
    package let severity = Severity.warning
    package let summary = "Texts begin with a capital where the source does"
    package let concerns: TextTraits = .capitals

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        // A letter of another script begins with what its name begins with.
        if pair.locale.sentenceMarks.isWide { return [] }
        guard let target = first(of: pair.target), target.traits.isLowercase, let source = first(of: pair.source),
            source.traits.isUppercase
        else { return [] }
        guard let word = pair.target.words.first(where: { $0.range.contains(target.start) }),
            word.range.start == target.start
        else { return [] }
        // Names of days, months and languages, which many write small.
        guard pair.target.count > 12,
            isPhrase(pair.source) || !pair.target.endMarks.kinds.isEmpty || isLabel(pair) && pair.habits.beginsLabelsBig
        else { return [] }
        if pair.isNote || pair.habits.beginsSmall { return [] }
        let text = pair.target.text(word.range)
        guard let scalar = Unicode.Scalar(target.value), isPlain(word, text, pair), !isAcronym(pair.source) else {
            return []
        }
        let capital = scalar.properties.titlecaseMapping
        return [
            Finding(
                "The capital at the beginning is lost", evidence: text, help: "begin with \"\(capital)\"",
                range: word.range,
                // What ends otherwise than the source may be a part of a sentence.
                fix: endsAlike(pair) ? [TextEdit(target.range, capital)] : [])
        ]
    }

    private func endsAlike(_ pair: TranslationPair) -> Bool {
        let (source, target) = (pair.source.endMarks.kinds, pair.target.endMarks.kinds)
        return source == target
            || !source.isEmpty && target.isSubset(of: [.stop, .question, .exclamation]) && !target.isEmpty
    }

    /// Whether there are three words, or two of which the second is written small.
    private func isPhrase(_ text: CheckedText) -> Bool {
        let words = text.words
        guard words.count == 2 else { return words.count > 2 }
        return !ASCII.isUppercase(text.bytes[words[1].range.start])
    }

    /// Whether it is a label of two words and more that stands for one of one or two words.
    private func isLabel(_ pair: TranslationPair) -> Bool {
        guard pair.source.words.count <= 2, pair.target.words.count >= 2, pair.target.count <= CatalogHabits.longText,
            pair.target.inlineCodes.isEmpty
        else { return false }
        // "Flash Player" → "lecteur Flash": a name comes first there and later here.
        return !pair.source.words.contains { pair.target.contains(pair.source.bytes[$0.range.range]) }
    }

    /// The first scalar that says something, unless it is code or a digit.
    private func first(of text: CheckedText) -> TextScalar? {
        for scalar in text.scalars.prefix(200) {
            if scalar.isMasked {
                if !text.isTransparent(at: scalar.start) { return nil }
                continue
            }
            if scalar.traits.isWord { return scalar.traits.isLetter ? scalar : nil }
            // "- item", "# heading", "«quotation», (aside)": marks before the text.
            if scalar.value == 0x3A || scalar.value == 0x2C || scalar.value == 0x2026 { return nil }
            if scalar.value == 0x2E, text.prose[scalar.start...].starts(with: "...".utf8) { return nil }
            if scalar.isWhite || scalar.traits.isPunctuation || scalar.value == 0x23 { continue }
            return nil
        }
        return nil
    }

    /// Whether the word is written in small letters because it begins a text, and not by its nature.
    private func isPlain(_ word: TextWord, _ text: String, _ pair: TranslationPair) -> Bool {
        guard word.hasLetter, text.unicodeScalars.dropFirst().allSatisfy({ !$0.properties.isUppercase }) else {
            return false
        }
        let next = word.range.end < pair.target.count ? pair.target.prose[word.range.end] : 0
        if next == 0x5F || next == 0x1A || next == 0x2F || next == 0x3D { return false }
        if next == 0x2D {
            let name = pair.target.prose[word.range.end...].prefix { ASCII.isAlphanumeric($0) || $0 == 0x2D }
            if name.count(where: { $0 == 0x2D }) >= 2 { return false }
        }
        return !pair.source.words.contains { pair.source.text($0.range) == text }
    }

    /// Whether the source begins with a word of capitals: a name that may come later here.
    private func isAcronym(_ text: CheckedText) -> Bool {
        guard let first = text.words.first(where: \.hasLetter) else { return true }
        let bytes = text.bytes[first.range.range]
        return bytes.dropFirst().contains(where: { ASCII.isUppercase($0) || ASCII.isDigit($0) })
    }
}
