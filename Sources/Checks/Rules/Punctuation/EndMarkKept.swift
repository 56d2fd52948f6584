package import Diagnostics
import Locales
import Segments
import SourceText

/// A translation ends with the mark that its source ends with: stop, question mark, exclamation mark, colon, ellipsis.
///
///     Is it late?   →   È tardi.     a question mark belongs there
///
/// Marks of all scripts count by what they say: `。` is a stop, `؟` a question mark. They are looked for behind closing
/// quotation marks, brackets and markup. Left alone are what languages do otherwise: Japanese leads in a list with a
/// stop and may end a question with one, Thai has no stops, an exclamation may become a statement, an ellipsis a word
/// such as `etc.` or `など`. So are stops in a catalog that often leaves them out in texts as long or in comments of
/// programs, stops of abbreviations, stops and colons of headings, a stop inside of quotation marks or brackets, a stop
/// behind a Japanese bracket where the catalog has none there, other marks behind a list's item that ends with a
/// semicolon, a stop for the ellipsis of a button that is not lost and the other way round (`Click *Save as…*` →
/// `点击「*另存为…*」。`), an exclamation mark for a stop, a colon for the stop of "the following …", a question mark that
/// stands before a choice (`Save it? (y)es, (n)o`), questions that became a Chinese or Japanese label, notes that begin
/// without the capital of the source too, and marks that only the translation has. Only a warning. The fix adds the
/// mark, or changes a stop or an exclamation mark, where the rest begins and ends as a sentence does: no comma, colon,
/// open bracket or preposition at its end, no small letter at its beginning for a capital of the source.
package struct EndMarkKept: Rule {
    package let id = "end-mark-kept"
    package let severity = Severity.warning
    package let summary = "Texts end with the mark of the source"
    package let concerns: TextTraits = .sentenceMarks

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard !pair.isReference else { return [] }
        let source = pair.source.endMarks
        let wanted = source.kinds.intersection(.closing)
        if wanted.isEmpty { return [] }
        if pair.locale.sentenceMarks.marksQuestionsInside, wanted == .question || wanted == .exclamation { return [] }
        let target = pair.target.endMarks
        var kinds = target.kinds
        // A semicolon is the Greek question mark.
        if pair.locale.tag.language == "el", kinds.contains(.semicolon) { kinds.insert(.question) }
        if !kinds.isDisjoint(with: wanted) { return [] }
        if kinds.isEmpty { return lost(wanted, source, target, pair) }
        if isAllowed(wanted, kinds, pair) { return [] }
        let mark = pair.locale.sentenceMarks.text(of: wanted)
        return [
            Finding(
                "The text ends with \(kinds.name), its source with \(wanted.name)",
                help: "write \"\(mark)\"", range: target.range,
                // A question of other words is one: "You may need …" is "Müssen Sie …?"
                fix: kinds.isSubset(of: [.stop, .exclamation, .semicolon]) && wanted != .question
                    && pair.readsAsSentence
                    ? [TextEdit(target.range, mark)] : [])
        ]
    }

    private func lost(_ wanted: MarkKinds, _ source: EndMarks, _ target: EndMarks, _ pair: TranslationPair) -> [Finding]
    {
        let marks = pair.locale.sentenceMarks
        if wanted == .ellipsis, endsInEtc(pair.target) { return [] }
        if wanted == .question || wanted == .exclamation, isMoved(wanted, pair) { return [] }
        if wanted == .question, isLabel(pair) { return [] }
        if wanted == .stop || wanted == .colon, pair.source.bytes.first == UInt8(ascii: "#") { return [] }
        if wanted == .stop {
            if isQuotation(pair.source), target.isClosed { return [] }
            if pair.isNote || Self.isBracket(source.closer) && Self.isBracket(target.closer) { return [] }
            if !marks.hasStops || isAbbreviation(pair.source, pair.target) || dropsStops(pair) { return [] }
            // 「…」 takes no stop inside, and what ends in a value none behind it.
            if marks.endsLeadsInWithStop {
                if target.isOpaque || 0x300D...0x300F ~= target.closer { return [] }
                if target.closer == 0xFF09, !pair.habits.keepsStopsBehindBrackets { return [] }
            }
        } else if wanted == .semicolon || (wanted == .colon && marks.endsLeadsInWithStop && !pair.habits.keepsColons) {
            return []
        } else if !marks.hasStops, wanted != .ellipsis {
            return []
        }
        let mark = marks.text(of: wanted)
        let place = target.place
        return [
            Finding(
                "The source ends with \(wanted.name), the translation with none", help: "end with \"\(mark)\"",
                range: ByteRange(lastScalar(before: place, in: pair.target), place),
                fix: target.isOpaque || target.isClosed || !pair.readsAsSentence || endsInLink(pair)
                    || takesBlank(wanted, pair) || (wanted == .question && !mayAsk(pair, before: place))
                    ? [] : [TextEdit(ByteRange(place, place), mark)])
        ]
    }

    /// Whether a link ends the text: the mark may stand in it or behind it.
    private func endsInLink(_ pair: TranslationPair) -> Bool {
        pair.target.inlineCodes.contains { $0.kind == .link && $0.range.end >= pair.target.endMarks.place }
    }

    /// Whether the catalog writes a blank before the mark, as French does.
    private func takesBlank(_ kind: MarkKinds, _ pair: TranslationPair) -> Bool {
        guard let mark = pair.locale.sentenceMarks.text(of: kind).utf8.last, ":!?;".utf8.contains(mark) else {
            return false
        }
        return !pair.habits.blank(before: mark).allows(.none)
    }

    /// Whether a text may be a question: 「名前を入力してください」 for "What is your name?" is none.
    private func mayAsk(_ pair: TranslationPair, before place: Int) -> Bool {
        guard pair.locale.tag.language == "ja" else { return true }
        return ["か", "の", "かい", "かな"].contains {
            pair.target.bytes[..<place].suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    /// Whether a Chinese or Japanese text that stands for a question asks nothing: "Is public?" → "公開".
    private func isLabel(_ pair: TranslationPair) -> Bool {
        guard pair.locale.sentenceMarks.isWide, pair.target.sentenceCount == 0 else { return false }
        if pair.locale.tag.language == "ja" { return pair.target.endsInNoun }
        return !Self.questionWords.contains { pair.target.contains($0.utf8) }
    }

    /// What Chinese asks with.
    private static let questionWords = [
        "吗", "呢", "吧", "么", "怎", "何", "哪", "谁", "几", "多少", "是否", "嗎", "麼", "誰", "幾", "能不能", "是不是", "要不要", "有没有",
        "还是", "還是",
    ]

    /// Whether the catalog leaves out the full stop of such texts: of labels, or of long texts too.
    private func dropsStops(_ pair: TranslationPair) -> Bool {
        if pair.source.bytes.starts(with: "//".utf8), pair.habits.dropsStopsOfComments { return true }
        // Behind other sentences with their stops it is missing all the same.
        return pair.target.sentenceCount == 0 && pair.habits.dropsStop(of: pair.source)
    }

    private func isAllowed(_ wanted: MarkKinds, _ kinds: MarkKinds, _ pair: TranslationPair) -> Bool {
        if wanted == .exclamation, kinds == .stop { return true }
        if wanted == .stop, kinds == .exclamation { return true }
        // French ends the items of a list so.
        if wanted == .stop, kinds == .semicolon {
            return pair.habits.endsInSemicolons || "-*•".utf8.contains(pair.source.bytes[0])
        }
        if wanted == .semicolon, kinds == .stop || kinds == .comma { return true }
        if wanted == .stop, kinds == .colon, leadsIn(pair) { return true }
        if wanted == .ellipsis, endsInEtc(pair.target) { return true }
        if wanted == .ellipsis, kinds == .stop { return pair.source.endMarks.isClosed || hasEllipsis(pair.target) }
        if wanted == .stop, kinds == .ellipsis { return hasEllipsis(pair.source) }
        guard pair.locale.sentenceMarks.isWide else { return false }
        if wanted == .semicolon { return true }
        guard pair.locale.sentenceMarks.endsLeadsInWithStop, kinds == .stop else { return false }
        return wanted == .question ? endsInQuestionWord(pair.target) : wanted == .colon && !pair.habits.keepsColons
    }

    /// Whether an ellipsis stands in the text: a button `*Save as…*` may be its last word or not.
    private func hasEllipsis(_ text: CheckedText) -> Bool {
        text.contains("…".utf8, inProse: true) || text.contains("...".utf8, inProse: true)
    }

    /// Whether the mark stands before something that follows the question: `Save it? (y)es, (n)o`.
    private func isMoved(_ kind: MarkKinds, _ pair: TranslationPair) -> Bool {
        func count(_ text: CheckedText) -> Int { text.scalars.count { MarkKinds($0.value) == kind } }
        return count(pair.target) >= count(pair.source)
    }

    /// Whether the last words of an English source promise what follows: the colon says the same.
    private func leadsIn(_ pair: TranslationPair) -> Bool {
        guard pair.sourceLocale.tag.language == "en" else { return false }
        return pair.source.words.contains { word in
            Self.leadIns.contains { pair.source.bytes[word.range.range].elementsEqual($0.utf8) }
        }
    }

    private static let leadIns = ["following", "follows", "below"]

    private static func isBracket(_ value: UInt32) -> Bool { value == 0x29 || value == 0xFF09 || value == 0x5D }

    /// Whether quotation marks hold all of it: some languages put the stop behind them.
    private func isQuotation(_ text: CheckedText) -> Bool {
        text.bytes.first == 0x22 && text.bytes.last == 0x22
    }

    /// "And so on" as a word: `etc.`, `usw.`, `itd.`, `и т. д.`, `など`, `等`, `إلخ`.
    private func endsInEtc(_ text: CheckedText) -> Bool {
        let end = text.endMarks.range.start > 0 ? text.endMarks.range.start : text.count
        let tail = text.bytes[..<end].suffix(16)
        let last = String(decoding: tail, as: UTF8.self).lowercased()
        return Self.etc.contains { last.hasSuffix($0) }
    }

    private static let etc = ["etc", "usw", "itd", "itp", "и т. д", "и т.д", "и др", "など", "等", "إلخ", "الخ"]

    /// か before the stop: a question without its mark.
    private func endsInQuestionWord(_ text: CheckedText) -> Bool {
        let last = text.scalars.last { $0.end <= text.endMarks.range.start && !$0.isMasked }
        return last?.value == 0x304B || last?.value == 0x306D || last?.value == 0x306E
    }

    /// `a.m.`, `Jan.`, `etc.`: a short text, or a short last word with a stop inside.
    private func isAbbreviation(_ text: CheckedText, _ target: CheckedText) -> Bool {
        let words = text.words
        guard let last = words.last else { return true }
        if words.count == 1 { return last.range.count < 8 && target.words.count < 3 }
        if text.text(last.range).lowercased() == "etc" { return true }
        guard last.range.count <= 2, let other = words.dropLast().last else { return false }
        return other.range.count <= 2 && other.range.end == last.range.start - 1
            && text.prose[other.range.end] == 0x2E
    }

    private func lastScalar(before end: Int, in text: CheckedText) -> Int {
        text.scalars.last { $0.end <= end }?.start ?? end
    }
}
