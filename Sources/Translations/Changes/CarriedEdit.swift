import Locales
import Segments
import SourceText

/// Lets a translation follow an edit of its source where no person needs to decide.
struct CarriedEdit {
    let change: ChangeClass
    let old: MarkedText
    let new: MarkedText
    let syntax: SegmentSyntax
    let target: LocaleTag

    /// The translation of the new source, nil where a person must look.
    func translation(from translation: TextSlice) -> TextSlice? {
        switch change {
        case .whitespace: translation
        case .typography: punctuated(translation)
        case .link: redirected(translation)
        default: nil
        }
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
    /// that were not there before are for a person.
    private func punctuated(_ translation: TextSlice) -> TextSlice? {
        let marks = (old: Marks(old.visible), new: Marks(new.visible))
        guard marks.old.pairs == marks.new.pairs else { return nil }
        guard marks.old.end != marks.new.end else { return translation }
        var text = translation.description
        if let end = marks.old.end, let last = text.last, Marks.ends(of: end).contains(last) {
            text.removeLast()
        } else if marks.old.end != nil || text.last.map(Marks.isEnd) == true {
            return translation
        }
        if let end = marks.new.end { text += target.usesSpaces ? end : Marks.wide(end) }
        return TextSlice(text)
    }

    /// The punctuation of a text that a translation has to answer.
    private struct Marks {
        /// The number of quotes and brackets.
        var pairs: [Int]
        /// The final mark, full stop or exclamation mark, in its ASCII form.
        var end: String?

        init(_ text: [UInt8]) {
            let tokens = TextToken.tokens(of: text)
            let marks = tokens.filter { $0.kind == .mark }.map(\.text)
            pairs = [marks.count { "\"“”„«»「」『』‹›".contains($0) }, marks.count { "()[]（）【】".contains($0) }]
            let last = tokens.last { $0.kind != .blank }?.text ?? ""
            end = Marks.all.first { $0.value.contains(last) }?.key
            // Three full stops are an ellipsis, which ends a text in its own way.
            if end == ".", marks.suffix(2) == [".", "."] { end = nil }
        }

        private static let all = [".": ".。．।۔", "!": "!！"]

        static func ends(of mark: String) -> String { all[mark] ?? "" }
        static func wide(_ mark: String) -> String { mark == "." ? "。" : "！" }
        static func isEnd(_ character: Character) -> Bool { ".。．।۔!！?？؟…".contains(character) }
    }
}
