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
        return ChangeClassifier(
            MarkedText(old, syntax), MarkedText(new, syntax), LanguageWords.of(language: language)
        ).result
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

    init(_ old: MarkedText, _ new: MarkedText, _ language: LanguageWords) {
        let before = TextToken.tokens(of: old.visible)
        let after = TextToken.tokens(of: new.visible)
        let isMarkedAlike = old.marks == new.marks
        if isMarkedAlike, old.destinations == new.destinations {
            result = Self.ofWords(before, after, language)
        } else {
            // Words outweigh marks; marks outweigh blanks and quotes.
            let words = old.visible == new.visible ? .move : Self.ofWords(before, after, language)
            result = max(words, isMarkedAlike ? .link : .markup)
        }
    }

    private static func ofWords(
        _ old: [TextToken], _ new: [TextToken], _ language: LanguageWords
    ) -> ChangeClass {
        let solid = (old: old.filter { $0.kind != .blank }, new: new.filter { $0.kind != .blank })
        if solid.old == solid.new { return .whitespace }
        let words = (old: solid.old.filter(isWord), new: solid.new.filter(isWord))
        let asks = (old: count("?？؟", in: solid.old), new: count("?？؟", in: solid.new))
        if words.old.map(\.folded) == words.new.map(\.folded) {
            if asks != (asks.new, asks.new) { return .wording }
            return words.old.map(\.spelled) == words.new.map(\.spelled) ? .typography : .typo
        }
        let edit = WordEdit(words.old.map(\.folded), words.new.map(\.folded))
        if asks.old == asks.new, edit.isTypo(language) { return .typo }
        if edit.isNegation(language) { return .negation }
        if edit.isNumber(language) { return .number }
        return .wording
    }

    private static func isWord(_ token: TextToken) -> Bool { token.kind == .word || token.kind == .number }

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
