import Segments
import SourceText

/// Terms of a language without spaces between words, found wherever they stand in a text.
///
/// ASCII letters are compared without regard to case unless a term asks for it, and a Latin term does not begin or
/// end inside of a Latin word.
struct TermTrie: Sendable {
    private struct Term: Sendable {
        var bytes: [UInt8]
        var isExact: Bool
        var id: Int
    }

    /// By the first scalar, in small letters.
    private var terms: [UInt32: [Term]] = [:]

    var isEmpty: Bool { terms.isEmpty }

    mutating func insert(_ bytes: [UInt8], isExact: Bool, id: Int) {
        guard !bytes.isEmpty else { return }
        let key = bytes.withUnsafeBufferPointer { Self.key($0, at: 0) }
        terms[key, default: []].append(Term(bytes: bytes, isExact: isExact, id: id))
    }

    func hits(_ bytes: UnsafeBufferPointer<UInt8>, _ codes: () -> [InlineCode]) -> [TermHit] {
        var markup: TermMarkup?
        var hits: [TermHit] = []
        for start in 0..<bytes.count where bytes[start] & 0xC0 != 0x80 {
            guard let candidates = terms[Self.key(bytes, at: start)] else { continue }
            for term in candidates where Self.matches(term, bytes, at: start) {
                let range = ByteRange(start, start + term.bytes.count)
                let known = markup ?? TermMarkup(codes())
                markup = known
                if !known.covers(range) { hits.append(TermHit(id: term.id, range: range)) }
            }
        }
        return hits
    }

    /// The first scalar, in small letters.
    private static func key(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
        var index = start
        let scalar = TermWords.scalar(bytes, at: &index)
        return TermWords.folded(scalar) ?? scalar
    }

    private static func matches(_ term: Term, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let end = start + term.bytes.count
        guard end <= bytes.count else { return false }
        for (offset, byte) in term.bytes.enumerated() {
            let other = bytes[start + offset]
            if byte != other, term.isExact || ASCII.lowercased(byte) != ASCII.lowercased(other) { return false }
        }
        let beginsInWord = start > 0 && ASCII.isAlphanumeric(bytes[start]) && ASCII.isAlphanumeric(bytes[start - 1])
        let endsInWord = end < bytes.count && ASCII.isAlphanumeric(bytes[end]) && ASCII.isAlphanumeric(bytes[end - 1])
        return !beginsInWord && !endsInWord
    }
}
