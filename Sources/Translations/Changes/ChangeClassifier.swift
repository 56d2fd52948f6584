package import Locales
package import Segments
package import SourceText

extension ChangeClass {
    /// The class of an edit of one segment.
    ///
    /// - Parameter language: the ISO 639 code of both texts; words that negate or count are known for the eleven
    ///   languages of a new workspace.
    package static func of(
        from old: TextSlice, to new: TextSlice, syntax: SegmentSyntax = .markdown, language: String = "en"
    ) -> ChangeClass {
        if old == new { return .move }
        return ChangeClassifier(MarkedText(old, syntax), MarkedText(new, syntax), language: language).result
    }
}

extension CatalogEntry {
    /// What made the entry stale; ``ChangeClass/wording`` where the old source is not known.
    package func changeClass(in language: LocaleTag) -> ChangeClass {
        guard let previousSource else { return .wording }
        return ChangeClass.of(from: previousSource, to: source, language: language.language)
    }
}

/// Compares two versions of a source text, from the harmless to the grave.
struct ChangeClassifier {
    let result: ChangeClass
    /// Whether nothing changed but what a translation can follow: with a link, only blanks and marks of the language.
    let isSafe: Bool

    init(_ old: MarkedText, _ new: MarkedText, language: String) {
        let before = TextToken.tokens(of: old.visible)
        let after = TextToken.tokens(of: new.visible)
        let words = old.visible == new.visible ? ChangeClass.move : Self.ofWords(before, after, language)
        let isMarkedAlike = old.marks == new.marks
        // As many words on both sides, so that their places can be compared.
        let isMarkMoved = words <= .typography && isMarkedAlike && old.wordsOfMarks(before) != new.wordsOfMarks(after)
        // What is left then is another spelling of the marks: `_so_` for `*so*`.
        var change = words == .move ? .typography : words
        // Words outweigh marks; marks outweigh blanks and quotes.
        if !isMarkedAlike || isMarkMoved { change = max(change, .markup) }
        if isMarkedAlike, old.destinations != new.destinations { change = max(change, .link) }
        // Code says what it says, whatever its letters are.
        let hasOtherCode = old.code.count == new.code.count && old.code != new.code
        result = hasOtherCode ? max(change, .wording) : change
        isSafe = result.isSafe && words <= .typography && !isMarkMoved
    }

    private static func ofWords(
        _ old: [TextToken], _ new: [TextToken], _ code: String
    ) -> ChangeClass {
        let language = LanguageWords.of(language: code)
        let solid = (old: old.filter { $0.kind != .blank }, new: new.filter { $0.kind != .blank })
        if solid.old == solid.new { return .whitespace }
        let words = (old: solid.old.filter(\.isCounted), new: solid.new.filter(\.isCounted))
        let asks = (old: count("?？؟", in: solid.old), new: count("?？؟", in: solid.new))
        if words.old.map(\.folded) == words.new.map(\.folded) {
            if asks != (asks.new, asks.new) { return .wording }
            if words.old.map(\.spelled) != words.new.map(\.spelled) { return .typo }
            let gaps = [old, new].map { WordGaps($0, spacesMarks: code == "fr") }
            return gaps[0].change(to: gaps[1], behindNegations: words.old.map { language.isNegation($0.folded) })
        }
        let edit = WordEdit(words.old.map(\.folded), words.new.map(\.folded))
        if asks.old == asks.new, edit.isTypo(language) { return .typo }
        if edit.isNegation(language) { return .negation }
        if edit.isNumber(language) { return .number }
        return .wording
    }

    private static func count(_ marks: String, in tokens: [TextToken]) -> Int {
        tokens.count { $0.kind == .mark && marks.contains($0.text) }
    }
}

extension TextToken {
    /// With one kind of apostrophe and minus.
    var spelled: String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "’" ? "'" : $0 == "\u{2212}" ? "-" : $0 }))
    }

    /// ``spelled``, without case.
    var folded: String { spelled.lowercased() }
}
