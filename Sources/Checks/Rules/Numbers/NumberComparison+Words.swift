import Locales
import SourceText

/// Numbers that one of the texts says in words.
extension NumberComparison {
    /// Whether it is the 1 of "1-year" or "1-click": one of a thing is said without a number.
    private func isOfCompound(_ token: NumberToken, in text: CheckedText) -> Bool {
        guard token.digits == 1, token.scale == 0, token.range.end + 1 < text.count else { return false }
        return text.prose[token.range.end] == UInt8(ascii: "-") && ASCII.isLetter(text.prose[token.range.end + 1])
    }

    /// Whether a word says the share: "one and a half" for 1.5, "entirely" for 100 %.
    private func saysShare(
        _ token: NumberToken, of origin: CheckedText, in text: CheckedText, _ words: [String], _ locale: LocaleKnowledge
    ) -> Bool {
        if token.scale == 1, token.digits % 10 == 5 { return locale.shareWords.saysHalf(words, in: text) }
        guard token.digits == 100, token.scale == 0 else { return false }
        let behind = origin.prose[token.range.end...].drop { $0 == ASCII.space || $0 == 0xC2 || $0 == 0xA0 }
        let isPercent = behind.first == 0x25 || behind.starts(with: "％".utf8)
        return isPercent && locale.shareWords.saysWhole(words, in: text)
    }

    /// The numbers of one text that the other has no word for.
    func unsaid(
        _ tokens: [NumberToken], of origin: CheckedText, in text: CheckedText, _ locale: LocaleKnowledge
    ) -> [NumberToken] {
        if tokens.isEmpty { return [] }
        var words = text.words.filter(\.hasLetter).map { text.text($0.range).lowercased() }
        // Arabic writes "and", "with", "for" as one word with the next.
        if locale.tag.language == "ar" {
            words += words.filter { $0.unicodeScalars.count > 3 }.map { String($0.dropFirst()) }
        }
        let spelled = locale.tag.language == "en" ? SpelledNumbers.values(in: text) : []
        return tokens.filter { token in
            if let whole = token.whole, spelled.contains(whole) { return false }
            if isOfCompound(token, in: origin) || saysShare(token, of: origin, in: text, words, locale) { return false }
            guard token.scale == 0 else { return true }
            if token.power > 0 { return !saysScaled(token, words, locale) }
            let value = token.digits
            // Where no words are known, a small number may be one.
            if locale.numberWords.isEmpty, !locale.sentenceMarks.isWide, value <= 20 { return false }
            if words.contains(where: { locale.numberWords.says($0, value) }) { return false }
            if locale.numberWords.saysInParts(words, value) { return false }
            if value == 0, words.contains(where: { word in Self.zeros.contains { word.hasPrefix($0) } }) {
                return false
            }
            if 1...12 ~= value, words.contains(where: { locale.monthNames.isName($0, of: Int(value)) }) { return false }
            guard locale.tag.language == "ar" else { return true }
            // Arabic counts to two by the noun's form.
            if value == 1 { return !words.contains { word in Self.arabicUnits.contains { word.hasSuffix($0) } } }
            return !(value == 2 && words.contains { $0.hasSuffix("ين") || $0.hasSuffix("ان") })
        }
    }

    /// Whether words say a number with its power of ten: "cinque milioni", "un million".
    private func saysScaled(_ token: NumberToken, _ words: [String], _ locale: LocaleKnowledge) -> Bool {
        if let whole = token.whole, words.contains(where: { locale.numberWords.says($0, whole) }) { return true }
        guard words.contains(where: { locale.numberWords.says($0, token.digits) }) || locale.numberWords.isEmpty else {
            return false
        }
        return !locale.magnitudes.isKnown || words.contains { locale.magnitudes.meaning(of: $0) == .power(token.power) }
    }

    /// Zero in the cases of many languages: "od zera".
    private static let zeros = ["zer", "zér", "cero", "null", "noll", "нул", "нол", "صفر", "ゼロ", "零"]

    /// Hour, minute, second, day, week, month, year: one of them is said without a number.
    private static let arabicUnits = ["ساعة", "دقيقة", "ثانية", "يوم", "أسبوع", "شهر", "سنة", "عام"]
}
