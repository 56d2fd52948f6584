import Locales
import SourceText

/// Signs of numbers that a language may say in a word.
enum LostSign {
    /// Whether a text says a percent sign, a minus or a sign of money in words.
    ///
    /// In Chinese, Japanese and Arabic they may stand within what is written as one word, elsewhere they are words.
    static func isSaid(_ sign: UInt32, in text: CheckedText) -> Bool {
        let written = " " + text.string.lowercased()
        return (words[sign] ?? []).contains { entry in
            let isBeginning = entry.hasSuffix("*")
            let word = isBeginning ? String(entry.dropLast()) : entry
            let joins = word.unicodeScalars.first.map { 0x600...0x6FF ~= $0.value || $0.value >= 0x3000 } ?? false
            if joins { return written.contains(word) }
            return written.ranges(of: word).contains { range in
                !written[written.index(before: range.lowerBound)].isLetter
                    && (isBeginning || range.upperBound == written.endIndex || !written[range.upperBound].isLetter)
            }
        }
    }

    /// Whether the words for a sign are known.
    static func isKnown(_ sign: UInt32, in locale: LocaleKnowledge) -> Bool {
        words[sign] != nil && languages.contains(locale.tag.language)
    }

    static let minus: UInt32 = 0x2D

    private static let languages = ["it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh", "es", "en"]

    /// In small letters; a star stands for any end of the word.
    private static let words: [UInt32: [String]] = [
        0x25: [
            "percent*", "per cent", "perzent*", "prozent*", "procent*", "pour cent", "pourcent*", "por cien*",
            "por cento", "porcent*", "процент*", "проц", "مئة", "مائة", "ميه", "パーセント", "割", "百分", "分之", "分の", "成",
            "折",
        ],
        0x24: [
            "dollar*", "dólar*", "dolar*", "доллар*", "долл", "دولار", "ドル", "美元", "美金", "元", "usd", "us$", "peso",
            "pesos", "real", "reais", "bucks", "chf", "eur",
        ],
        0x20AC: ["euro", "euros", "евро", "يورو", "ユーロ", "欧元", "歐元", "eur"],
        0xA3: [
            "pound*", "sterlin*", "livre*", "pfund*", "funt*", "libra*", "фунт*", "جنيه", "ポンド", "英镑", "英鎊", "gbp",
        ],
        minus: [
            "minus*", "meno", "moins", "menos", "минус*", "ناقص", "سالب", "マイナス", "负", "負", "零下", "氷点下", "unter",
            "sotto", "ujemn*", "отриц*", "poniżej", "ниже", "تحت", "negat*", "négat*", "bajo", "abaixo", "dessous",
        ],
    ]
}
