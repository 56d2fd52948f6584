package import Diagnostics
import Locales
import SourceText

/// A translation says all that its source says: no end is cut off, no sentence is left out.
///
///     Walk every day. It helps you sleep.   →   Camminate ogni     the rest is missing
///
/// Several signs are weighed: the length beside what the language lets expect, a lost end mark, fewer sentences,
/// fewer commas, and a last word that leads to another one (an article, a preposition). A short translation with none
/// of the other signs is left alone; a lost stop is no sign in a heading or in a catalog that mostly leaves them out,
/// nor is a German particle at the end of a sentence (`Gib den Namen ein.`). Only a warning.
package struct NothingCutOff: Rule {
    package let id = "nothing-cut-off"
    package let severity = Severity.warning
    package let summary = "Nothing is cut off or left out"

    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard !pair.isReference, !pair.isCopy, pair.source.count >= 30 else { return [] }
        let length = pair.length
        guard length.source >= 25, length.deviation < -0.3 else { return [] }
        let (source, target) = (pair.source, pair.target)
        var score = -length.deviation
        var evidence = "\(Int(length.share * 100 + 0.5)) % of the expected length"
        let isMarkGone = !source.endMarks.kinds.isDisjoint(with: .closing) && target.endMarks.kinds.isEmpty
        let isHabit =
            isMarkGone && source.endMarks.kinds == .stop
            && (pair.habits.dropsStop(of: source) || pair.isNote || pair.isNounPhrase
                || source.bytes.first == UInt8(ascii: "#"))
        let isEndLost = isMarkGone && !isHabit
        if isEndLost {
            score += 1.5
            evidence += ", no end mark"
        }
        if length.deviation < -0.6, let last = danglingWord(pair) {
            score += 2.2
            evidence += ", ends in \"\(last)\""
        }
        let (own, wanted) = (target.sentenceCount + (isHabit ? 1 : 0), source.sentenceCount)
        if own < wanted {
            score += 1.0
            evidence += ", \(own) sentence\(own == 1 ? "" : "s") for \(wanted)"
        }
        // The length alone says less of short texts.
        let isLengthAlone = !evidence.contains(",")
        guard score > (isLengthAlone ? 4.5 : 3.4), !(isLengthAlone && pair.isDenseName) else { return [] }
        let place = target.endMarks.place
        return [
            Finding(
                "Something seems to be cut off or left out", evidence: evidence,
                help: "translate all of the source",
                range: ByteRange(target.scalars.last { $0.end <= place && !$0.isMasked }?.start ?? place, place))
        ]
    }

    private static let particles: Set<String> = [
        "ab", "an", "auf", "aus", "bei", "durch", "ein", "mit", "nach", "um", "vor", "zu",
    ]

    /// Whether the source itself ends in a word that leads to another one, or in "one", which many languages say by the
    /// word of their article.
    private func isSourceOpen(_ pair: TranslationPair) -> Bool {
        guard let last = pair.source.words.last else { return false }
        let word = pair.source.text(last.range).lowercased()
        return word == "one" || pair.sourceLocale.danglingWords.contains(word)
    }

    private func danglingWord(_ pair: TranslationPair) -> String? {
        let kinds = pair.target.endMarks.kinds
        guard !kinds.contains(.colon), !kinds.contains(.ellipsis), !isSourceOpen(pair) else { return nil }
        guard let last = pair.target.words.last, last.range.end >= pair.target.endMarks.range.start - 1 else {
            return nil
        }
        let written = pair.target.text(last.range)
        let word = written.lowercased()
        // "PO" is no preposition.
        if written != word, written.utf8.count > 1, written == written.uppercased() { return nil }
        // Parts of separable verbs.
        if !kinds.isEmpty, pair.locale.tag.language == "de", Self.particles.contains(word) { return nil }
        guard pair.locale.danglingWords.contains(word), pair.target.prose[last.range.end...].allSatisfy({ $0 != 0x1A })
        else {
            return nil
        }
        return word
    }
}
