/// Light stemming of Arabic: the article with the particles written onto it, and the commonest endings.
///
/// After Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (2007), with the endings
/// of possession and number added, and the alef of the accusative (كتابًا). Words come in folded (``LetterFolding``);
/// `search.js` applies the same lists, which the index hands to it.
enum ArabicStemmer {
    /// Taken off once, the first that fits, if at least two letters stay; three for a single letter.
    static let prefixes = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و"]
    /// Taken off once, the first that fits, if at least three letters stay.
    static let suffixes = [
        "تهما", "هما", "تها", "تهم", "تنا", "تان", "تين", "ها", "هم", "هن", "كم", "نا", "ات", "ان", "ون", "ين", "وا",
        "يه", "ته", "ه", "ي", "ا",
    ]

    static func stem(of word: [UInt8]) -> [UInt8] {
        // Letters of Arabic have two bytes each; other words have no such endings.
        guard word.count > 4, word[0] >= 0xD8, word[0] <= 0xDB else { return word }
        var stem = word[...]
        for prefix in prefixes {
            let bytes = prefix.utf8
            if stem.count - bytes.count >= (bytes.count == 2 ? 6 : 4), stem.starts(with: bytes) {
                stem = stem.dropFirst(bytes.count)
                break
            }
        }
        for suffix in suffixes {
            let bytes = suffix.utf8
            if stem.count - bytes.count >= 6, stem.suffix(bytes.count).elementsEqual(bytes) {
                stem = stem.dropLast(bytes.count)
                break
            }
        }
        return Array(stem)
    }
}
