import Locales
import SourceText

/// Signs of numbers that a language may say in a word.
enum LostSign {
    /// Whether a text says a percent sign, a minus or a sign of money in words.
    static func isSaid(_ sign: UInt32, in text: CheckedText) -> Bool {
        let written = text.string.lowercased()
        return (words[sign] ?? []).contains { written.contains($0) }
    }

    /// Whether the words for a sign are known.
    static func isKnown(_ sign: UInt32, in locale: LocaleKnowledge) -> Bool {
        words[sign] != nil && languages.contains(locale.tag.language)
    }

    static let minus: UInt32 = 0x2D

    private static let languages = ["it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh", "es", "en"]

    private static let words: [UInt32: [String]] = [
        0x25: [
            "percent", "per cent", "perzent", "prozent", "procent", "pour cent", "pourcent", "por cien", "por cento",
            "porcent", "процент", "проц.", "مئة", "مائة", "ميه", "パーセント", "割", "百分", "分之", "分の", "割", "成", "折",
        ],
        0x24: [
            "dollar", "dollaro", "dollari", "dólar", "dolar", "доллар", "долл", "دولار", "ドル", "美元", "美金", "元", "usd",
            "us$", "peso", "real", "reais", "bucks", "chf", "eur",
        ],
        0x20AC: ["euro", "евро", "يورو", "ユーロ", "欧元", "歐元", "eur"],
        0xA3: ["pound", "sterlin", "livre", "pfund", "funt", "libra", "фунт", "جنيه", "ポンド", "英镑", "英鎊", "gbp"],
        minus: [
            "minus", "meno", "moins", "menos", "минус", "ناقص", "سالب", "マイナス", "负", "負", "零下", "氷点下", "unter",
            "sotto", "ujemn", "отриц", "poniżej", "ниже", "تحت", "negat", "négat", "bajo", "abaixo", "dessous",
        ],
    ]
}
