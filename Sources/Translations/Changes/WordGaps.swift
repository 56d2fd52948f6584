import SourceText

/// What stands between the words of a text, one gap for each pair of neighbours: tells an edit of punctuation from one
/// that makes other words, ranges or lists of the same letters.
struct WordGaps {
    private enum Gap: Equatable {
        /// Nothing, or only blanks.
        case space
        /// `well-known`.
        case hyphen
        /// `9–17`.
        case enDash
        /// `word—word`, `word--word`, `word – word`.
        case emDash
        /// Commas, colons, stops, quotes and brackets with a blank on one side.
        case pause
        /// Marks that are part of a name or code, `LOG_LEVEL`, `a.b`, `--all` or `../a`, or stand for
        /// themselves: `use ; to end`.
        case own(String)
    }

    private let gaps: [Gap]
    /// Whether the words on both sides of a gap are numbers.
    private let isBetweenNumbers: [Bool]

    /// - Parameter spacesMarks: whether the language puts a space before `;`, `:` and `!`, as French does.
    init(_ tokens: [TextToken], spacesMarks: Bool) {
        var gaps: [Gap] = []
        var isBetweenNumbers: [Bool] = []
        var last: Int?
        for (index, token) in tokens.enumerated() where token.isCounted {
            if let last {
                gaps.append(Self.gap(tokens, last, index, spacesMarks))
                isBetweenNumbers.append(tokens[last].kind == .number && token.kind == .number)
            } else {
                gaps.append(Self.prefix(tokens[..<index]).map(Gap.own) ?? .space)
                isBetweenNumbers.append(false)
            }
            last = index
        }
        self.gaps = gaps
        self.isBetweenNumbers = isBetweenNumbers
    }

    /// How grave it is that these gaps became `new` between the same words.
    ///
    /// - Parameter behindNegations: whether each word negates: "No, you can" became "No you can".
    func change(to new: WordGaps, behindNegations: [Bool]) -> ChangeClass {
        var change = ChangeClass.typography
        var pauses = (more: 0, fewer: 0)
        for (index, (before, after)) in zip(gaps, new.gaps).enumerated() where before != after {
            let isFree =
                isBetweenNumbers[index] ? Self.isRange(before) && Self.isRange(after) : Self.isFree(before, after)
            let isPause = [before, after].contains(.pause) && [before, after].contains(.space)
            if isPause, index > 0, behindNegations[index - 1] { return .negation }
            if before == .space, after == .pause { pauses.more += 1 }
            if before == .pause, after == .space { pauses.fewer += 1 }
            if !isFree { change = max(change, isBetweenNumbers[index] ? .number : .typo) }
        }
        // A comma that moved may turn a sentence round.
        return pauses.more > 0 && pauses.fewer > 0 ? max(change, .typo) : change
    }

    private static func gap(_ tokens: [TextToken], _ left: Int, _ right: Int, _ spacesMarks: Bool) -> Gap {
        let between = tokens[(left + 1)..<right]
        let marks = between.filter { $0.kind == .mark }.map(\.text).joined()
        if marks.isEmpty { return .space }
        let hasBlanks = (before: between.first?.kind == .blank, after: between.last?.kind == .blank)
        if !hasBlanks.before, !hasBlanks.after {
            switch marks {
            case "-", "\u{2010}", "\u{2011}": return .hyphen
            case "–": return .enDash
            case "—", "--", "---": return .emDash
            case "…", "...": return .pause
            default:
                let isPartOfName = between.count == marks.unicodeScalars.count && marks.utf8.allSatisfy { $0 < 0x80 }
                return isPartOfName && !tokens[left].isDense && !tokens[right].isDense ? .own(marks) : .pause
            }
        }
        if hasBlanks.before, !hasBlanks.after, let prefix = prefix(between) { return .own(prefix) }
        if hasBlanks.before, hasBlanks.after, ["-", "–", "—", "--"].contains(marks) { return .emDash }
        let standsAlone = hasBlanks.before && hasBlanks.after && !spacesMarks && marks.unicodeScalars.count == 1
        return standsAlone && ".,;:!_".contains(marks) ? .own(marks) : .pause
    }

    /// The marks that make an option, a path or a name of the word behind them: `--all`, `../a`, `.gitignore`.
    private static func prefix(_ tokens: ArraySlice<TextToken>) -> String? {
        var start = tokens.endIndex
        while start > tokens.startIndex, tokens[start - 1].kind == .mark, "-.".contains(tokens[start - 1].text) {
            start -= 1
        }
        let text = tokens[start...].map(\.text).joined()
        guard !text.isEmpty, text != "...", start == tokens.startIndex || tokens[start - 1].kind == .blank else {
            return nil
        }
        return text
    }

    /// Whether writers put one for the other and mean the same.
    private static func isFree(_ left: Gap, _ right: Gap) -> Bool {
        let order: [Gap] = [.hyphen, .space, .pause, .emDash, .enDash]
        guard let one = order.firstIndex(of: left), let other = order.firstIndex(of: right) else { return false }
        // Neighbours in that order, and a hyphen in place of an en dash.
        return abs(one - other) == 1 || [left, right].allSatisfy { $0 == .hyphen || $0 == .enDash }
    }

    private static func isRange(_ gap: Gap) -> Bool { gap == .hyphen || gap == .enDash || gap == .emDash }
}

extension TextToken {
    /// Whether word diffs count it.
    var isCounted: Bool { kind == .word || kind == .number }

    /// Whether it is a character of a script without spaces between words.
    fileprivate var isDense: Bool { text.unicodeScalars.first.map { DenseScript.contains($0.value) } ?? false }
}
