package import Segments
package import SourceText

extension ExchangeContent {
    /// The source of a segment; ids are those of its inline codes.
    package init(sourceOf segment: Segment) {
        self.init(segment.text, codes: segment.codes)
    }

    /// A translation: its codes have the ids of the source's; markup that the source does not have is text.
    package init(translation: TextSlice, of segment: Segment) {
        let known = Set(segment.codes.map(\.id))
        let codes = segment.codes(ofTranslation: translation).filter { known.contains($0.id) }
        self.init(translation, codes: codes)
    }

    /// A text and its inline codes, each mark a piece.
    ///
    /// A code of two marks or more is a pair around what its marks leave free, the marks between them stand alone:
    /// `[label](url "title")` is `[`…`](url "`…`")`. A tag and its partner are a pair. What would cross another pair
    /// stands alone, so that pairs always nest.
    init(_ text: TextSlice, codes: [InlineCode]) {
        var marks = Self.marks(of: codes)
        Self.separateCrossing(&marks)
        let bytes = text.bytes
        var position = 0
        func cut(_ start: Int, _ end: Int) -> TextSlice {
            TextSlice(bytes[bytes.startIndex + start..<bytes.startIndex + end])
        }
        for mark in marks {
            append(cut(position, mark.range.start))
            pieces.append(.code(Code(mark.id, mark.role, data: cut(mark.range.start, mark.range.end), kind: mark.kind)))
            position = mark.range.end
        }
        append(cut(position, text.count))
    }

    private struct Mark {
        var id: String
        var role: Code.Role
        var range: ByteRange
        var kind: InlineCode.Kind
        /// What it is called where it has to stand alone.
        var aloneID: String
    }

    private static func marks(of codes: [InlineCode]) -> [Mark] {
        let partners = Dictionary(codes.map { ($0.id, $0) }) { first, _ in first }
        var marks: [Mark] = []
        for code in codes {
            let marksOfCode = code.marks.filter { !$0.isEmpty }
            if marksOfCode.count == 1 {
                var mark = Mark(
                    id: "\(code.id)", role: .single, range: marksOfCode[0], kind: code.kind, aloneID: "\(code.id)")
                if let partner = code.partner.flatMap({ partners[$0] }), partner.marks.count == 1,
                    partner.partner == code.id
                {
                    let isStart = code.range.start < partner.range.start
                    mark.role = isStart ? .start : .end
                    mark.id = "\(isStart ? code.id : partner.id)"
                }
                marks.append(mark)
                continue
            }
            for (index, range) in marksOfCode.enumerated() {
                let isLast = index == marksOfCode.count - 1
                let role: Code.Role = index == 0 ? .start : isLast ? .end : .single
                let aloneID = index == 0 ? "\(code.id)" : "\(code.id)-\(index)"
                marks.append(
                    Mark(
                        id: role == .single ? aloneID : "\(code.id)", role: role, range: range, kind: code.kind,
                        aloneID: aloneID))
            }
        }
        marks.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        var end = 0
        return marks.filter { mark in
            guard mark.range.start >= end else { return false }
            end = mark.range.end
            return true
        }
    }

    /// Makes marks stand alone that have no other end, or whose pair crosses another one.
    private static func separateCrossing(_ marks: inout [Mark]) {
        var open: [Int] = []
        var ends: [Int: Int] = [:]
        for index in marks.indices {
            switch marks[index].role {
            case .single: break
            case .start: open.append(index)
            case .end:
                if let start = open.last, marks[start].id == marks[index].id {
                    open.removeLast()
                    ends[start] = index
                } else {
                    open.removeAll { marks[$0].id == marks[index].id }
                }
            }
        }
        let paired = Set(ends.keys).union(ends.values)
        for index in marks.indices where marks[index].role != .single && !paired.contains(index) {
            marks[index].role = .single
            marks[index].id = marks[index].aloneID
        }
    }
}
