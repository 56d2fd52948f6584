/// Replacements of ranges of one text, applied together; everything outside of them keeps its bytes.
package struct SourceEdits: Sendable {
    private var edits: [(range: ByteRange, replacement: [UInt8])] = []

    package init() {}

    package var isEmpty: Bool { edits.isEmpty }

    /// Replaces `range`; ranges may come in any order but must not overlap.
    package mutating func replace(_ range: ByteRange, with replacement: [UInt8]) {
        edits.append((range, replacement))
    }

    package func applied(to bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var position = 0
        for edit in edits.sorted(by: { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }) {
            precondition(edit.range.start >= position, "edits of one text overlap")
            output.append(contentsOf: bytes[position..<edit.range.start])
            output.append(contentsOf: edit.replacement)
            position = edit.range.end
        }
        output.append(contentsOf: bytes[position...])
        return output
    }
}
