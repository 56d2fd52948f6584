package import SourceText

/// The words of two texts in one: what stayed, what went, what came.
package struct WordDiff: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case same
        case removed
        case added
    }

    package struct Part: Equatable, Sendable {
        package var kind: Kind
        package var text: String

        package init(kind: Kind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// In order; no two neighbours are of one kind.
    ///
    /// What went stands before what came in its place.
    package private(set) var parts: [Part] = []

    /// Words kept on each side of a change where a long stretch that is the same is cut.
    private static let contextWords = 4

    package init(from old: TextSlice, to new: TextSlice) {
        let before = TextToken.tokens(of: old.bytes)
        let after = TextToken.tokens(of: new.bytes)
        for part in Self.joined(SequenceDiff(before, after).parts, in: after) {
            switch part {
            case .same(_, let range): add(.same, after[range])
            case .changed(let removed, let added):
                add(.removed, before[removed])
                add(.added, after[added])
            }
        }
    }

    private mutating func add(_ kind: Kind, _ tokens: ArraySlice<TextToken>) {
        if !tokens.isEmpty { parts.append(Part(kind: kind, text: tokens.map(\.text).joined())) }
    }

    /// Changes that only blanks part are one: `[-a b-]{+c d+}` reads better than `[-a-]{+c+} [-b-]{+d+}`.
    private static func joined(_ parts: [SequenceDiff.Part], in new: [TextToken]) -> [SequenceDiff.Part] {
        var joined: [SequenceDiff.Part] = []
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

    /// In the form of `git diff --word-diff`.
    ///
    /// `Open at [-02:00-]{+03:00+}.`
    package var text: String {
        parts.map { part in
            switch part.kind {
            case .same: part.text
            case .removed: "[-\(part.text)-]"
            case .added: "{+\(part.text)+}"
            }
        }.joined()
    }

    /// With long stretches that are the same cut to a few words around the changes.
    package var shortened: WordDiff {
        var diff = self
        for (index, part) in parts.enumerated() where part.kind == .same {
            let tokens = TextToken.tokens(of: part.text.utf8)
            let head = index == 0 ? 0 : Self.fewWords(tokens)
            let tail = index == parts.count - 1 ? 0 : Self.fewWords(tokens.reversed())
            guard head + tail + 4 < tokens.count else { continue }
            diff.parts[index].text =
                tokens.prefix(head).map(\.text).joined() + "…" + tokens.suffix(tail).map(\.text).joined()
        }
        return diff
    }

    /// The number of tokens that hold the first few words with the marks around them; without blanks, a few tokens.
    private static func fewWords(_ tokens: some Sequence<TextToken>) -> Int {
        var blanks = 0
        var count = 0
        for token in tokens {
            if token.kind == .blank { blanks += 1 }
            if blanks > contextWords || (blanks == 0 && count == contextWords * 3) { return count }
            count += 1
        }
        return count
    }
}
