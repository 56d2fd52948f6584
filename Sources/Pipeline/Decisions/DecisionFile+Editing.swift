package import Checks
import SourceText

extension DecisionFile {
    /// The file without the decisions that have one of these keys, and with new ones at their places in the order.
    ///
    /// All other lines keep their bytes; a new line goes in front of the comments above the line that follows it.
    package func edited(adding added: [Decision] = [], removing removed: Set<Decision.Key> = []) -> [UInt8] {
        let bytes = file.bytes
        let lineEnd: [UInt8] = usesCRLF ? [0x0D, 0x0A] : [0x0A]
        var pending = added.sorted { $0.key < $1.key }[...]
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + added.count * 160)
        func append(_ decision: Decision) {
            if let last = output.last, last != 0x0A { output += lineEnd }
            output += DecisionLine.bytes(of: decision) + lineEnd
        }
        var position = 0
        if bytes.isEmpty {
            output += Self.header.utf8
        } else {
            position = headEnd
            output += bytes[..<position]
        }
        for item in items {
            if let key = item.decision?.key {
                while let next = pending.first, next.key < key {
                    append(next)
                    pending = pending.dropFirst()
                }
                output += bytes[position..<item.range.start]
                position = item.range.end
                if !removed.contains(key) { output += bytes[item.range.range] }
            } else {
                output += bytes[position..<item.range.end]
                position = item.range.end
            }
        }
        if pending.isEmpty { return output + bytes[position...] }
        // What stands behind the last decision stays behind it.
        pending.forEach(append)
        return output + bytes[position...]
    }

    private var usesCRLF: Bool {
        guard let first = file.bytes.firstIndex(of: 0x0A), first > 0 else { return false }
        return file.bytes[first - 1] == 0x0D
    }

    /// Behind the comments at the top of the file, which belong to all of it.
    private var headEnd: Int {
        let bytes = file.bytes
        let limit = items.first?.range.start ?? bytes.count
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while position < limit, bytes[position] == "#" || bytes[position] == "-" {
            position = (bytes[position..<limit].firstIndex(of: 0x0A) ?? limit - 1) + 1
        }
        return position
    }
}
