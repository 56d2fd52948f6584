/// The words of a language for a half and for a whole: "one and a half" for 1.5, "entirely" for 100 %.
struct ShareWords {
    private let halves: [String]
    private let wholes: [String]
    private let isDense: Bool

    init(_ language: String) {
        func split(_ words: String?) -> [String] { words?.split(separator: " ").map(String.init) ?? [] }
        halves = split(Self.halves[language])
        wholes = split(Self.wholes[language])
        isDense = language == "zh" || language == "ja"
    }

    /// Whether words, in small letters, say that something and a half is meant.
    func saysHalf(_ words: [String], in text: CheckedText) -> Bool { says(halves, words, text) }

    /// Whether words, in small letters, say that all of something is meant.
    func saysWhole(_ words: [String], in text: CheckedText) -> Bool { says(wholes, words, text) }

    /// Languages join and inflect: a part of a word is enough for a half, the beginning for a whole.
    private func says(_ parts: [String], _ words: [String], _ text: CheckedText) -> Bool {
        if isDense { return parts.contains { text.contains($0.utf8, inProse: true) } }
        return words.contains { word in
            parts.contains { word.hasPrefix($0) || ($0.utf8.count > 3 && word.contains($0)) }
        }
    }

    private static let halves = [
        "en": "half", "it": "mezzo mezza", "fr": "demi", "de": "halb", "pl": "pół połow", "pt": "meio meia",
        "es": "medio media", "ru": "полтор полутор половин", "ar": "نصف", "ja": "半", "zh": "半",
    ]

    private static let wholes = [
        "en": "full complete entire whol total absolut all", "it": "complet total inter tutt pien assolut",
        "fr": "complèt complet total entièr entier tout plein intégral absolu",
        "de": "voll völlig ganz gänzlich komplett total restlos absolut", "pl": "cał pełn zupełn komplet absolut",
        "pt": "complet total inteir tod plen absolut", "es": "complet total enter tod plen íntegr absolut",
        "ru": "полн целик весь всё вся абсолют", "ar": "كامل الكامل كلي تمام بالكامل تماما", "ja": "完全 全額 全面 すべて 全て",
        "zh": "完全 全额 全部 百分之百 百分百 绝对 纯",
    ]
}
