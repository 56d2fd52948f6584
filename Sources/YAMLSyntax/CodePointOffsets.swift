import CLibYAML
import SourceText

/// Turns libyaml's marks, which count code points, into byte offsets of the file.
///
/// An ASCII text needs no table; another costs one pass and four bytes a code point.
struct CodePointOffsets {
    private let start: Int
    private let end: Int
    /// The byte offset of each code point; empty for ASCII texts.
    private var table: [Int32] = []

    init(_ bytes: [UInt8], _ range: ByteRange) {
        // libyaml does not count a byte order mark.
        let skipsMark = bytes[range.range].starts(with: [0xEF, 0xBB, 0xBF])
        start = range.start + (skipsMark ? 3 : 0)
        end = range.end
        guard bytes[start..<end].contains(where: { $0 >= 0x80 }) else { return }
        for offset in start..<end where bytes[offset] & 0xC0 != 0x80 { table.append(Int32(offset)) }
    }

    func byte(of mark: yaml_mark_t) -> Int { byte(ofIndex: Int(mark.index)) }

    func byte(ofIndex index: Int) -> Int {
        if table.isEmpty { return min(start + index, end) }
        return index < table.count ? Int(table[index]) : end
    }
}
