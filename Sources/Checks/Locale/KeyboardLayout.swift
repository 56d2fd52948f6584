/// A keyboard layout of another script, and how probable its letters are beside those of English.
struct KeyboardLayout: Sendable {
    /// The letter of each key `a` to `z`.
    private let letters: [String]
    /// How much more probable each key is for a word of the language than for one of Latin script, in logarithms.
    private let weights: [Double]

    /// - Parameters:
    ///   - keys: What the keys `a` to `z` write, with spaces between.
    ///   - frequencies: How many of 1,000 letters of the language's texts are the letter of each of these keys.
    private init(_ keys: String, _ frequencies: [Double]) {
        letters = keys.split(separator: " ").map(String.init)
        weights = zip(frequencies, Self.latin).map { own, latin in Self.logarithm(max(own, 0.5) / latin) }
    }

    /// The word that these Latin letters were meant to be; nil where they may be a Latin word.
    func meant(by word: ArraySlice<UInt8>) -> String? {
        var (weight, vowels) = (0.0, 0)
        var text = ""
        for byte in word {
            guard byte >= 0x61, byte <= 0x7A else { return nil }
            weight += weights[Int(byte - 0x61)]
            text += letters[Int(byte - 0x61)]
            if Self.vowels.contains(byte) { vowels += 1 }
        }
        // No Latin word has so few vowels; abbreviations do.
        let isLikely = weight > -0.1 || (weight > -2 && vowels * 5 < word.count)
        return isLikely && !Self.abbreviations.contains(String(decoding: word, as: UTF8.self)) ? text : nil
    }

    private static let vowels = Array("aeiouy".utf8)

    /// What people write in small letters though it is no word of English.
    private static let abbreviations: Set<String> = [
        "blog", "ftps", "github", "gmail", "gtk", "html", "http", "https", "java", "jpeg", "jpg", "json", "mpeg",
        "sftp",
        "svg", "wlan", "xhtml", "xml",
    ]

    static func layout(of language: String) -> KeyboardLayout? {
        switch language {
        case "ar": arabic
        case "ru": russian
        default: nil
        }
    }

    /// English letters a to z in 1,000; other Latin languages differ little for this use.
    private static let latin: [Double] = [
        82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1,
    ]

    private static let arabic = KeyboardLayout(
        "ش لا ؤ ي ث ب ل ا ه ت ن م ة ى خ ح ض ق س ف ع ر ص ء غ ئ",
        [12, 20, 2, 68, 6, 43, 116, 125, 29, 49, 60, 61, 36, 10, 9, 21, 7, 23, 30, 29, 39, 52, 11, 4, 4, 4])

    private static let russian = KeyboardLayout(
        "ф и с в у а п р ш о л д ь т щ з й к ы е г м ц ч н я",
        [3, 74, 55, 45, 26, 80, 28, 47, 7, 109, 44, 30, 17, 63, 4, 16, 12, 35, 19, 85, 17, 32, 5, 14, 67, 20])

    /// The natural logarithm, by halving and a short series; the standard library has none without the platform's.
    private static func logarithm(_ value: Double) -> Double {
        var (value, result) = (value, 0.0)
        while value > 1.5 { (value, result) = (value / 2, result + 0.693_147) }
        while value < 0.75 { (value, result) = (value * 2, result - 0.693_147) }
        let ratio = (value - 1) / (value + 1)
        return result + 2 * (ratio + ratio * ratio * ratio / 3 + ratio * ratio * ratio * ratio * ratio / 5)
    }
}
