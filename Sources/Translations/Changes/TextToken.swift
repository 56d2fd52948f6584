import SourceText

/// A word, a number, a mark or a run of blanks of a text: what word diffs count.
///
/// In scripts without spaces between words (Han, kana, Thai and their kin) each character is a word.
struct TextToken: Hashable {
    enum Kind {
        /// A run of letters, marks and digits that begins with a letter, apostrophes between letters in it; or one
        /// character of a dense script, or a symbol such as `€`, `%` or an emoji.
        case word
        /// A run that begins with a digit, with its sign, separators and unit: `-1.5`, `02:00`, `5km`, `3rd`.
        case number
        /// Punctuation, character by character.
        case mark
        case blank
    }

    var kind: Kind
    var text: String
    var range: ByteRange

    static func == (left: TextToken, right: TextToken) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// The tokens that cover `text`, in order; linear.
    static func tokens(of text: some Collection<UInt8>) -> [TextToken] {
        var tokens: [TextToken] = []
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var index = 0
        var offset = 0
        while index < scalars.count {
            let (kind, end) = token(scalars, at: index)
            let piece = String(String.UnicodeScalarView(scalars[index..<end]))
            tokens.append(TextToken(kind: kind, text: piece, range: ByteRange(offset, offset + piece.utf8.count)))
            offset += piece.utf8.count
            index = end
        }
        return tokens
    }

    private static func token(_ scalars: [Unicode.Scalar], at start: Int) -> (Kind, Int) {
        let first = scalars[start]
        var end = start + 1
        if first.properties.isWhitespace || first == "\u{200B}" {
            while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
            return (.blank, end)
        }
        if isDigit(first) || isSign(scalars, at: start) {
            while end < scalars.count, isRun(scalars[end]) || isInside(scalars, at: end, ".,:/'’٫٬", isDigit) {
                end += 1
            }
            return (.number, end)
        }
        if isRun(first) {
            while end < scalars.count, isRun(scalars[end]) || isInside(scalars, at: end, "'’", isLetter) { end += 1 }
            return (.word, end)
        }
        return (isPunctuation(first) ? .mark : .word, end)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic && isRun(scalar) }

    /// Whether the scalar stands in words whose ends are seen.
    private static func isRun(_ scalar: Unicode.Scalar) -> Bool {
        if DenseScript.contains(scalar.value) { return false }
        if isDigit(scalar) || scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// A minus or plus in front of a number, and not between two of them.
    private static func isSign(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard ["-", "+", "\u{2212}"].contains(scalars[index]), index + 1 < scalars.count, isDigit(scalars[index + 1])
        else { return false }
        guard index > 0 else { return true }
        let previous = scalars[index - 1]
        return !isRun(previous) && (!isPunctuation(previous) || previous.properties.generalCategory == .openPunctuation)
    }

    /// Whether one of `marks` stands here between two scalars of a kind.
    private static func isInside(
        _ scalars: [Unicode.Scalar], at index: Int, _ marks: String, _ isKind: (Unicode.Scalar) -> Bool
    ) -> Bool {
        index + 1 < scalars.count && marks.unicodeScalars.contains(scalars[index]) && isKind(scalars[index - 1])
            && isKind(scalars[index + 1])
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .format, .control:
            true
        case .otherPunctuation: !"%‰&@#*/\\§¶†‡′″‴".unicodeScalars.contains(scalar)
        default: false
        }
    }
}
