package import Diagnostics
import Locales
import SourceText
import Translations

/// The same text has the same translation everywhere in a language, in articles and UI messages.
///
/// "Where to find help" that is `Wo Sie Hilfe finden` on five pages and `Hilfe finden` on the sixth is found on the sixth;
/// the message shows the commonest translation and where it stands. Where two are as frequent, the one that a person
/// approved counts, or else the one that comes first. What stands in several places in the same other way is told once,
/// at the first of them, with their number: it is one question to a person.
///
/// Left alone: texts of one word; texts whose gettext contexts differ, since these tell different meanings; texts with
/// plural forms; references; copies of the source; capitals and marks that differ between a heading, a text and a UI
/// message. `check --catalog` compares within each file only. With `--changed-since` all catalogs are compared, but only
/// what stands in changed ones is shown.
///
/// A warning where another translation is more frequent. A note where each occurs once or only capitals and marks differ, and
/// between headings, texts and UI messages, which have styles of their own.
package struct ConsistentTranslation: Rule {
    package let id = "consistent-translation"
    package let severity = Severity.warning
    package let summary = "The same text has the same translation everywhere"
    /// It is not asked about pairs: catalogs are compared by their traces.
    package let concerns: TextTraits = []
    package let kinds: Set<CheckedText.Kind> = []

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] { [] }
}

extension ConsistentTranslation {
    /// One of the translations of a source.
    private struct Rendering {
        var text: TextSlice
        /// Where it occurs, as numbers of occurrences.
        var places: [Int]
        var reviewed = 0

        func isBetter(than other: Rendering) -> Bool {
            (places.count, reviewed, -(places.first ?? 0))
                > (other.places.count, other.reviewed, -(other.places.first ?? 0))
        }
    }

    /// What differs among the translations of one source, by the numbers of the occurrences.
    static func differences(_ all: [TextOccurrence], _ table: ScalarTable) -> [(number: Int, finding: Finding)] {
        guard let first = all.first, isSeveralWords(first, table) else { return [] }
        var found: [(number: Int, finding: Finding)] = []
        var best: [(role: TextOccurrence.Role, rendering: Rendering)] = []
        for role in [TextOccurrence.Role.text, .heading, .message] {
            let renderings = renderings(all, of: role)
            guard let standard = renderings.max(by: { $1.isBetter(than: $0) }) else { continue }
            best.append((role, standard))
            for other in renderings where other.text != standard.text {
                let sameWords = words(of: other.text, table) == words(of: standard.text, table)
                let isRarer = other.places.count < standard.places.count && standard.places.count > 1
                found += findings(at: other, all, standard, isRarer && !sameWords ? .warning : .note, sameWords)
            }
        }
        guard let common = best.max(by: { $1.rendering.isBetter(than: $0.rendering) }) else { return found }
        let hasSyntax = first.entry.source.bytes.contains { "{}*_`<[#'&\\".utf8.contains($0) }
        for (role, rendering) in best where role != common.role && rendering.text != common.rendering.text {
            // What is a mark in one syntax is text in the other.
            if hasSyntax, role == .message || common.role == .message { continue }
            if words(of: rendering.text, table) == words(of: common.rendering.text, table) { continue }
            found += findings(at: rendering, all, common.rendering, .note, false)
        }
        return found
    }

    private static func renderings(_ all: [TextOccurrence], of role: TextOccurrence.Role) -> [Rendering] {
        var result: [Rendering] = []
        for (number, one) in all.enumerated() where one.role == role && !isReference(one) {
            let text = one.entry.translation
            let index =
                result.firstIndex { $0.text == text }
                ?? {
                    result.append(Rendering(text: text, places: []))
                    return result.count - 1
                }()
            result[index].places.append(number)
            if one.isReviewed { result[index].reviewed += 1 }
        }
        return result
    }

    private static func findings(
        at other: Rendering, _ all: [TextOccurrence], _ standard: Rendering, _ severity: Severity, _ sameWords: Bool
    ) -> [(number: Int, finding: Finding)] {
        guard let place = standard.places.first else { return [] }
        // Where nobody is told of the first ones, the next one says it.
        guard let number = other.places.first(where: { all[$0].isShown }) else { return [] }
        let evidence = "\"\(standard.text.excerpt(80))\" at \(all[place].location)\(more(standard))"
        return [
            (
                number,
                Finding(
                    "The same text is \(sameWords ? "written" : "translated") otherwise elsewhere",
                    evidence: evidence,
                    help:
                        "translate it in the same way here\(more(other)), or dismiss this where it means something else",
                    severity: severity)
            )
        ]
    }

    private static func more(_ rendering: Rendering) -> String {
        let count = rendering.places.count - 1
        return count == 0 ? "" : count == 1 ? " and in one more place" : " and in \(count) more places"
    }

    private static func isReference(_ one: TextOccurrence) -> Bool {
        one.entry.place?.bytes.starts(with: "footnote ".utf8) ?? false
    }

    /// Two words, or four characters of a script without blanks.
    private static func isSeveralWords(_ one: TextOccurrence, _ table: ScalarTable) -> Bool {
        let text = CheckedText(one.entry.source, kind: one.kind, table: table)
        var weight = 0
        for word in text.words where word.hasLetter { weight += word.isDense ? word.range.count / 6 : 1 }
        return weight >= 2
    }

    /// The words in small letters.
    private static func words(of text: TextSlice, _ table: ScalarTable) -> [String] {
        let text = CheckedText(text, table: table)
        return text.words.map { text.text($0.range).lowercased() }
    }
}
