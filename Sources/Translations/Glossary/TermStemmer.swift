import Locales

/// Takes the endings of inflection off a word, lightly: two forms of one word should come out alike.
///
/// A word keeps three letters at least. What changes inside of a word (Polish `mąka`, `mące`, Arabic plurals) stays
/// different: such forms are listed in the glossary. The rules are those of light stemming as J. Savoy describes it
/// ("Light stemming approaches for the French, Portuguese, German and Hungarian languages", 2006), cut down to what
/// nouns and adjectives need.
struct TermStemmer: Sendable {
    private enum Kind: Sendable {
        case none, english, italian, french, german, polish, portuguese, russian, spanish, arabic
    }

    private let kind: Kind

    init(_ tag: LocaleTag) {
        kind =
            switch tag.language {
            case "en": .english
            case "it": .italian
            case "fr": .french
            case "de": .german
            case "pl": .polish
            case "pt": .portuguese
            case "ru": .russian
            case "es": .spanish
            case "ar": .arabic
            default: .none
            }
    }

    /// Stems a folded word in place.
    func stem(_ word: inout [UInt32]) {
        if word.count < 4 { return }
        switch kind {
        case .none: break
        case .english: Self.stemEnglish(&word)
        case .italian: Self.stemItalian(&word)
        case .french: Self.stemFrench(&word)
        case .german: Self.stemGerman(&word)
        case .polish: Self.dropFirst(of: Self.polishEndings, from: &word)
        case .portuguese: Self.stemPortuguese(&word)
        case .russian: Self.dropFirst(of: Self.russianEndings, from: &word)
        case .spanish: Self.stemSpanish(&word)
        case .arabic: Self.stemArabic(&word)
        }
    }

    // MARK: Languages

    private static func stemEnglish(_ word: inout [UInt32]) {
        // Most words have no ending to look at.
        guard word.last == 0x73 else { return }
        if word.count > 4, replace("ies", "y", &word) { return }
        for ending in sibilantPlurals where drop(ending, &word, leaving: 3) {
            word += ending.dropLast(2)
            return
        }
        if ends(word, "ss") || ends(word, "us") || ends(word, "is") { return }
        drop("s", &word, leaving: 3)
    }

    private static func stemItalian(_ word: inout [UInt32]) {
        if let last = word.last, vowels.contains(last) { word.removeLast() }
        if word.count > 3, word.last == 0x69 { word.removeLast() }
        if ends(word, "ch") || ends(word, "gh") { word.removeLast() }
    }

    private static func stemFrench(_ word: inout [UInt32]) {
        if word.count > 5, replace("eaux", "eau", &word) || replace("aux", "al", &word) { return }
        if !drop("s", &word, leaving: 3) { drop("x", &word, leaving: 3) }
        drop("e", &word, leaving: 3)
        let count = word.count
        if count > 3, word[count - 1] == word[count - 2], !vowels.contains(word[count - 1]) { word.removeLast() }
    }

    private static func stemGerman(_ word: inout [UInt32]) {
        for (index, letter) in word.enumerated() {
            switch letter {
            case 0xE4: word[index] = 0x61
            case 0xF6: word[index] = 0x6F
            case 0xFC: word[index] = 0x75
            default: break
            }
        }
        for _ in 0..<2 { dropFirst(of: germanEndings, from: &word) }
    }

    private static func stemPortuguese(_ word: inout [UInt32]) {
        unaccent(&word, except: 0xE3)
        if !portuguesePlurals.contains(where: { replace($0.0, $0.1, &word) }) { drop("s", &word, leaving: 3) }
        dropVowel(&word)
    }

    private static func stemSpanish(_ word: inout [UInt32]) {
        unaccent(&word, except: 0xF1)
        drop("s", &word, leaving: 3)
        dropVowel(&word)
        if word.last == 0x63 { word[word.count - 1] = 0x7A }
    }

    private static func stemArabic(_ word: inout [UInt32]) {
        for prefix in arabicPrefixes where word.count >= prefix.count + 3 && word.starts(with: prefix) {
            word.removeFirst(prefix.count)
            break
        }
        dropFirst(of: arabicEndings, from: &word)
    }

    // MARK: Endings

    private typealias Letters = [UInt32]

    private static func letters(_ texts: String) -> [Letters] {
        texts.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
    }

    private static let vowels: Set<UInt32> = Set("aeiouàèéìòù".unicodeScalars.map(\.value))
    private static let sibilantPlurals = letters("sses xes ches shes zes")
    private static let germanEndings = letters("ern em en er es e s n")
    private static let polishEndings = letters(
        "owie ami ach ego emu ymi imi ych ich owi iem iej iom iami iach ów om em ie ia iu ię ią ej ym im ą ę a e i o u y"
    ).sorted { $0.count > $1.count }
    private static let russianEndings = letters(
        "иями ями ами иях ях ах ого его ому ему ыми ими ией иям ием ов ев ей ой ий ый ая яя ое ее ые ие ым им ом ем ям "
            + "ам ую юю ою ею ых их ию ия ья ью а е и о у ы ь ю я й"
    ).sorted { $0.count > $1.count }
    private static let arabicPrefixes = letters("وال بال كال فال لل ال")
    private static let arabicEndings = letters("ات ون ين ان ها هم يه ه ي")
    private static let portuguesePlurals: [(Letters, Letters)] = [
        ("ões", "ão"), ("ães", "ão"), ("ãos", "ão"), ("oes", "ão"), ("ais", "al"), ("eis", "el"), ("ois", "ol"),
        ("uis", "ul"), ("ns", "m"),
    ].map { ($0.0.unicodeScalars.map(\.value), $0.1.unicodeScalars.map(\.value)) }

    private static func dropFirst(of endings: [Letters], from word: inout [UInt32]) {
        for ending in endings where drop(ending, &word, leaving: 3) { return }
    }

    private static func dropVowel(_ word: inout [UInt32]) {
        guard word.count > 3, let last = word.last, [0x61, 0x65, 0x6F].contains(last) else { return }
        word.removeLast()
    }

    @discardableResult
    private static func drop(_ ending: Letters, _ word: inout [UInt32], leaving count: Int) -> Bool {
        guard word.count >= ending.count + count, word.suffix(ending.count).elementsEqual(ending) else { return false }
        word.removeLast(ending.count)
        return true
    }

    @discardableResult
    private static func drop(_ ending: Unicode.Scalar, _ word: inout [UInt32], leaving count: Int) -> Bool {
        guard word.count > count, word.last == ending.value else { return false }
        word.removeLast()
        return true
    }

    private static func ends(_ word: [UInt32], _ ending: String) -> Bool {
        word.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars.lazy.map(\.value))
    }

    private static func replace(_ ending: String, _ other: String, _ word: inout [UInt32]) -> Bool {
        guard ends(word, ending) else { return false }
        word.removeLast(ending.unicodeScalars.count)
        word += other.unicodeScalars.map(\.value)
        return true
    }

    private static func replace(_ ending: Letters, _ other: Letters, _ word: inout [UInt32]) -> Bool {
        guard drop(ending, &word, leaving: 1) else { return false }
        word += other
        return true
    }

    /// Vowels of the Latin-1 block without their accents.
    private static func unaccent(_ word: inout [UInt32], except kept: UInt32) {
        for (index, letter) in word.enumerated() where letter >= 0xE0 && letter != kept {
            switch letter {
            case 0xE0...0xE5: word[index] = 0x61
            case 0xE8...0xEB: word[index] = 0x65
            case 0xEC...0xEF: word[index] = 0x69
            case 0xF2...0xF6: word[index] = 0x6F
            case 0xF9...0xFC: word[index] = 0x75
            default: break
            }
        }
    }
}
