import SourceText
package import Translations

/// The changes of a file as a unified diff, as `git apply` and `patch` take it (POSIX `diff -u`).
package enum UnifiedDiff {
    /// Lines of the old text and what stands there instead.
    private struct Change {
        var lines: Range<Int>
        var replacement: [UInt8]
    }

    private static let context = 3

    /// - Parameters:
    ///   - path: of the file, relative to where the diff is to be applied.
    ///   - patches: sorted, none overlaps another.
    package static func bytes(path: String, old: [UInt8], _ patches: [FilePatch]) -> [UInt8] {
        let starts = lineStarts(of: old)
        let changes = changes(patches, old, starts)
        if changes.isEmpty { return [] }
        // GNU diff ends a name that holds a space with a tab.
        let name = path + (path.contains(" ") ? "\t" : "")
        var output = Array("--- a/\(name)\n+++ b/\(name)\n".utf8)
        var shift = 0
        var index = 0
        while index < changes.count {
            var end = index + 1
            while end < changes.count, changes[end].lines.lowerBound - changes[end - 1].lines.upperBound <= context * 2
            {
                end += 1
            }
            shift = append(changes[index..<end], old, starts, shift, to: &output)
            index = end
        }
        return output
    }

    /// The start of each line, and the end of the text.
    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        if starts.last != bytes.count { starts.append(bytes.count) }
        return starts
    }

    private static func changes(_ patches: [FilePatch], _ old: [UInt8], _ starts: [Int]) -> [Change] {
        var groups: [(lines: Range<Int>, patches: [FilePatch])] = []
        for patch in patches {
            let first = line(of: patch.range.start, starts)
            let last = line(of: max(patch.range.end - 1, patch.range.start), starts)
            if let group = groups.last, first < group.lines.upperBound {
                let end = max(group.lines.upperBound, last + 1)
                groups[groups.count - 1] = (group.lines.lowerBound..<end, group.patches + [patch])
            } else {
                groups.append((first..<(last + 1), [patch]))
            }
        }
        return groups.map { lines, patches in
            let start = starts[lines.lowerBound]
            var edits = SourceEdits()
            for patch in patches {
                edits.replace(ByteRange(patch.range.start - start, patch.range.end - start), with: patch.replacement)
            }
            return Change(lines: lines, replacement: edits.applied(to: Array(old[start..<starts[lines.upperBound]])))
        }
    }

    private static func line(of offset: Int, _ starts: [Int]) -> Int {
        var low = 0
        var high = starts.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Appends one hunk; returns by how many lines the new text is ahead behind it.
    private static func append(
        _ changes: ArraySlice<Change>, _ old: [UInt8], _ starts: [Int], _ shift: Int, to output: inout [UInt8]
    ) -> Int {
        guard let first = changes.first, let last = changes.last else { return shift }
        let start = max(0, first.lines.lowerBound - context)
        let end = min(starts.count - 1, last.lines.upperBound + context)
        var body: [UInt8] = []
        var newCount = end - start
        var position = start
        func line(_ mark: Unicode.Scalar, _ text: some Collection<UInt8>) {
            body.append(UInt8(ascii: mark))
            body += text
            if body.last != 0x0A { body += "\n\\ No newline at end of file\n".utf8 }
        }
        for change in changes {
            for index in position..<change.lines.lowerBound { line(" ", old[starts[index]..<starts[index + 1]]) }
            for index in change.lines { line("-", old[starts[index]..<starts[index + 1]]) }
            let added = lineStarts(of: change.replacement)
            for (from, to) in zip(added, added.dropFirst()) { line("+", change.replacement[from..<to]) }
            newCount += added.count - 1 - change.lines.count
            position = change.lines.upperBound
        }
        for index in position..<end { line(" ", old[starts[index]..<starts[index + 1]]) }
        output += "@@ -\(start + 1),\(end - start) +\(start + 1 + shift),\(newCount) @@\n".utf8
        output += body
        return shift + newCount - (end - start)
    }
}
