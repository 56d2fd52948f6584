import SourceText

/// Tells texts that are the same in every language: names, titles of works, references.
enum QuotedText {
    /// Whether a text is short, in quotation marks, emphasised as a whole, or hardly has long words in small letters.
    ///
    /// Words of scripts without capitals are small ones; in scripts without spaces the characters count.
    static func isLikely(_ text: TextSlice) -> Bool {
        let string = text.description
        if let first = string.unicodeScalars.first, "\"“„«‘*_[「『《".unicodeScalars.contains(first) { return true }
        if string.unicodeScalars.count(where: { DenseScript.contains($0.value) }) > mostCharacters { return false }
        let words = string.split { $0 == " " || $0 == "\n" }
        if words.count <= 3 { return true }
        let small = words.count { word in
            let letters = word.drop { !$0.isLetter && !$0.isNumber }
            return letters.count > 3 && letters.first.map { $0.isLetter && !$0.isUppercase } ?? false
        }
        return small * 3 < words.count
    }

    /// The longest name in a script without spaces: 東京都立産業技術大学院大学 is one of the longest.
    private static let mostCharacters = 12
}
