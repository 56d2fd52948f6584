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
            words.map { word in
                guard word.hasLetter else { return 0 }
                // Only Latin letters are made small.
                return word.script == .latin || !word.isOneScript
                    ? LanguageTable.hash(ofWord: word.range, in: prose) : Self.hash(of: word.range, in: prose)
            }
        }
        sorted = ordered.count > Self.longText ? ordered.sorted() : []
    }

    /// Of a word that is as it is; never 0, and none of those of ``LanguageTable``.
    private static func hash(of range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let word = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(range.count)
        var index = range.start
        while index < range.end {
            let count = min(8, range.end - index)
            let part =
                index + 8 <= bytes.count
                ? UInt64(littleEndian: word.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                : (0..<count).reduce(0) { $0 | UInt64(bytes[index + $1]) << UInt64(8 * $1) }
            hash = (hash ^ (count == 8 ? part : part & (1 << UInt64(8 * count) - 1))) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        return hash | 1
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
