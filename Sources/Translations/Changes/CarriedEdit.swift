import Locales
import Segments
import SourceText

/// Lets a translation follow an edit of its source where no person needs to decide.
struct CarriedEdit {
    private let texts: (old: TextSlice, new: TextSlice)
    private let old: MarkedText
    private let new: MarkedText
    private let change: ChangeClassifier
    private let syntax: SegmentSyntax
    private let target: LocaleTag

    /// - Parameters:
    ///   - source: the language of both versions.
    ///   - target: that of the translation.
    init(
        from old: TextSlice, to new: TextSlice, _ syntax: SegmentSyntax, source: LocaleTag, target: LocaleTag
    ) {
        texts = (old, new)
        self.old = MarkedText(old, syntax)
        self.new = MarkedText(new, syntax)
        change = ChangeClassifier(self.old, self.new, language: source.language)
        self.syntax = syntax
        self.target = target
    }

    /// What kind of edit it is.
    var changeClass: ChangeClass { change.result }

    /// The translation of the new source, nil where a person must look.
    ///
    /// A copy of the old source, such as the title of a book, becomes a copy of the new one.
    func translation(from translation: TextSlice) -> TextSlice? {
        if change.isSafe, translation == texts.old { return texts.new }
        guard change.isSafe, let punctuated = punctuated(translation) else { return nil }
        return change.result == .link ? redirected(punctuated) : punctuated
    }

    // MARK: Links

    /// With the new destinations in place of the old ones.
    ///
    /// Nil if the translation links elsewhere (an Italian page for an English one), or as often in another way.
    private func redirected(_ translation: TextSlice) -> TextSlice? {
        guard old.destinations.count == new.destinations.count else { return nil }
        var successors: [TextSlice: TextSlice] = [:]
        var counts: [TextSlice: Int] = [:]
        for (before, after) in zip(old.destinations, new.destinations) {
            if let known = successors[before], known != after { return nil }
            successors[before] = after
            counts[before, default: 0] += 1
        }
        let bytes = Array(translation.bytes)
        var edits = SourceEdits()
        for span in syntax.spans(in: bytes) {
            for place in MarkedText.destinations(of: span, in: bytes) {
                let destination = TextSlice(bytes[place.range])
                guard let successor = successors[destination] else { continue }
                counts[destination, default: 0] -= 1
                if successor != destination { edits.replace(place, with: Array(successor.bytes)) }
            }
        }
        guard successors.allSatisfy({ $0.key == $0.value || counts[$0.key] == 0 }) else { return nil }
        return TextSlice(edits.applied(to: bytes))
    }

    // MARK: Punctuation

    /// With the same final mark as the new source, in the form of the target's script.
    ///
    /// Quotes, dashes, commas and ellipses are each language's own: the translation keeps its. Quotes and brackets
    /// that were not there before are for a person, and so is a final mark where the translation ends otherwise than
    /// its source did.
    private func punctuated(_ translation: TextSlice) -> TextSlice? {
        guard Self.pairs(in: old.visible) == Self.pairs(in: new.visible) else { return nil }
        let before = FinalMark(of: old)
        let after = FinalMark(of: new)
        let own = FinalMark(of: MarkedText(translation, syntax))
        if before == after || before.hasSameMarks(as: after) || own == after { return translation }
        guard own == before, before.written(in: target) != nil, let mark = after.written(in: target) else { return nil }
        let text = translation.description
        // A mark within emphasis or a link is not at the end of the text.
        guard text.hasSuffix(String(own.tail.suffix(own.length))) else { return nil }
        return TextSlice(text.dropLast(own.length) + mark)
    }

    /// The number of quotes and brackets.
    private static func pairs(in text: [UInt8]) -> [Int] {
        let marks = TextToken.tokens(of: text).filter { $0.kind == .mark }.map(\.text)
        return [marks.count { "\"“”„«»「」『』‹›".contains($0) }, marks.count { "()[]（）【】".contains($0) }]
    }
}
