package import Diagnostics
import Locales
import MarkdownSyntax
import Segments
import SourceText

/// Blanks part code spans, links, tags and placeholders from words, where they do in the source.
///
///     Open the file %s.   →   Apri il file%s.     a blank is missing before %s
///
/// Found is a letter at once before a code span, a link, a start tag or a placeholder, and a word at once behind a link or
/// an end tag, where the source has the same piece with blanks or marks on that side. Asked of languages that write no particle or ending
/// there: those that join words, such as Arabic, Hebrew, Turkish, Finnish, Hungarian, Korean and Japanese, are left
/// alone. Only a warning; the fix puts the blank.
package struct SpacingOfMarkup: Rule {
    package let id = "spacing-of-markup"
    package let severity = Severity.warning
    package let summary = "Blanks part code, links and placeholders from words"
    package let concerns: TextTraits = [.backtick, .squareBrackets, .percentOrDollar, .braces, .angleBrackets]
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    static let languages: Set<String> = [
        "it", "fr", "de", "pl", "pt", "ru", "es", "nl", "uk", "cs", "sk", "sl", "hr", "sr", "bg", "ca", "gl", "ro",
        "el",
    ]

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard !pair.target.traits.isDisjoint(with: concerns), pair.locale.partsMarkup,
            !pair.isCopy
        else { return [] }
        var found: [Finding] = []
        for code in pair.target.inlineCodes where code.kind == .code || code.kind == .link {
            let isLink = code.kind == .link
            if isLink, pair.target.bytes[code.range.start] != "[" { continue }
            let begins = isGluedBefore(code.range.start, pair.target)
            let ends = isLink && isGluedBehind(code.range.end, pair.target)
            if begins || ends { found += glued(code, begins, ends, pair) }
        }
        for placeholder in pair.target.placeholders
        where placeholder.style != .element && isGluedBefore(placeholder.range.start, pair.target) {
            let written = pair.target.bytes[placeholder.range.range]
            let places = pair.source.bytes.places(of: written)
            guard !places.isEmpty, places.allSatisfy({ isLoose(before: $0, pair.source.bytes) }),
                places.contains(where: { isApart(before: $0, pair.source.bytes) })
            else { continue }
            found.append(finding(at: placeholder.range.start, placeholder.range))
        }
        return found + gnuQuotes(pair) + tags(pair)
    }

    /// Start tags at once behind a word, and end tags at once before one.
    private func tags(_ pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.angleBrackets) else { return [] }
        let same = pair.source.codes.pieces(of: .tag)
        // All are compared with all.
        if same.count > 500 { return [] }
        return pair.target.codes.pieces(of: .tag).compactMap { piece -> Finding? in
            let isEnd = HTMLTag(pair.target.bytes, piece.range).isClosing
            let place = isEnd ? piece.range.end : piece.range.start
            guard isEnd ? isGluedBehind(place, pair.target) : isGluedBefore(place, pair.target) else { return nil }
            let others = same.filter { $0.hash == piece.hash }
            let areApart = others.allSatisfy {
                isEnd
                    ? !isLetter(behind: $0.range.end, pair.source.bytes)
                    : isApart(before: $0.range.start, pair.source.bytes)
            }
            return others.isEmpty || !areApart ? nil : finding(at: place, piece.range)
        }
    }

    /// Words in the quotation marks of GNU (`` `name' ``), which are no code spans.
    private func gnuQuotes(_ pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains([.backtick, .straightQuotes]) else { return [] }
        let bytes = pair.target.bytes
        return bytes.indices.compactMap { place in
            guard bytes[place] == UInt8(ascii: "`"),
                let end = bytes[(place + 1)...].prefix(40).firstIndex(where: { "'`\n".utf8.contains($0) }),
                bytes[end] == UInt8(ascii: "'"), isGluedBefore(place, pair.target)
            else { return nil }
            let places = pair.source.bytes.places(of: bytes[place...end])
            guard !places.isEmpty, places.allSatisfy({ isApart(before: $0, pair.source.bytes) }) else { return nil }
            return finding(at: place, ByteRange(place, end + 1))
        }
    }

    /// Whether no letter, digit or sign of a currency or variable stands at once before a place.
    private func isLoose(before place: Int, _ bytes: [UInt8]) -> Bool {
        guard place > 0 else { return true }
        let byte = bytes[place - 1]
        return byte < 0x80 && !ASCII.isAlphanumeric(byte) && !"$#@_%\\".utf8.contains(byte)
    }

    /// Findings at a code span or link that the source has apart from words.
    private func glued(_ code: InlineCode, _ begins: Bool, _ ends: Bool, _ pair: TranslationPair) -> [Finding] {
        let key = Self.key(code, pair.target.bytes)
        let same = pair.source.inlineCodes.filter { $0.kind == code.kind && Self.key($0, pair.source.bytes) == key }
        guard !same.isEmpty else { return [] }
        var found: [Finding] = []
        if begins, same.allSatisfy({ isApart(before: $0.range.start, pair.source.bytes) }) {
            found.append(finding(at: code.range.start, code.range))
        }
        if ends, same.allSatisfy({ !isLetter(behind: $0.range.end, pair.source.bytes) }) {
            found.append(finding(at: code.range.end, code.range))
        }
        return found
    }

    /// What a span is known by: its bytes, or where a link leads.
    private static func key(_ code: InlineCode, _ bytes: [UInt8]) -> [UInt8] {
        Array(bytes[(code.destination ?? (code.kind == .link ? code.marks.last ?? code.range : code.range)).range])
    }

    private func finding(at place: Int, _ range: ByteRange) -> Finding {
        Finding(
            "No blank parts it from a word", help: "put one", range: range,
            fix: [TextEdit(ByteRange(place, place), " ")])
    }

    /// Whether a word of two letters and more ends here.
    private func isGluedBefore(_ place: Int, _ text: CheckedText) -> Bool {
        guard place > 1, isLetter(text.prose, before: place) else { return false }
        var start = place - 1
        while start > 0, text.prose[start] & 0xC0 == 0x80 { start -= 1 }
        return start > 0 && isLetter(text.prose, before: start)
    }

    /// Whether a word of two letters and more begins here.
    private func isGluedBehind(_ place: Int, _ text: CheckedText) -> Bool {
        let word = text.words.first { $0.range.start == place }
        return word.map { $0.hasLetter && $0.range.count >= 2 } ?? false
    }

    private func isLetter(_ bytes: [UInt8], before place: Int) -> Bool {
        let byte = bytes[place - 1]
        if byte < 0x80 { return ASCII.isLetter(byte) }
        // Latin and Cyrillic letters are of two bytes, most marks of three.
        return place > 1 && 0xC3...0xD3 ~= bytes[place - 2]
    }

    private func isApart(before place: Int, _ bytes: [UInt8]) -> Bool {
        place > 0 && ASCII.isWhitespace(bytes[place - 1])
    }

    private func isLetter(behind place: Int, _ bytes: [UInt8]) -> Bool {
        place < bytes.count && (ASCII.isAlphanumeric(bytes[place]) || bytes[place] >= 0x80)
    }
}
