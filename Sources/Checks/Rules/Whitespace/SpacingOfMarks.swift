package import Diagnostics
import Locales
import SourceText

/// Blanks stand beside marks as the language has them.
///
///     Es regnet ,oft.   →   Es regnet, oft.
///
/// No blank stands before a comma, full stop, question mark, exclamation mark or colon, one stands behind commas and
/// stops between words, and none stands before the full-width marks of Chinese and Japanese. French writes a no-break space before `; : ! ?` and inside of guillemets:
/// what the catalog nearly always does at a mark is its habit and is taken as right; where it has no habit, only what
/// is written in two ways within one text is told, but not in a line that is copied from the source, nor behind a place
/// in a file (`%s:%d: …`) or a name that is copied with its colon (`gpg: …`, the headings `To:` and `Cc:`). Blanks before
/// commas and stops are left alone where the catalog often has them. So are names such as `.NET` and `Node.js`, decimal
/// numbers, and what the source writes so too. Only a warning; the fix puts or takes out the blank.
package struct SpacingOfMarks: Rule {
    package let id = "spacing-of-marks"
    package let severity = Severity.warning
    package let summary = "Blanks stand beside marks as the language has them"
    package let concerns: TextTraits = [.sentenceMarks, .curlyQuotes]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if pair.isCopy { return [] }
        let marks = pair.locale.sentenceMarks
        let scalars = pair.target.scalars
        var found: [Finding] = []
        if scalars.count > 2, mayBeWrong(pair.target.traits, marks) {
            // Marks are looked for in the source; so many findings are enough.
            for index in 1..<(scalars.count - 1) where found.count < 100 {
                let scalar = scalars[index]
                if scalar.isBlank {
                    if let finding = blankBefore(scalars, index, pair, marks) { found.append(finding) }
                } else if let finding = noBlankBehind(scalars, index, pair, marks) {
                    found.append(finding)
                }
            }
        }
        if marks.hasBlankBeforeMarks { found += french(pair) }
        return found
    }

    private func mayBeWrong(_ traits: TextTraits, _ marks: SentenceMarks) -> Bool {
        traits.contains(.spacedMarks) || (traits.contains(.tightMarks) && !marks.isWide)
    }

    private func blankBefore(
        _ scalars: [TextScalar], _ index: Int, _ pair: TranslationPair, _ marks: SentenceMarks
    ) -> Finding? {
        let (before, mark) = (scalars[index - 1], scalars[index + 1])
        let next = index + 2 < scalars.count ? scalars[index + 2] : nil
        let kind = MarkKinds(mark.value)
        guard !kind.isEmpty, kind != .ellipsis, !before.isWhite else { return nil }
        // `\ `, a blank of reStructuredText that no reader sees.
        if before.value == 0x5C { return nil }
        if kind == .comma || mark.value >= 0x80, pair.habits.putsBlankBeforeCommas, !isTight(mark.value, scalars) {
            return nil
        }
        if mark.value > 0x3000 {
            guard !before.isMasked, !before.traits.isSymbol else { return nil }
            var finding = told("A blank before \"\(pair.target.text(mark.range))\"", scalars[index].range, "")
            // The mark is as wide as a blank behind it too.
            if let next, next.isBlank { finding.fix.append(TextEdit(next.range, "")) }
            return finding
        }
        if mark.value < 0x80, [.question, .exclamation, .colon].contains(kind) {
            return blankBeforeEnd(scalars, index, pair, marks)
        }
        let isSentenceMark = kind == .comma || kind == .stop || (!marks.hasBlankBeforeMarks && mark.value >= 0x80)
        guard isSentenceMark, before.traits.isWord else { return nil }
        if kind == .stop, pair.habits.putsBlankBeforeStops { return nil }
        if kind == .stop, let next, !next.isWhite { return nil }
        if let next, next.traits.isDigit || MarkKinds(next.value) == kind { return nil }
        if pair.source.contains([0x20, UInt8(truncatingIfNeeded: mark.value)]), mark.value < 0x80 { return nil }
        return told("A blank before \"\(pair.target.text(mark.range))\"", scalars[index].range, "")
    }

    /// A blank before `?`, `!` and `:` at the end of a sentence, in languages that write none there.
    private func blankBeforeEnd(
        _ scalars: [TextScalar], _ index: Int, _ pair: TranslationPair, _ marks: SentenceMarks
    ) -> Finding? {
        let (before, mark) = (scalars[index - 1], scalars[index + 1])
        let next = index + 2 < scalars.count ? scalars[index + 2] : nil
        guard !marks.hasBlankBeforeMarks, !marks.isWide, pair.locale.tag.language != "fr", scalars[index].value == 0x20,
            before.traits.isLetter, next?.isWhite ?? true,
            !pair.source.contains([0x20, UInt8(truncatingIfNeeded: mark.value)]), !pair.habits.putsBlankBeforeEnds,
            // A mark that the text speaks of.
            pair.source.scalars.contains(where: { MarkKinds($0.value) == MarkKinds(mark.value) })
        else { return nil }
        return told("A blank before \"\(pair.target.text(mark.range))\"", scalars[index].range, "")
    }

    /// Whether the mark stands at once behind its word somewhere.
    private func isTight(_ mark: UInt32, _ scalars: [TextScalar]) -> Bool {
        zip(scalars, scalars.dropFirst()).contains { $1.value == mark && !$0.isBlank }
    }

    private func noBlankBehind(
        _ scalars: [TextScalar], _ index: Int, _ pair: TranslationPair, _ marks: SentenceMarks
    ) -> Finding? {
        let mark = scalars[index]
        switch mark.value {
        case 0x2C, 0x2E, 0x3B, 0x060C, 0x061B, 0x06D4: break
        default: return nil
        }
        let (before, next) = (scalars[index - 1], scalars[index + 1])
        guard !marks.isWide, before.traits.isLetter, next.traits.isLetter, !before.isDense, !next.isDense else {
            return nil
        }
        if mark.value == 0x2E {
            let isCased = before.traits.isLowercase && next.traits.isUppercase
            guard isCased || (before.traits.script == .arabic && next.traits.script == .arabic) else { return nil }
        }
        var start = index
        while start > 0, scalars[start - 1].traits.isWord { start -= 1 }
        var end = index + 1
        while end < scalars.count, scalars[end].traits.isWord { end += 1 }
        guard index - start >= (mark.value == 0x2E ? 3 : 2) else { return nil }
        if mark.value < 0x80, mark.value != 0x2E, hasTight(UInt8(mark.value), pair.source) { return nil }
        if end - index == 2 {
            // "tempo,y ahora": a short word, and no variable.
            guard mark.value == 0x2C, index - start >= 3, end < scalars.count, scalars[end].isBlank,
                pair.locale.danglingWords.contains(pair.target.text(next.range).lowercased())
            else { return nil }
        }
        let place = ByteRange(scalars[start].start, scalars[end - 1].end)
        if pair.source.contains(pair.target.bytes[place.range]) || isPartOfName(scalars, start, end) { return nil }
        if pair.source.contains(pair.target.bytes[mark.start..<place.end]) { return nil }
        return told(
            "No blank behind \"\(pair.target.text(mark.range))\"", ByteRange(mark.end, mark.end), " ", at: place)
    }

    /// "yes,no,maybe", "image;drawing;paint": a list for a program.
    private func hasTight(_ mark: UInt8, _ text: CheckedText) -> Bool {
        let bytes = text.prose
        return bytes.indices.dropFirst().dropLast().contains {
            bytes[$0] == mark && ASCII.isLetter(bytes[$0 - 1]) && ASCII.isLetter(bytes[$0 + 1])
        }
    }

    /// Whether code or an address goes on at either end: `a.b.c`, `/x.y`.
    private func isPartOfName(_ scalars: [TextScalar], _ start: Int, _ end: Int) -> Bool {
        func joins(_ index: Int) -> Bool {
            guard scalars.indices.contains(index) else { return false }
            switch scalars[index].value {
            case 0x2F, 0x5C, 0x5F, 0x40, 0x3D, 0x26, 0x23: return true
            case 0x2E: return scalars.indices.contains(index + 1) && scalars[index + 1].traits.isWord
            default: return false
            }
        }
        return joins(start - 1) || joins(end)
    }

    private func french(_ pair: TranslationPair) -> [Finding] {
        let places = MarkBlanks(pair.target.prose[...]).filter { !isForMachine($0, pair) }
        guard let first = places.first else { return [] }
        // Who writes it in two ways in one text means one of them.
        let isVaried = places.contains { $0.blank != first.blank }
        let mixed = places.contains { $0.blank == .noBreak } ? CatalogHabits.Blank.noBreak : .plain
        return places.compactMap { place -> Finding? in
            let habit = pair.habits.blank(before: place.mark)
            let isMixed = isVaried && habit.right != CatalogHabits.Blank.none
            guard let right = isMixed ? mixed : habit.right else { return nil }
            if isMixed ? place.blank == right : habit.allows(place.blank) { return nil }
            let isOpening = place.mark == 0xAB
            let side = isOpening ? "behind" : "before"
            let mark = isOpening ? "«" : place.mark == 0xC2 ? "»" : String(decoding: [place.mark], as: UTF8.self)
            switch right {
            case .none:
                return told("A blank \(side) \"\(mark)\", against the habit of the catalog", place.range, "")
            case .plain: return told("No blank \(side) \"\(mark)\"", place.range, " ")
            default:
                let summary =
                    place.blank == .none ? "No blank \(side) \"\(mark)\"" : "A line may break \(side) \"\(mark)\""
                return told(summary, place.range, "\u{A0}")
            }
        }
    }

    /// Whether the mark belongs to a line that is copied from the source, or to a place in a file (`%s:%d: …`).
    private func isForMachine(_ place: MarkBlanks.Place, _ pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes
        let mark = place.mark == 0xAB ? place.range.start : place.range.end
        if place.blank == .none, place.mark == 0x3A, mark > 0, pair.target.prose[mark - 1] == CheckedText.mask {
            var start = mark
            while start > 0, pair.target.prose[start - 1] == CheckedText.mask { start -= 1 }
            if start > 0, bytes[start - 1] == 0x3A { return true }
        }
        if place.blank == .none, place.mark < 0x80, isCopiedName(before: mark, pair) || isQuoted(mark, pair) {
            return true
        }
        guard pair.source.traits.contains(.lineBreaks) else { return false }
        var start = place.range.start
        while start > 0, bytes[start - 1] != ASCII.lineFeed { start -= 1 }
        let end = bytes[place.range.end...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
        return end > start && pair.source.bytes.holds(bytes[start..<end])
    }

    /// Whether a quotation ends at once behind the mark, and the source has word and mark: « Maintainer: », `-x=:`.
    private func isQuoted(_ mark: Int, _ pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes
        var start = mark
        while start > 0, ASCII.isAlphanumeric(bytes[start - 1]) || "-_".utf8.contains(bytes[start - 1]) { start -= 1 }
        let isKnown = start < mark && pair.source.bytes.holds(bytes[start..<mark + 1])
        guard isKnown || bytes[mark - 1] == "=" else { return false }
        if bytes[mark - 1] == "=" { return true }
        let next = bytes[(mark + 1)...].drop { $0 == ASCII.space || $0 == 0xC2 || $0 == 0xA0 }
        return next.starts(with: [0xBB]) || next.starts(with: "”".utf8) || next.first == 0x22 || next.first == 0x27
    }

    /// Whether the mark belongs to a name that stands so in the source.
    ///
    /// `gpg:` at the beginning, `To:` in a sentence, two words and more (`Front Line: …`). A single word with a capital
    /// at the beginning may be the language's own (`Version:`).
    private func isCopiedName(before mark: Int, _ pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes[...]
        var start = CopiedMark.wordStart(before: mark, bytes)
        guard start < mark, CopiedMark.isCopied(start..<mark + 1, of: bytes, in: pair.source.bytes) else {
            return false
        }
        if 0x61...0x7A ~= bytes[start] { return start == 0 }
        guard start > 1, bytes[start - 1] == ASCII.space else { return false }
        let before = bytes[start - 2]
        if 0x61...0x7A ~= before || before >= 0x80 { return true }
        start = CopiedMark.wordStart(before: start - 1, bytes)
        return CopiedMark.isCopied(start..<mark + 1, of: bytes, in: pair.source.bytes)
    }

    private func told(_ summary: String, _ edit: ByteRange, _ right: String, at place: ByteRange? = nil) -> Finding {
        Finding(
            summary, help: right.isEmpty ? "take it out" : right == " " ? "put one" : "write a no-break space (U+00A0)",
            range: place ?? edit, fix: [TextEdit(edit, right)])
    }
}
