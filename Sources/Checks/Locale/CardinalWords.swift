import SourceText

/// The words of a language that say a number from two to ten and nothing else, in all their cases.
///
/// Words that mostly mean something else are left out: Italian "sei" (you are), French "neuf" (new), German "acht"
/// (attention). In Chinese and Japanese a numeral counts before a word that counts things: 三つ, 三个.
struct CardinalWords {
    private let values: [String: UInt64]
    private let isDense: Bool

    init(_ language: String) {
        var values: [String: UInt64] = [:]
        for (index, words) in (Self.words[language] ?? []).enumerated() {
            for word in words.split(separator: " ") { values[String(word)] = UInt64(index + 2) }
        }
        self.values = values
        isDense = language == "ja" || language == "zh"
    }

    /// The numbers that a text says in these words, each at its place.
    func numbers(in text: CheckedText) -> [(value: UInt64, range: ByteRange)] {
        if isDense { return numerals(in: text.scalars) }
        return text.words.compactMap { word in
            guard word.hasLetter, 3...20 ~= word.range.count else { return nil }
            return values[text.text(word.range).lowercased()].map { ($0, word.range) }
        }
    }

    private func numerals(in scalars: [TextScalar]) -> [(value: UInt64, range: ByteRange)] {
        var found: [(value: UInt64, range: ByteRange)] = []
        for index in scalars.indices.dropLast() {
            guard let value = Self.numeral(scalars[index].value), Self.counters.contains(scalars[index + 1].value)
            else { continue }
            let before = index > 0 ? scalars[index - 1].value : 0
            // 十三, 第三, 百三
            if HanNumerals.isNumeral(before) || before == 0x7B2C || Self.numeral(before) != nil { continue }
            found.append((value, scalars[index].range))
        }
        return found
    }

    /// The value of a numeral of two and more; 双, 雙 and 俩 are two as well.
    private static func numeral(_ value: UInt32) -> UInt64? {
        switch value {
        case 0x53CC, 0x96D9, 0x4FE9: 2
        default: HanNumerals.digit(value).flatMap { $0 < 2 ? nil : $0 }
        }
    }

    /// What counts things, people, times and units.
    private static let counters = Set("つ個个人名本枚日年月週周階種种度点回件台歳倍行勺只隻条條张張位步层層项項部次天秒段組组颗顆者".unicodeScalars.map(\.value))

    private static let words: [String: [String]] = [
        "it": ["due", "tre", "quattro", "cinque", "", "sette", "otto", "nove", "dieci"],
        "fr": ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "", "dix"],
        "de": ["zwei zweien", "drei dreien", "vier", "fünf", "sechs", "sieben", "", "neun", "zehn"],
        "es": ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
        "pt": ["dois duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"],
        "pl": [
            "dwa dwie dwóch dwóm dwoma", "trzy trzech trzem trzema", "cztery czterech czterem czterema", "pięć pięciu",
            "sześć sześciu", "siedem siedmiu", "osiem ośmiu", "dziewięć dziewięciu", "dziesięć dziesięciu",
        ],
        "ru": [
            "два две двух двум двумя", "три трёх трех трём трем тремя",
            "четыре четырёх четырех четырём четырем четырьмя", "пять пяти пятью", "шесть шести шестью", "семь семи",
            "восемь восьми", "девять девяти", "десять десяти",
        ],
        "ar": [
            "اثنان اثنين اثنتان اثنتين", "ثلاثة ثلاث", "أربعة أربع", "خمسة خمس", "ستة", "سبعة", "ثمانية ثماني", "تسعة",
            "عشرة",
        ],
    ]
}
