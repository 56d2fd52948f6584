import Diagnostics
import Locales
import Pipeline
import Segments
import SourceText

/// The answer of `parlance segments`, for people.
enum SegmentsText {
    static func text(of skeleton: Skeleton, _ cutting: ArticleCutting, showsSkeleton: Bool) -> String {
        let count = ExtractionText.counted(skeleton.segments.count, "segment")
        var text = "\(skeleton.file.path) · \(cutting.language) · \(count)\n"
        let lines = skeleton.file.lines
        let width = String(skeleton.segments.count).count
        for (index, segment) in skeleton.segments.enumerated() {
            let number = String(index + 1)
            let position = lines.position(of: segment.range.start)
            let context = segment.context.map { " · context \($0)" } ?? ""
            let shared = segment.isShared ? " · one translation for the site" : ""
            text += "\n" + String(repeating: " ", count: width - number.count) + number
            text += "  \(position)  \(segment.place)\(context)\(shared)\n"
            let margin = String(repeating: " ", count: width + 2)
            for line in segment.text.description.split(separator: "\n") { text += margin + line + "\n" }
            for code in segment.codes { text += margin + "  " + line(of: code, in: segment.text) + "\n" }
            for note in segment.notes { text += margin + "  note: " + note + "\n" }
        }
        return showsSkeleton ? text + "\nWhat is left:\n" + left(of: skeleton) : text
    }

    /// `1 link [ … ](sleep.md)`.
    private static func line(of code: InlineCode, in text: TextSlice) -> String {
        let bytes = Array(text.bytes)
        let marks = code.marks.map { String(decoding: bytes[$0.range], as: UTF8.self).replacing("\n", with: "⏎") }
        let partner = code.partner.map { " (with \($0))" } ?? ""
        return "\(code.id) \(code.kind.rawValue) \(marks.joined(separator: " … "))\(partner)"
    }

    /// The file with `⟦1⟧` in the place of each segment.
    private static func left(of skeleton: Skeleton) -> String {
        var edits = SourceEdits()
        for slot in skeleton.slots {
            let numbers = slot.segments.map { String($0 + 1) }.joined(separator: " ")
            edits.replace(slot.range, with: Array("⟦\(numbers)⟧".utf8))
        }
        return String(decoding: edits.applied(to: skeleton.file.bytes), as: UTF8.self)
    }
}

/// The answer of `parlance segments --format json`: one object a file.
///
/// In `skeleton`, texts stand for themselves and objects for segments; the texts and each object's `source` side by
/// side are the file, byte for byte. The `marks` of a code are offsets into the UTF-8 bytes of the segment's text.
enum SegmentsJSON {
    static func write(_ skeleton: Skeleton, _ cutting: ArticleCutting, to json: inout JSONBytes) {
        let lines = skeleton.file.lines
        json.object { json in
            json.member("file", skeleton.file.path)
            json.member("language", cutting.language.tag)
            json.member("segments") { json in
                json.array { json in
                    for (index, segment) in skeleton.segments.enumerated() {
                        json.element { write(segment, index + 1, lines, to: &$0) }
                    }
                }
            }
            json.member("skeleton") { json in json.array { writePieces(of: skeleton, to: &$0) } }
        }
    }

    private static func write(_ segment: Segment, _ id: Int, _ lines: LineTable, to json: inout JSONBytes) {
        let position = lines.position(of: segment.range.start)
        json.object { json in
            json.member("id", id)
            json.member("text", segment.text)
            if let context = segment.context { json.member("context", context) }
            json.member("place", segment.place.description)
            json.member("line", position.line)
            json.member("column", position.column)
            if segment.isShared { json.member("shared") { $0.raw("true") } }
            if !segment.notes.isEmpty {
                json.member("notes") { json in
                    json.array { json in
                        for note in segment.notes { json.element { $0.string(Array(note.utf8)) } }
                    }
                }
            }
            json.member("codes") { json in
                json.array { json in
                    for code in segment.codes { json.element { write(code, to: &$0) } }
                }
            }
        }
    }

    private static func write(_ code: InlineCode, to json: inout JSONBytes) {
        json.object { json in
            json.member("id", code.id)
            json.member("kind", code.kind.rawValue)
            json.member("range") { writeRange(code.range, to: &$0) }
            json.member("marks") { json in
                json.array { json in
                    for mark in code.marks { json.element { writeRange(mark, to: &$0) } }
                }
            }
            if let partner = code.partner { json.member("partner", partner) }
        }
    }

    private static func writeRange(_ range: ByteRange, to json: inout JSONBytes) {
        json.array { json in
            json.element { $0.number(range.start) }
            json.element { $0.number(range.end) }
        }
    }

    private static func writePieces(of skeleton: Skeleton, to json: inout JSONBytes) {
        let bytes = skeleton.file.bytes
        var position = 0
        for slot in skeleton.slots {
            if position < slot.range.start { json.element { $0.string(bytes[position..<slot.range.start]) } }
            json.element { json in
                json.object { json in
                    json.member("segments") { json in
                        json.array { json in
                            for index in slot.segments { json.element { $0.number(index + 1) } }
                        }
                    }
                    json.member("source", TextSlice(bytes[slot.range.range]))
                    json.member("kind", slot.kind.name)
                }
            }
            position = slot.range.end
        }
        if position < bytes.count { json.element { $0.string(bytes[position...]) } }
    }
}
