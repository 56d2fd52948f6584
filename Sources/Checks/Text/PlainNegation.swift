import Locales
import SourceText

/// Whether an English text says exactly one plain "not": `cannot be undone`, `does not stop`, `never ask`.
///
/// What languages say without a negation is none: "not only", "don't forget", "if you don't agree", questions,
/// contrasts ("x, not y"), quotations, names with capitals ("Do Not Track"), and texts with another word that denies.
enum PlainNegation {
    /// A text for a sentence or two; more may say it elsewhere in other words.
    private static let longest = 300

    static func isIn(_ text: CheckedText) -> Bool {
        guard mayBeIn(text.bytes), text.count <= longest, text.sentenceCount <= 1 else { return false }
        let words = tokens(of: text)
        var place: Int?
        for (index, word) in words.enumerated() {
            if denials.contains(word.text) { return false }
            guard negations.contains(word.text) || word.text.hasSuffix("n't") else { continue }
            if place != nil { return false }
            place = index
        }
        guard let place, words.count >= 4 else { return false }
        return isPlain(words, at: place, text) && !text.scalars.contains(where: isQuoteOrQuestion)
    }

    private struct Token {
        var text: String
        var range: ByteRange
    }

    private static func isPlain(_ words: [Token], at place: Int, _ text: CheckedText) -> Bool {
        let word = words[place].range
        if place > 0, ASCII.isUppercase(text.prose[word.start]) { return false }
        if word.end < text.count, text.prose[word.end] == UInt8(ascii: "-") { return false }
        if place + 1 < words.count, followers.contains(words[place + 1].text) { return false }
        if place > 0, leaders.contains(words[place - 1].text) { return false }
        if words[..<place].contains(where: { $0.text == "if" }) { return false }
        // "x, not y"; "(not that)".
        let before = text.scalars.last { $0.end <= word.start && !$0.isMasked && !$0.isWhite }
        return before.map { $0.traits.isWord || $0.value == 0x27 || $0.value == 0x2019 } ?? true
    }

    /// The words in small letters, those with an apostrophe as one.
    private static func tokens(of text: CheckedText) -> [Token] {
        var found: [Token] = []
        for word in text.words {
            let written = text.text(word.range).lowercased()
            if let last = found.last, word.range.start > last.range.end, written.utf8.count <= 2 {
                let gap = text.prose[last.range.end..<word.range.start]
                if gap.elementsEqual("'".utf8) || gap.elementsEqual("’".utf8) {
                    found[found.count - 1] = Token(
                        text: last.text + "'" + written, range: ByteRange(last.range.start, word.range.end))
                    continue
                }
            }
            found.append(Token(text: written, range: word.range))
        }
        return found
    }

    /// Quick: most texts deny nothing.
    private static func mayBeIn(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 1
            while index + 1 < bytes.count {
                defer { index += 1 }
                let (middle, next) = (bytes[index] | 0x20, bytes[index + 1] | 0x20)
                // "not", "n't", "n’t", "never"
                guard bytes[index - 1] | 0x20 == 0x6E else { continue }
                if middle == 0x6F && next == 0x74 || middle == 0x65 && next == 0x76 { return true }
                if bytes[index] == 0x27 && next == 0x74 || bytes[index] == 0xE2 { return true }
            }
            return bytes.first.map { $0 | 0x20 == 0x6E } ?? false
        }
    }

    private static func isQuoteOrQuestion(_ scalar: TextScalar) -> Bool {
        switch scalar.value {
        case 0x22, 0x3F, 0xAB, 0xBB, 0x201C...0x201F: true
        default: false
        }
    }

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    private static let negations = set("not never cannot")

    /// Words that deny too, or turn what is denied round.
    private static let denials = set(
        """
        no nor neither none nothing nobody nowhere without unless until till unable hardly barely scarcely rarely seldom \
        avoid avoids avoided avoiding fail fails failed failing failure otherwise instead rather lack lacks lacking impossible \
        prevent prevents prevented preventing miss misses missing missed before than less least only even yet anymore either \
        unlike except exclude excluded excluding stop stops deny refuse disable disabled contrast doubt ignore forget same \
        matter
        """)

    /// Words behind a negation that make it another thing: "not only", "don't forget", "isn't it".
    private static let followers = set(
        """
        only just merely necessarily simply limited forget worry hesitate mind wait need all every everyone everything \
        always too much really very quite so many exactly more sure as you we they it i he she this that these those wish \
        like remember think agree
        """)

    private static let leaders = set("or why if whether but and though although while")
}
