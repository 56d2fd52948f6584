import Locales

/// The words of a language that multiply the number before them: "million", "tausend", "mil millones".
///
/// The same word is another number in another language: a German "Billion" is a thousand times an English one, and a
/// Spanish "billón" is a million times a million. Written from grammars for the languages of a new workspace; what is
/// not known, or has two meanings, is unsure. Chinese and Japanese write characters instead: ``HanNumerals``.
struct MagnitudeWords {
    enum Meaning: Equatable {
        /// The power of ten.
        case power(Int)
        /// It multiplies, but who knows by what: "dozen", "5m", "billón" in the United States.
        case unsure
    }

    private var exact: [String: Meaning] = [:]
    private var stems: [(stem: String, meaning: Meaning)] = []
    /// Whether the words of the language are known at all.
    let isKnown: Bool
    /// Whether 兆 is a million millions; in the People's Republic it is also a million.
    let readsHanTrillion: Bool

    /// Of no language: every word that looks like one is unsure.
    static let unknown = MagnitudeWords()

    private init() {
        isKnown = false
        readsHanTrillion = true
    }

    init(_ tag: LocaleTag) {
        isKnown = Self.words[tag.language] != nil || ["zh", "ja"].contains(tag.language)
        readsHanTrillion = tag.script != "Hans"
        for (power, words) in Self.words[tag.language] ?? [] {
            for word in words.split(separator: " ") {
                if word.hasSuffix("*") {
                    stems.append((String(word.dropLast()), .power(power)))
                } else {
                    exact[String(word)] = .power(power)
                }
            }
        }
        // Spanish of the United States counts as English does, or as Spain does.
        if tag.language == "es", ["US", "PR"].contains(tag.territory) {
            for word in ["billón", "billones", "trillón", "trillones"] { exact[word] = .unsure }
        }
        if tag.language == "pt", tag.territory != "PT" {
            for word in ["bilião", "biliões", "trilião", "triliões"] { exact[word] = .unsure }
        }
    }

    /// What a word, in small letters, means behind a number; nil for one that does not multiply.
    func meaning(of word: String) -> Meaning? {
        if let known = exact[word] { return known }
        if let known = stems.first(where: { isForm(word, of: $0.stem) }) { return known.meaning }
        if Self.letters.contains(word) || Self.looks.contains(where: { word.hasPrefix($0) }) { return .unsure }
        return nil
    }

    /// Whether a word is a stem with an ending: "тысячами", and not "тысячелетие".
    private func isForm(_ word: String, of stem: String) -> Bool {
        word.hasPrefix(stem) && word.unicodeScalars.count <= stem.unicodeScalars.count + 3
    }

    /// Letters that may stand for a million, and for a unit as well.
    private static let letters: Set<String> = ["m", "b", "bn", "mn", "mi", "bi", "md"]

    /// How such words begin in one language or another.
    private static let looks = [
        "hundred", "dozen", "millenni", "thousand", "million", "billion", "trillion", "millón", "millones", "milion",
        "milhõ",
        "milliard", "miliard", "miljon", "miljard", "tausend", "mrd", "mio", "mln", "mld", "tys", "тыс", "млн", "млрд",
        "мільйон", "мільярд", "ألف", "آلاف", "ملايين",
    ]

    private static let words: [String: [(Int, String)]] = [
        "en": [
            (2, "hundred hundreds"), (3, "thousand thousands"), (6, "million millions mln"), (9, "billion billions bn"),
            (12, "trillion trillions"), (15, "quadrillion quadrillions"),
        ],
        "it": [
            (3, "mila mille migliaia"), (6, "milione milioni mln"), (9, "miliardo miliardi mld mrd"),
            (12, "bilione bilioni"),
            (18, "trilione trilioni"),
        ],
        "fr": [
            (3, "mille millier milliers"), (6, "million millions mln"), (9, "milliard milliards md mds mrd"),
            (12, "billion billions"), (18, "trillion trillions"),
        ],
        "de": [
            (2, "hundert"), (3, "tausend tsd"), (6, "million millionen mio"), (9, "milliarde milliarden mrd"),
            (12, "billion billionen bio"), (15, "billiarde billiarden"), (18, "trillion trillionen"),
        ],
        "es": [
            (3, "mil millar millares"), (6, "millón millon millones"), (9, "millardo millardos"),
            (12, "billón billon billones"), (18, "trillón trillon trillones"),
        ],
        "pt": [
            (3, "mil milhar milhares"), (6, "milhão milhões"), (9, "bilhão bilhões"),
            (12, "trilhão trilhões bilião biliões"), (18, "trilião triliões"),
        ],
        "pl": [
            (3, "tysiąc* tysięc* tys"), (6, "milion* mln"), (9, "miliard* mld"), (12, "bilion* bln"), (15, "biliard*"),
            (18, "trylion*"),
        ],
        "ru": [(3, "тысяч* тыс"), (6, "миллион* млн"), (9, "миллиард* млрд"), (12, "триллион* трлн")],
        "ar": [
            (3, "ألف* الف آلاف* الألف"), (6, "مليون* ملايين المليون"), (9, "مليار* المليار بليون* بلايين"),
            (12, "تريليون* تريليونات"),
        ],
    ]
}
