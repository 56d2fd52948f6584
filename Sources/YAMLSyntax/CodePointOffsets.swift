import CLibYAML
import SourceText

/// Turns libyaml's marks, which count code points, into byte offsets of the file.
///
/// A byte order mark counts as one, since the encoding is not left to libyaml to find. An ASCII text needs no table;
/// another costs one pass and four bytes a code point.
struct CodePointOffsets {
    private let start: Int
    private let end: Int
    /// The byte offset of each code point; empty for ASCII texts.
    private var table: [Int32] = []

    init(_ bytes: [UInt8], _ range: ByteRange) {
        start = range.start
        end = range.end
        guard bytes[start..<end].contains(where: { $0 >= 0x80 }) else { return }
        for offset in start..<end where bytes[offset] & 0xC0 != 0x80 { table.append(Int32(offset)) }
    }

    func byte(of mark: yaml_mark_t) -> Int { byte(ofIndex: Int(mark.index)) }

    /// A place that libyaml's reader found fault with: it counts bytes.
    func byte(ofRaw offset: Int) -> Int { min(start + offset, end) }

    private func byte(ofIndex index: Int) -> Int {
        if table.isEmpty { return min(start + index, end) }
        return index < table.count ? Int(table[index]) : end
    }
}
