import Locales
import SourceText

/// The words of a text by their hashes, in order and as a set.
struct WordHashes {
    /// One for each of the text's words that has a letter, in small letters; 0 for the others.
    let ordered: [UInt64]
    /// In ascending order, for texts so long that looking through them would cost too much.
    private let sorted: [UInt64]

    private static let longText = 96

    init(_ text: CheckedText) {
        let words = text.words
        ordered = text.prose.withUnsafeBufferPointer { prose in
            words.map { $0.hasLetter ? LanguageTable.hash(ofWord: $0.range, in: prose) : 0 }
        }
        sorted = ordered.count > Self.longText ? ordered.sorted() : []
    }

    func contains(_ hash: UInt64) -> Bool {
        if sorted.isEmpty { return ordered.contains(hash) }
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == hash
    }
}
