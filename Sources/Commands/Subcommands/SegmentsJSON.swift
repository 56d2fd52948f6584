import Locales
import Pipeline
import Segments
import SourceText

/// The answer of `parlance segments --format json`: one object a file.
///
/// In `skeleton`, texts stand for themselves and objects for segments; the texts and each object's `source` side by
/// side are the file, byte for byte. The `marks` of a code are offsets into the UTF-8 bytes of the segment's text.
enum SegmentsJSON {
    static func write(_ skeleton: Skeleton, _ cutting: ArticleCutting, to json: inout JSONBytes) {
        let lines = skeleton.file.lines
        // One buffer for all places.
        var place: [UInt8] = []
        json.object { json in
            json.member("file", skeleton.file.path)
            json.member("language", cutting.language.tag)
            json.member("segments") { json in
                json.array { json in
                    for (index, segment) in skeleton.segments.enumerated() {
                        json.element { write(segment, index + 1, lines, &place, to: &$0) }
                    }
                }
            }
            json.member("skeleton") { json in json.array { writePieces(of: skeleton, to: &$0) } }
        }
    }

    private static func write(
        _ segment: Segment, _ id: Int, _ lines: LineTable, _ place: inout [UInt8], to json: inout JSONBytes
    ) {
        let position = lines.position(of: segment.range.start)
        json.object { json in
            json.member("id", id)
            json.member("text", segment.text)
            if let context = segment.context { json.member("context", context) }
            json.member("place") { json in
                place.removeAll(keepingCapacity: true)
                segment.place.append(to: &place)
                json.string(place[...])
            }
            json.member("line", position.line)
            json.member("column", position.column)
            if segment.isShared { json.member("shared") { $0.raw("true") } }
            if !segment.notes.isEmpty {
                json.member("notes") { json in
                    json.array { json in
                        for note in segment.notes { json.element { $0.string(note) } }
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
