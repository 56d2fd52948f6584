import Pipeline
import Segments
import SourceText

/// The answer of `parlance segments`, for people; written as bytes, as it may be longer than the articles.
struct SegmentsText {
    private(set) var bytes: [UInt8] = []

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ skeleton: Skeleton, _ cutting: ArticleCutting, showsSkeleton: Bool) {
        let count = StatusWords.counted(skeleton.segments.count, "segment")
        bytes += "\(skeleton.file.path) · \(cutting.language) · \(count)\n".utf8
        let lines = skeleton.file.lines
        let width = String(skeleton.segments.count).utf8.count
        for (index, segment) in skeleton.segments.enumerated() {
            bytes.append(ASCII.lineFeed)
            append(number: index + 1, width: width)
            append(lines.position(of: segment.range.start))
            bytes += [ASCII.space, ASCII.space]
            segment.place.append(to: &bytes)
            if let context = segment.context { bytes += " · context \(context)".utf8 }
            if segment.isShared { bytes += " · one translation for the site".utf8 }
            bytes.append(ASCII.lineFeed)
            append(segment, margin: width + 2)
        }
        if showsSkeleton {
            bytes += "\nWhat is left:\n".utf8
            appendRest(of: skeleton)
        }
    }

    private mutating func append(number: Int, width: Int) {
        let start = bytes.count
        bytes.append(decimal: number)
        let missing = width - (bytes.count - start)
        bytes.insert(contentsOf: repeatElement(ASCII.space, count: missing), at: start)
        bytes += [ASCII.space, ASCII.space]
    }

    private mutating func append(_ position: LineTable.Position) {
        bytes.append(decimal: position.line)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(decimal: position.column)
    }

    private mutating func append(_ segment: Segment, margin: Int) {
        var rest = segment.text.bytes
        while !rest.isEmpty {
            let end = ByteSearch.first(ASCII.lineFeed, in: rest)
            if end > rest.startIndex {
                appendMargin(margin)
                bytes += rest[..<end]
                bytes.append(ASCII.lineFeed)
            }
            rest = rest[end...].dropFirst()
        }
        for code in segment.codes {
            appendMargin(margin + 2)
            append(code, in: segment.text)
        }
        for note in segment.notes {
            appendMargin(margin + 2)
            bytes += "note: \(note)\n".utf8
        }
    }

    private mutating func appendMargin(_ width: Int) { bytes += repeatElement(ASCII.space, count: width) }

    /// `1 link [ … ](sleep.md)`.
    private mutating func append(_ code: InlineCode, in text: TextSlice) {
        bytes.append(decimal: code.id)
        bytes.append(ASCII.space)
        bytes += code.kind.rawValue.utf8
        let start = text.bytes.startIndex
        for (index, mark) in code.marks.enumerated() {
            bytes += (index == 0 ? " " : " … ").utf8
            for byte in text.bytes[(start + mark.start)..<(start + mark.end)] {
                if byte == ASCII.lineFeed { bytes += "⏎".utf8 } else { bytes.append(byte) }
            }
        }
        if code.marks.isEmpty { bytes.append(ASCII.space) }
        if let partner = code.partner { bytes += " (with \(partner))".utf8 }
        bytes.append(ASCII.lineFeed)
    }

    /// The file with `⟦1⟧` in the place of each segment.
    private mutating func appendRest(of skeleton: Skeleton) {
        var edits = SourceEdits()
        for slot in skeleton.slots {
            let numbers = slot.segments.map { String($0 + 1) }.joined(separator: " ")
            edits.replace(slot.range, with: Array("⟦\(numbers)⟧".utf8))
        }
        bytes += edits.applied(to: skeleton.file.bytes)
    }
}
