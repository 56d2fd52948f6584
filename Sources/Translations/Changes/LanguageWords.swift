/// The words of a language that turn a meaning round or count.
struct LanguageWords {
    /// Words that negate.
    var negations: Set<String> = []
    /// Words that come and go with a negation: "do" in "Do not delete".
    var companions: Set<String> = []
    /// Beginnings that turn a word into its opposite: "safe", "unsafe".
    var prefixes: [String] = []
    /// Ends that do so: "isn't", "useless".
    var suffixes: [String] = []
    /// Endings that negate in a script without spaces between words.
    var phrases: [[String]] = []
    var numbers: Set<String> = []

    /// An empty set for a language that is not known.
    static func of(language: String) -> LanguageWords { all[language] ?? LanguageWords() }

    func isNegation(_ word: String) -> Bool { negations.contains(word) || suffixes.contains { word.hasSuffix($0) } }

    func accompaniesNegation(_ word: String) -> Bool { companions.contains(word) }

    func negationCount(in words: [String]) -> Int {
        phrases.reduce(words.count(where: isNegation)) { sum, phrase in
            sum + words.indices.count { words[$0...].starts(with: phrase) }
        }
    }

    /// Whether `word` is `other` with a negating beginning, or with "-less" for "-ful".
    func isOpposite(_ word: String, of other: String) -> Bool {
        guard other.unicodeScalars.count >= 3 else { return false }
        if prefixes.contains(where: { word == $0 + other }) { return true }
        return other.hasSuffix("ful") && word == other.dropLast(3) + "less"
    }

    /// Whether the word negates, counts, or goes with a word that does.
    func weighs(_ word: String) -> Bool { isNegation(word) || isNumber(word) || accompaniesNegation(word) }

    /// Whether a word counts: digits anywhere in it, or a number in letters.
    func isNumber(_ word: String) -> Bool {
        numbers.contains(word) || word.unicodeScalars.contains { $0.properties.numericType == .decimal }
    }
}
