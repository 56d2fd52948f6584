package import Diagnostics
import Locales
import SourceText

/// A translation is written with the letters of its language.
///
/// Found are words in a script that neither the language nor the source uses (Japanese kana in Chinese, Cyrillic in
/// German), and letters of its own script that the language does not have: `ł` in Italian, Persian `ک` in Arabic. The
/// letters are CLDR's exemplar sets, main and auxiliary; in Arabic without the Persian and Urdu letters that only look
/// like its own, and in Persian without the Arabic ones (`ک` and `ك`, `ی` and `ي`).
///
/// In Chinese and Japanese an ideograph is found that the national standard lacks (GB 2312, Big5, JIS X 0208) and that no
/// other translation of the language in the workspace has: one that is used twice counts as learnt.
///
/// Left alone: letters and scripts of the source, names (words with a capital), Latin words in languages of other
/// scripts, single Greek letters, Han characters of the other script (`han-script-kept` judges those).
///
/// A warning: exemplar sets are no dictionaries. Source: CLDR exemplar characters (UTS #35, part 2), scripts by
/// UAX #24.
package struct LettersKnown: Rule {
    package let id = "letters-known"
    package let severity = Severity.warning
    package let summary = "Letters belong to the language"
    package let concerns: TextTraits = .wide

    /// More would only say the same again.
    private static let most = 2

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.wide) else { return [] }
        let letters = Letters(pair.locale)
        if pair.locale.scripts.isEmpty || areKnown(in: pair, letters) { return [] }
        var found: [Finding] = []
        var seen: [Script] = []
        for word in pair.target.words where word.hasLetter && word.isOneScript && !word.script.isShared {
            if word.script == .han || found.count == Self.most { continue }
            if pair.locale.writes(word.script) {
                guard hasUnknown(word, pair, letters) else { continue }
                found += letter(word, pair, letters)
            } else if word.script != .latin, !seen.contains(word.script) {
                let wrong = script(word, pair)
                if !wrong.isEmpty { seen.append(word.script) }
                found += wrong
            }
        }
        return found
    }

    /// Whether all letters are the locale's, so that nothing need be asked of single words.
    private func areKnown(in pair: TranslationPair, _ letters: Letters) -> Bool {
        for scalar in pair.target.scalars where scalar.value >= 0x80 && scalar.traits.isWord {
            let script = scalar.traits.script
            guard letters.contains(scalar.value), script.isShared || pair.locale.writes(script) else { return false }
        }
        return true
    }

    /// Quick: whether any letter beyond ASCII is not in the set.
    private func hasUnknown(_ word: TextWord, _ pair: TranslationPair, _ letters: Letters) -> Bool {
        pair.target.prose.withUnsafeBufferPointer { bytes in
            var index = word.range.start
            while index < word.range.end {
                let value = nextScalar(bytes, at: &index)
                if value >= 0x80, !letters.contains(value) { return true }
            }
            return false
        }
    }

    private func letter(_ word: TextWord, _ pair: TranslationPair, _ letters: Letters) -> [Finding] {
        let scalars = pair.target.scalars(in: word.range)
        // A name may have other letters, but none that only looks like one of the language.
        guard let head = scalars.first,
            !pair.locale.scalars[head.scalar].isUppercase
                || scalars.contains(where: {
                    $0.scalar.value == LetterTwins.dotlessI && letters.own(for: $0.scalar.value) != nil
                })
        else { return [] }
        // Half-width and full-width forms, ligatures and superscripts are a matter of style.
        let unknown = scalars.first { scalar, _ in
            scalar.value >= 0x80 && !letters.contains(scalar.value) && pair.locale.scalars[scalar].isLetter
                && !scalar.properties.isIdeographic && scalar.properties.generalCategory != .modifierLetter
                && !(0xFB00...0xFFFF).contains(scalar.value) && scalar != "ª" && scalar != "º" && scalar != "µ"
                && !pair.source.contains(scalar)
        }
        guard let unknown else { return [] }
        return [
            Finding(
                "A letter that \(pair.locale.tag) does not use", evidence: CharacterName.shown(unknown.scalar),
                help: letters.own(for: unknown.scalar.value).map { "write \(CharacterName.shown($0))" }
                    ?? "check that it was not typed in another keyboard layout", range: unknown.range)
        ]
    }

    /// An ideograph that the national standard lacks and no other text has; judged with all catalogs in sight.
    func rare(_ letter: Unicode.Scalar, in text: TextSlice) -> Finding? {
        let wanted = Array(String(letter).utf8)
        let bytes = Array(text.bytes)
        guard
            let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) })
        else { return nil }
        return Finding(
            "A character that no other text has", evidence: CharacterName.shown(letter),
            help: "check that it is the right one: everyday texts do without it",
            range: ByteRange(start, start + wanted.count))
    }

    private func script(_ word: TextWord, _ pair: TranslationPair) -> [Finding] {
        let scalars = pair.target.scalars(in: word.range)
        if word.script == .greek, scalars.count <= 2, !isBetweenDense(word, pair) { return [] }
        if pair.source.words.contains(where: { $0.script == word.script }) { return [] }
        guard let first = scalars.first else { return [] }
        return [
            Finding(
                "A word in \(word.script.name) script",
                evidence: "\"\(pair.target.text(word.range))\": \(CharacterName.shown(first.scalar))",
                help: "write it in the script of \(pair.locale.tag)", range: word.range)
        ]
    }

    /// Whether Han characters or kana stand on both sides: no sign of science, which begins a word (`β版`).
    private func isBetweenDense(_ word: TextWord, _ pair: TranslationPair) -> Bool {
        let words = pair.target.words
        return words.contains { $0.isDense && $0.range.end == word.range.start }
            && words.contains { $0.isDense && $0.range.start == word.range.end }
    }
}

/// The letters of a locale without those that only look like them.
///
/// CLDR counts Persian letters among the auxiliary ones of Arabic, since some of them write foreign names (`گ`, `پ`); the
/// others have a letter of the language that every reader takes them for, and searches do not.
private struct Letters {
    private let exemplars: Exemplars
    private let twins: LetterTwins

    init(_ locale: LocaleKnowledge) {
        exemplars = locale.letters
        twins = locale.letterTwins
    }

    func contains(_ value: UInt32) -> Bool { exemplars.contains(value) && !twins.contains(value) }

    /// The letter of the language that another one looks like.
    func own(for value: UInt32) -> Unicode.Scalar? { twins[value] }
}
