package import Diagnostics
import Locales
import SourceText

/// Decimal numbers are written with the mark of the language: `1,5` in German, `1.5` in English and Japanese.
///
///     It weighs 1.5 kg.   →   Es wiegt 1.5 kg.     a comma belongs there
///
/// The mark is CLDR's. A point is taken for a decimal mark where a unit or a percent sign follows in either text or a
/// sign of money stands before it, where another number of the text has the comma, or where things are counted in a
/// catalog that writes commas.
/// Left alone: versions and names of things (`Android 5.1`, `since release 1.6`, `section 2.3`), and lines that are
/// copied from the source, such as what a program prints. Only a warning; the fix puts the mark of the language.
package struct DecimalMark: Rule {
    package let id = "decimal-mark"
    package let severity = Severity.warning
    package let summary = "Decimal numbers have the mark of the language"
    package let concerns: TextTraits = .digits

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.digits), pair.target.traits.contains(.sentenceMarks), !pair.isCopy else {
            return []
        }
        let format = pair.locale.numberFormat
        let wrong: UInt32 = format.hasDecimalComma ? 0x2E : 0x2C
        guard pair.target.prose.contains(UInt8(truncatingIfNeeded: wrong)) else { return [] }
        let tokens = NumberReader.tokens(of: pair.target, format, readsHan: false)
        guard tokens.count < 500, tokens.contains(where: { $0.mark == wrong && Self.isDecimal($0) }) else { return [] }
        let sources = NumberReader.tokens(of: pair.source, pair.sourceLocale.numberFormat, readsHan: false)
            .filter { $0.scale > 0 && $0.mark == pair.sourceLocale.numberFormat.decimal }
        func partner(_ token: NumberToken) -> NumberToken? {
            sources.first { $0.digits == token.digits && $0.scale == token.scale }
        }
        // Times of the day have marks of their own; comments of settings show what to type.
        let isProse =
            !sources.contains { $0.half != nil || $0.isTime } && !pair.target.bytes.holds("\n#".utf8)
        let hasRight = tokens.contains { $0.mark != wrong && Self.isDecimal($0) && partner($0) != nil }
        return tokens.compactMap { token in
            guard token.mark == wrong, Self.isDecimal(token), !token.isLoose, let source = partner(token) else {
                return nil
            }
            if wrong == 0x2E {
                let isMeasure = Self.isMeasure(token, in: pair.target) || Self.isMeasure(source, in: pair.source)
                if !isMeasure {
                    guard isProse, !isName(source, in: pair.source) else { return nil }
                    guard hasRight || (pair.habits.writesDecimalCommas && Self.counts(source, in: pair.source)) else {
                        return nil
                    }
                }
                if isCopied(token, pair) { return nil }
            }
            let written = pair.target.text(token.range)
            let mark = format.hasDecimalComma ? "," : "."
            let right = String(written.map { $0 == "." || $0 == "," ? Character(mark) : $0 })
            guard let place = pair.target.prose[token.range.range].lastIndex(of: UInt8(truncatingIfNeeded: wrong))
            else {
                return nil
            }
            return Finding(
                "The decimal mark is not that of the language", evidence: written, help: "write \(right)",
                range: token.range, fix: [TextEdit(ByteRange(place, place + 1), mark)])
        }
    }

    /// Whether the mark divides: three digits behind it may be a group, unless a zero is before it.
    private static func isDecimal(_ token: NumberToken) -> Bool {
        token.scale > 0 && (token.scale != 3 || token.digits < 1_000 && token.range.count > 4)
    }

    /// Whether what is counted follows, in the plural of English (`2.5 times`), or a word of quantities stands before
    /// it (`a distance of 1.25`, `over 0.2`).
    private static func counts(_ token: NumberToken, in text: CheckedText) -> Bool {
        if let word = text.words.last(where: { $0.range.end == token.range.start - 1 }),
            measures.contains(text.text(word.range).lowercased())
        {
            return true
        }
        guard let word = text.words.first(where: { $0.range.start >= token.range.end }) else { return false }
        let bytes = text.prose[word.range.range]
        guard word.range.start == token.range.end + 1 else { return false }
        // "0.6 XMR"
        if 2...4 ~= bytes.count, bytes.allSatisfy(ASCII.isUppercase) { return true }
        return bytes.count > 3 && bytes.last == 0x73 && !ASCII.isUppercase(bytes[bytes.startIndex])
    }

    private static let measures: Set<String> = [
        "of", "over", "under", "about", "around", "approximately", "roughly", "nearly", "almost", "between", "by",
    ]

    /// Whether the number is likely to be a version, part of a name or data: `Java 1.8`, `v2.0`, `GPL-3.0`, `x=1.5`.
    private func isName(_ token: NumberToken, in text: CheckedText) -> Bool {
        let before = token.range.start > 0 ? text.prose[token.range.start - 1] : ASCII.space
        if ![ASCII.space, 0x28, 0x22, 0x27, 0x7E, 0xA0].contains(before), before < 0x80 { return true }
        guard let index = text.words.lastIndex(where: { $0.hasLetter && $0.range.end <= token.range.start }) else {
            return false
        }
        let word = text.words[index].range
        for other in text.words[max(0, index - 3)...index].filter(\.hasLetter).suffix(2) {
            if Self.namers.contains(text.text(other.range).lowercased()) { return true }
            // "TLS 1.0 or 1.1"
            if isAcronym(text.bytes[other.range.range]) { return true }
        }
        let gap = text.prose[word.end..<token.range.start]
        if gap.contains(CheckedText.mask) { return true }
        // The first word of a sentence has a capital of its own.
        return index > 0 && gap.allSatisfy { $0 == ASCII.space } && ASCII.isUppercase(text.bytes[word.start])
    }

    private func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
        word.count > 1 && word.allSatisfy { ASCII.isUppercase($0) || ASCII.isDigit($0) }
    }

    private static let namers: Set<String> = [
        "version", "versions", "release", "releases", "v", "ver", "rev", "revision", "section", "chapter", "figure",
        "table", "step", "part", "level", "appendix", "listing", "since", "until", "before", "after", "from",
        "python", "java", "http", "tls", "api", "kernel",
    ]

    /// Whether the line up to the number stands in the source too, with words in it.
    private func isCopied(_ token: NumberToken, _ pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes
        let start = bytes[..<token.range.start].lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
        let head = bytes[start..<token.range.end]
        return head.contains { ASCII.isLetter($0) || $0 >= 0x80 } && pair.source.bytes.holds(head)
    }

    /// Whether a unit or a percent sign follows.
    private static func isMeasure(_ token: NumberToken, in text: CheckedText) -> Bool {
        let bytes = text.prose
        var index = token.range.end
        // "$1.50", "€1.50"
        if isMoney(before: token.range.start, bytes) { return true }
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        if index + 1 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { index += 2 }
        if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF {
            index += 3
        }
        guard index < bytes.count else { return false }
        if bytes[index] == 0x25 { return true }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        // "°", "µ", "£", "¥"; "€" and other signs of money; "‰".
        if bytes[index] == 0xC2, [0xB0, 0xB5, 0xA3, 0xA5].contains(next) { return true }
        if bytes[index] == 0xE2, next == 0x82 { return true }
        var letters: [UInt8] = []
        while index < bytes.count, ASCII.isLetter(bytes[index]) || bytes[index] >= 0x80, letters.count < 12 {
            letters.append(bytes[index])
            index += 1
        }
        return units.contains(String(decoding: letters, as: UTF8.self).lowercased())
    }

    /// "$", "£", "¥", and "€" with the other signs of money.
    private static func isMoney(before place: Int, _ bytes: [UInt8]) -> Bool {
        guard place > 0 else { return false }
        if bytes[place - 1] == UInt8(ascii: "$") { return true }
        if place > 1, bytes[place - 2] == 0xC2, [0xA3, 0xA5].contains(bytes[place - 1]) { return true }
        return place > 2 && bytes[place - 3] == 0xE2 && bytes[place - 2] == 0x82
    }

    private static let units: Set<String> = [
        "m", "km", "cm", "mm", "kg", "g", "mg", "ml", "l", "s", "ms", "min", "h", "kb", "mb", "gb", "tb", "hz", "khz",
        "mhz",
        "ghz", "w", "kw", "v", "px", "dp", "mi", "к", "кг", "г", "м", "км", "см", "мм", "мл", "л", "с", "мин", "ч",
        "мб", "гб", "seconds", "minutes", "hours", "days", "weeks", "years", "degree", "degrees", "percent", "mbit",
        "kbit", "gbit", "mib", "gib", "metres", "meters", "miles", "inch", "inches", "litres", "liters", "billion",
        "mln", "mio", "млн", "million", "millionen", "millones", "milioni", "millions", "milhões", "milionów",
    ]
}
