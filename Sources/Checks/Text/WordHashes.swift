import Locales
import SourceText

/// The words of a text by their hashes, in order and as a set.
struct WordHashes {
    /// One for each of the text's words that has a letter, in small letters.
    let ordered: [UInt64]
    private let sorted: [UInt64]

    init(_ text: CheckedText) {
        ordered = text.words.map {
            $0.hasLetter ? LanguageTable.hash(smallLetters(text.prose[$0.range.range])) : 0
        }
        sorted = ordered.sorted()
    }

    func contains(_ hash: UInt64) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == hash
    }
}
