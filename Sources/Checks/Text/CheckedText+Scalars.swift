import Locales
import SourceText

extension CheckedText {
    /// The scalars of a part of the text, each with its range.
    func scalars(in range: ByteRange) -> [(scalar: Unicode.Scalar, range: ByteRange)] {
        bytes.withUnsafeBufferPointer { bytes in
            var result: [(scalar: Unicode.Scalar, range: ByteRange)] = []
            var index = range.start
            while index < range.end {
                let start = index
                let value = nextScalar(bytes, at: &index)
                if let scalar = Unicode.Scalar(value) { result.append((scalar, ByteRange(start, index))) }
            }
            return result
        }
    }
}

extension CheckedText {
    /// Whether an ASCII word stands somewhere in the text, in any case.
    func containsWord(_ word: ArraySlice<UInt8>) -> Bool {
        let wanted = word.map(ASCII.lowercased)
        guard let first = wanted.first, wanted.count <= count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + wanted.count <= bytes.count {
                defer { index += 1 }
                guard ASCII.lowercased(bytes[index]) == first else { continue }
                var offset = 1
                while offset < wanted.count, ASCII.lowercased(bytes[index + offset]) == wanted[offset] { offset += 1 }
                if offset == wanted.count { return true }
            }
            return false
        }
    }
}

extension CheckedText {
    /// Whether a word stands by itself as in a sentence.
    ///
    /// At its sides are blanks, quotation marks and marks of sentences only; the parts of `read-only`, `en_US` and
    /// `a/b` do not stand so.
    func isApart(_ word: ByteRange) -> Bool {
        func ends(_ byte: UInt8) -> Bool {
            byte >= 0x80 || ASCII.isWhitespace(byte) || byte == Self.mask || byte == 0x22 || byte == 0x2A
        }
        let before = word.start == 0 || ends(prose[word.start - 1]) || prose[word.start - 1] == 0x28
        if word.end == prose.count { return before }
        let next = prose[word.end]
        guard before, !ends(next) else { return before }
        let isMark = ".,;:!?)".utf8.contains(next)
        return isMark && (word.end + 1 == prose.count || ends(prose[word.end + 1]))
    }
}
