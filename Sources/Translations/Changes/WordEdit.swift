/// The words that an edit took out and put in, without the punctuation around them.
struct WordEdit {
    struct Hunk {
        var removed: [String]
        var added: [String]
    }

    let hunks: [Hunk]
    /// The words that stayed.
    private let keptCount: Int
    private let wordCount: Int
    private let old: [String]
    private let new: [String]

    init(_ old: [String], _ new: [String]) {
        self.old = old
        self.new = new
        let parts = SequenceDiff(old, new).parts
        hunks = parts.compactMap { part in
            guard case .changed(let removed, let added) = part else { return nil }
            return Hunk(removed: Array(old[removed]), added: Array(new[added]))
        }
        keptCount = parts.reduce(0) { sum, part in
            if case .same(let range, _) = part { sum + range.count } else { sum }
        }
        wordCount = max(old.count, new.count)
    }

    /// Whether so many words stayed that the change of a few is what happened, not a rewriting.
    private func isSmall(_ others: Int) -> Bool { others <= max(2, wordCount / 4) && others <= keptCount + 2 }

    /// The changed words that `isExcepted` does not take, counted on the larger side.
    private func others(_ isExcepted: (String) -> Bool) -> Int {
        let removed = hunks.reduce(0) { $0 + $1.removed.count { !isExcepted($0) } }
        let added = hunks.reduce(0) { $0 + $1.added.count { !isExcepted($0) } }
        return max(removed, added)
    }

    /// Whether one of the texts says no where the other does not.
    func isNegation(_ language: LanguageWords) -> Bool {
        // All words are compared with all; where so many changed, no negation is what happened.
        for hunk in hunks where hunk.removed.count * hunk.added.count <= 10_000 {
            for (left, right) in [(hunk.removed, hunk.added), (hunk.added, hunk.removed)] {
                if left.contains(where: { word in right.contains { language.isOpposite($0, of: word) } }) {
                    return isSmall(others { _ in false } - 1)
                }
            }
        }
        guard language.negationCount(in: old) != language.negationCount(in: new) else { return false }
        return isSmall(others { language.isNegation($0) || language.accompaniesNegation($0) })
    }

    /// Whether the numbers differ, in digits or in words.
    func isNumber(_ language: LanguageWords) -> Bool {
        let removed = hunks.flatMap(\.removed).filter(language.isNumber)
        let added = hunks.flatMap(\.added).filter(language.isNumber)
        guard removed.sorted() != added.sorted() else { return false }
        return isSmall(others { language.isNumber($0) })
    }

    /// Whether each change looks like a slip of the keyboard that was mended, or made.
    ///
    /// Two words of which each negates or counts are two words: "six" and "sixth".
    func isTypo(_ language: LanguageWords) -> Bool {
        hunks.allSatisfy { hunk in
            if hunk.removed.joined() == hunk.added.joined() { return true }
            if hunk.removed.isEmpty || hunk.added.isEmpty { return isRepetition(hunk) }
            return hunk.removed.count == hunk.added.count
                && zip(hunk.removed, hunk.added).allSatisfy { removed, added in
                    Spelling.isSlip(removed, added) && !(language.weighs(removed) && language.weighs(added))
                        && !language.isOpposite(removed, of: added) && !language.isOpposite(added, of: removed)
                        && !removed.contains(where: \.isNumber) && !added.contains(where: \.isNumber)
                }
        }
    }

    /// "the the": a word that stood twice in one text and stands once in the other.
    private func isRepetition(_ hunk: Hunk) -> Bool {
        guard hunk.removed.count + hunk.added.count == 1, let word = (hunk.removed + hunk.added).first else {
            return false
        }
        let longer = hunk.removed.isEmpty ? new : old
        return zip(longer, longer.dropFirst()).contains { $0 == word && $1 == word }
    }
}
