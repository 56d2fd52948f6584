import SourceText

extension WordDiff {
    /// Words kept around a change, so that a person knows the place.
    private static let contextWords = 4

    /// Both texts in one, as `git diff --word-diff` writes it: `Open at [-02:00-]{+03:00+}.`
    ///
    /// Long stretches that are the same are cut to a few words around the changes.
    static func text(from old: TextSlice, to new: TextSlice) -> TextSlice {
        let before = TextToken.tokens(of: old.bytes)
        let after = TextToken.tokens(of: new.bytes)
        let parts = joined(WordDiff(before, after).parts, in: after)
        var output: [UInt8] = []
        for (index, part) in parts.enumerated() {
            switch part {
            case .same(_, let range):
                output += shortened(after[range], isFirst: index == 0, isLast: index == parts.count - 1)
            case .changed(let removed, let added):
                if !removed.isEmpty { output += "[-".utf8 + removed.flatMap { before[$0].text.utf8 } + "-]".utf8 }
                if !added.isEmpty { output += "{+".utf8 + added.flatMap { after[$0].text.utf8 } + "+}".utf8 }
            }
        }
        return TextSlice(output)
    }

    /// Changes that only blanks part are one: `[-a b-]{+c d+}` reads better than `[-a-]{+c+} [-b-]{+d+}`.
    private static func joined(_ parts: [Part], in new: [TextToken]) -> [Part] {
        var joined: [Part] = []
        for (index, part) in parts.enumerated() {
            var part = part
            if case .same(let old, let range) = part, index > 0, index < parts.count - 1,
                range.allSatisfy({ new[$0].kind == .blank })
            {
                part = .changed(old, range)
            }
            if case .changed(let old, let range) = part, case .changed(let before, let start) = joined.last {
                joined.removeLast()
                part = .changed(before.lowerBound..<old.upperBound, start.lowerBound..<range.upperBound)
            }
            joined.append(part)
        }
        return joined
    }

    private static func shortened(_ tokens: ArraySlice<TextToken>, isFirst: Bool, isLast: Bool) -> [UInt8] {
        let keep = contextWords * 2
        guard tokens.count > keep * 2 + 4 else { return tokens.flatMap { $0.text.utf8 } }
        let head = isFirst ? [] : tokens.prefix(keep).flatMap { $0.text.utf8 }
        let tail = isLast ? [] : tokens.suffix(keep).flatMap { $0.text.utf8 }
        return head + "…".utf8 + tail
    }
}
