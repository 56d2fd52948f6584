/// Where a text of a PO document lies: in the file itself, or in the document's arena of decoded texts.
///
/// Eight bytes, so that a document of 100,000 entries stays small; offsets are below 2³¹ (``PODocument/maximumSize``).
package struct POSpan: Equatable, Sendable {
    private var bits: UInt32
    private var length: UInt32

    /// The text is not there at all, as opposed to empty.
    static let absent = POSpan(bits: .max, length: 0)

    private init(bits: UInt32, length: UInt32) {
        self.bits = bits
        self.length = length
    }

    init(file start: Int, _ end: Int) {
        self.init(bits: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end - start))
    }

    init(arena start: Int, _ end: Int) {
        self.init(file: start, end)
        bits |= 1 << 31
    }

    package var isPresent: Bool { bits != .max }
    /// Whether the text had to be decoded or joined, so that it is not in the file as it is.
    package var isInArena: Bool { bits >> 31 == 1 }
    package var isEmpty: Bool { length == 0 }
    package var count: Int { Int(length) }
    package var start: Int { Int(bits & 0x7FFF_FFFF) }
    package var end: Int { start + Int(length) }
}
