package import Diagnostics
import Locales
import SourceText

/// Marks of sentences are those of the language's script: `。` in Japanese, `؟` in Arabic, `.` in Polish.
///
///     大丈夫です.     a full-width stop belongs there
///
/// It finds full-width marks outside of Chinese and Japanese, and behind Chinese, Japanese and Arabic letters `. ? !`
/// and, with more of the script behind them, commas of ASCII (`パン, 牛乳`), at the end of a text also behind a name or code;
/// and colons of ASCII where nearly all others of a Chinese or Japanese catalog are `：`. They are left alone in a catalog whose habit they are (a full stop of ASCII in a text that has others of the script is
/// no habit), and so is every full-width mark that the source has too. Only a warning; the fix writes the mark of the
/// language.
package struct MarksOfTheLanguage: Rule {
    package let id = "marks-of-the-language"
    package let severity = Severity.warning
    package let summary = "Marks of sentences are those of the script"
    package let concerns: TextTraits = [.eastAsian, .arabic]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let marks = pair.locale.sentenceMarks
        guard pair.target.traits.contains(.sentenceMarks) else { return [] }
        if marks.isWide {
            return narrow(in: pair, marks, isOwn: { $0.isDense || Self.isWideMark($0.value) })
                + wideStops(in: pair, marks)
        }
        if pair.locale.tag.script == "Arab" {
            return narrow(in: pair, marks, isOwn: { $0.traits.script == .arabic }) + wide(in: pair, marks)
        }
        return pair.locale.tag.script == "Kore" ? [] : wide(in: pair, marks)
    }

    private func wide(in pair: TranslationPair, _ marks: SentenceMarks) -> [Finding] {
        guard pair.target.traits.contains(.eastAsian) else { return [] }
        let scalars = pair.target.scalars
        return scalars.indices.compactMap { index in
            let scalar = scalars[index]
            let kind = MarkKinds(scalar.value)
            guard scalar.value >= 0x3001, !kind.isEmpty, index > 0, !scalars[index - 1].isDense,
                !pair.source.scalars.contains(where: { $0.value == scalar.value })
            else { return nil }
            return finding(scalar, marks.text(of: kind))
        }
    }

    /// `．` behind Chinese and Japanese letters where `。` belongs, unless other texts of the catalog end so.
    private func wideStops(in pair: TranslationPair, _ marks: SentenceMarks) -> [Finding] {
        guard pair.target.traits.contains(.wideStops) else { return [] }
        let scalars = pair.target.scalars
        return scalars.indices.dropFirst().compactMap { index in
            guard scalars[index].value == 0xFF0E, scalars[index - 1].isDense,
                index + 1 == scalars.count || scalars[index + 1].isDense || scalars[index + 1].isWhite,
                !pair.habits.endsInWideStops
            else { return nil }
            return finding(scalars[index], marks.stop)
        }
    }

    private func narrow(
        in pair: TranslationPair, _ marks: SentenceMarks, isOwn: (TextScalar) -> Bool
    ) -> [Finding] {
        let scalars = pair.target.scalars
        let places = scalars.indices.dropFirst().filter { scalars[$0].value < 0x40 && scalars[$0].value > 0x20 }
        return places.compactMap { index in
            let scalar = scalars[index]
            let kind = MarkKinds(scalar.value)
            guard !kind.isEmpty, isOwn(scalars[index - 1]) || endsText(scalar, kind, pair, isOwn) else { return nil }
            let isColon = kind == .colon && marks.isWide && pair.habits.usesOwnColons
            guard isColon || !kind.isDisjoint(with: [.stop, .question, .exclamation, .comma]) else { return nil }
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            var following = index + 1
            while following < scalars.count, scalars[following].isBlank { following += 1 }
            // 第1.2節, ファイル.txt; "..." is an ellipsis.
            let isBetweenSentences =
                kind == .stop && next?.isDense == true && scalars[index - 1].traits.script == .hiragana
                && scalars.indices.contains(index + 2)
            if let next, next.traits.isWord || MarkKinds(next.value) == kind, !(kind == .comma && isOwn(next)),
                !isBetweenSentences
            {
                return nil
            }
            let right = marks.text(of: kind)
            guard right.utf8.count > 1 else { return nil }
            // A list of names may have the commas of their language.
            if kind == .comma || isColon, following < scalars.count, !isOwn(scalars[following]) { return nil }
            if kind == .comma, following == scalars.count { return nil }
            if kind != .stop, !isColon, !pair.habits.usesOwnMarks(kind) { return nil }
            if kind == .stop, pair.habits.writesASCIIStops,
                !scalars.contains(where: { $0.value >= 0x80 && MarkKinds($0.value) == .stop })
            {
                return nil
            }
            // A full-width comma takes no blank.
            let end = kind == .comma && marks.isWide ? scalars[following].start : scalar.end
            return finding(scalar, right, ByteRange(scalar.start, end))
        }
    }

    /// Whether it ends a text in the script of the language, behind a name or code, in a catalog that has other ends.
    private func endsText(
        _ scalar: TextScalar, _ kind: MarkKinds, _ pair: TranslationPair, _ isOwn: (TextScalar) -> Bool
    ) -> Bool {
        guard kind != .comma, pair.target.endMarks.range == scalar.range, pair.source.endMarks.kinds == kind else {
            return false
        }
        let own = pair.target.scalars.count { $0.traits.isLetter && isOwn($0) }
        guard own >= 4, own * 2 > pair.target.asciiLetterCount else { return false }
        if pair.locale.tag.script == "Arab" { return kind == .question && pair.habits.endsInArabicQuestionMarks }
        return pair.habits.endsInOwnMarks
    }

    /// Closing brackets and quotation marks of full width.
    private static func isWideMark(_ value: UInt32) -> Bool {
        0x3009...0x3011 ~= value || value == 0xFF09 || value == 0xFF3D
    }

    private func finding(_ scalar: TextScalar, _ right: String, _ edit: ByteRange? = nil) -> Finding {
        Finding(
            "A mark of another script", evidence: Unicode.Scalar(scalar.value).map { "\"\($0)\"" },
            help: "write \"\(right)\"", range: scalar.range, fix: [TextEdit(edit ?? scalar.range, right)])
    }
}
