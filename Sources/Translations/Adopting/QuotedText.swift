import SourceText

/// Tells texts that are the same in every language: names, titles of works, references.
enum QuotedText {
    /// Whether a text is short, in quotation marks, emphasised as a whole, or mostly capitalised words and numbers.
    static func isLikely(_ text: TextSlice) -> Bool {
        let string = text.description
        if let first = string.unicodeScalars.first, "\"“„«‘*_[".unicodeScalars.contains(first) { return true }
        let words = string.split { $0 == " " || $0 == "\n" }
        if words.count <= 3 { return true }
        let small = words.count { word in
            let letters = word.drop { !$0.isLetter && !$0.isNumber }
            return letters.count > 2 && letters.first.map(\.isLowercase) ?? false
        }
        return small * 2 < words.count
    }
}
