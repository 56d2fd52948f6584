import Segments
import SourceText

/// The `#.` lines of an entry: first the places of its segments, then the author's notes, then its terms.
///
/// "heading 2 · sentence 1 of 3 · also paragraph 4", at most four places by name.
struct SegmentComment {
    private static let namedPlaces = 4

    /// The lines, separated by LF.
    private(set) var text: [UInt8] = []

    init() {}

    init(_ segments: some Collection<Segment>) { set(segments) }

    /// Replaces the text, keeping the storage.
    mutating func set(_ segments: some Collection<Segment>) {
        text.removeAll(keepingCapacity: true)
        var notes: Set<String> = []
        for (index, segment) in segments.enumerated() where index < SegmentComment.namedPlaces {
            if index > 0 { text.append(contentsOf: " · also ".utf8) }
            let start = text.count
            segment.place.append(to: &text)
            tidy(from: start)
        }
        if segments.count > SegmentComment.namedPlaces {
            let more = segments.count - SegmentComment.namedPlaces
            text.append(contentsOf: (more == 1 ? " · and 1 more place" : " · and \(more) more places").utf8)
        }
        for segment in segments where !segment.notes.isEmpty {
            for note in segment.notes where notes.insert(note).inserted {
                for line in note.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
                    text.append(ASCII.lineFeed)
                    appendLine(line)
                }
            }
        }
    }

    /// Adds a tool's line behind the notes.
    mutating func add(_ line: TextSlice) {
        text.append(ASCII.lineFeed)
        appendLine(line.bytes)
    }

    var lines: [TextSlice] {
        if text.isEmpty { return [] }
        return text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).map { TextSlice($0) }
    }

    /// Control characters become blanks, since a line break would end the comment; no blanks at either end, since
    /// other tools may drop them.
    private mutating func appendLine(_ line: some Collection<UInt8>) {
        let start = text.count
        text.append(contentsOf: line)
        tidy(from: start)
    }

    private mutating func tidy(from start: Int) {
        for index in start..<text.count where text[index] < 0x20 || text[index] == 0x7F { text[index] = ASCII.space }
        while text.count > start, text[text.count - 1] == ASCII.space { text.removeLast() }
        var blanks = 0
        while start + blanks < text.count, text[start + blanks] == ASCII.space { blanks += 1 }
        if blanks > 0 { text.removeSubrange(start..<start + blanks) }
    }

    /// Whether the entry's `#.` lines say just this, besides the lines that tools keep; no allocation.
    func isComment(of entry: POEntry, in bytes: [UInt8]) -> Bool {
        var position = 0
        var isEqual = true
        var isFirst = true
        POCommentLine.forEach(in: bytes, entry.commentRange) { line in
            guard isEqual, line.kind == .extracted else { return }
            if TraceLine.isKept(bytes[line.content.range], isStale: entry.isFuzzy) { return }
            if !isFirst {
                guard position < text.count, text[position] == ASCII.lineFeed else {
                    isEqual = false
                    return
                }
                position += 1
            }
            isFirst = false
            guard position + line.content.count <= text.count else {
                isEqual = false
                return
            }
            for index in 0..<line.content.count where bytes[line.content.start + index] != text[position + index] {
                isEqual = false
                return
            }
            position += line.content.count
        }
        return isEqual && position == text.count
    }
}
