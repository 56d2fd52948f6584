package import Locales
import Segments
package import SourceText

/// How likely a change of a source text makes its old translation wrong, from harmless to dangerous.
///
/// What readers act upon comes first: a number, a negation; then what a page is built with, then words.
package enum ChangeRisk: Int, Comparable, CaseIterable, Sendable {
    case none
    /// Blanks, quotes, dashes and other punctuation.
    case whitespace
    /// Words that differ in a letter or two.
    case typo
    case wording
    /// Links, code, tags.
    case code
    case negation
    case number

    package static func < (left: ChangeRisk, right: ChangeRisk) -> Bool { left.rawValue < right.rawValue }

    /// The word on the command line and in JSON.
    package var name: String {
        switch self {
        case .none: "none"
        case .whitespace: "punctuation"
        case .typo: "typo"
        case .wording: "wording"
        case .code: "code"
        case .negation: "negation"
        case .number: "number"
        }
    }

    /// The risk of a change from one source text to another; `wording` where the old one is not known.
    package static func of(previous: TextSlice?, current: TextSlice, in language: LocaleTag) -> ChangeRisk {
        guard let previous else { return .wording }
        if previous == current { return .none }
        let (old, new) = (previous.description, current.description)
        if numbers(old) != numbers(new) || numberWords(old, language) != numberWords(new, language) { return .number }
        if negations(old, language) != negations(new, language) { return .negation }
        if codes(previous) != codes(current) { return .code }
        let (oldWords, newWords) = (words(old), words(new))
        if oldWords == newWords || oldWords.joined() == newWords.joined() { return .whitespace }
        guard oldWords.count == newWords.count else { return .wording }
        let pairs = zip(oldWords, newWords).filter { $0 != $1 }
        return pairs.allSatisfy { isTypo($0, $1) } ? .typo : .wording
    }

    // MARK: What is compared

    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }

    /// Runs of digits, those joined by `.`, `,` or `:` as one, in alphabetical order.
    private static func numbers(_ text: String) -> [String] {
        var numbers: [String] = []
        var number = ""
        var joint = ""
        for character in text {
            if character.isNumber {
                number += joint + String(character)
                joint = ""
            } else if !number.isEmpty, joint.isEmpty, ".,:".contains(character) {
                joint = String(character)
            } else {
                if !number.isEmpty { numbers.append(number) }
                number = ""
                joint = ""
            }
        }
        if !number.isEmpty { numbers.append(number) }
        return numbers.sorted()
    }

    /// English words for quantities; `one` is left out, since it is mostly a pronoun.
    private static func numberWords(_ text: String, _ language: LocaleTag) -> [Substring] {
        guard language.language == "en" else { return [] }
        return words(text.lowercased()).filter { englishNumbers.contains(String($0)) }.sorted()
    }

    private static let englishNumbers: Set<String> = [
        "once", "twice", "half", "double", "triple", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "dozen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million",
        "billion",
    ]

    private static func codes(_ text: TextSlice) -> [String] {
        Segment(text: text, place: "", range: ByteRange(0, text.count)).codes.map { code in
            code.kind.rawValue
                + code.marks.map { String(decoding: text.bytes.dropFirst($0.start).prefix($0.count), as: UTF8.self) }
                .joined(separator: " ")
        }.sorted()
    }

    private static func isTypo(_ left: Substring, _ right: Substring) -> Bool {
        let limit = min(left.count, right.count) < 4 ? 0 : min(left.count, right.count) < 8 ? 1 : 2
        let (a, b) = (Array(left.lowercased()), Array(right.lowercased()))
        if a == b { return true }
        guard abs(a.count - b.count) <= limit else { return false }
        let prefix = zip(a, b).prefix { $0 == $1 }.count
        let suffix = zip(a.dropFirst(prefix).reversed(), b.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        let changed = (a[prefix..<(a.count - suffix)], b[prefix..<(b.count - suffix)])
        // Two letters in the wrong order are one slip.
        let isSwap = limit > 0 && changed.0.count == 2 && changed.0.reversed() == Array(changed.1)
        return isSwap || max(changed.0.count, changed.1.count) <= limit
    }

    // MARK: Negation

    private static func negations(_ text: String, _ language: LocaleTag) -> [String] {
        let lower = text.lowercased().replacingCurlyApostrophes
        if !language.usesSpaces {
            let signs =
                language.language == "ja"
                ? ["ない", "ません", "なかっ", "なく", "ずに", "無", "不"] : ["不", "没", "沒", "无", "無", "非", "勿", "未"]
            return signs.flatMap { sign in Array(repeating: sign, count: lower.ranges(of: sign).count) }
        }
        let known = negationWords[language.language] ?? []
        return lower.split { !$0.isLetter && $0 != "'" }.compactMap { word in
            if language.language == "en", word.hasSuffix("n't") { return "not" }
            if language.language == "de", word.hasPrefix("kein") { return "kein" }
            return known.contains(String(word)) ? (word == "cannot" ? "not" : String(word)) : nil
        }.sorted()
    }

    /// Words that deny, by language.
    private static let negationWords: [String: Set<String>] = [
        "en": ["not", "no", "never", "without", "cannot", "none", "nor", "neither", "nothing", "nobody", "nowhere"],
        "it": ["non", "no", "mai", "senza", "né", "niente", "nulla", "nessuno", "nessuna", "nessun"],
        "fr": ["ne", "n", "pas", "jamais", "sans", "ni", "rien", "aucun", "aucune", "non", "personne"],
        "de": ["nicht", "nie", "niemals", "ohne", "nichts", "niemand", "weder", "noch"],
        "es": ["no", "nunca", "jamás", "sin", "ni", "nada", "nadie", "ningún", "ninguna", "tampoco"],
        "pt": ["não", "nunca", "jamais", "sem", "nem", "nada", "ninguém", "nenhum", "nenhuma"],
        "pl": ["nie", "nigdy", "bez", "nic", "nikt", "żaden", "żadna", "ani"],
        "ru": ["не", "нет", "ни", "никогда", "без", "ничего", "никто", "нельзя"],
        "ar": ["لا", "لم", "لن", "ليس", "ليست", "غير", "بدون", "دون"],
    ]
}

extension String {
    fileprivate var replacingCurlyApostrophes: String { String(map { $0 == "’" ? "'" : $0 }) }
}
