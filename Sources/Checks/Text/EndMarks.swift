import Locales
import Segments
import SourceText

/// The marks that a text ends with, looked for behind closing quotes, brackets and markup.
///
///     He said „Yes!“.**     stop and exclamation; the last mark is the stop
///     See `a.b`             none: the text ends in code
struct EndMarks {
    private(set) var kinds: MarkKinds = []
    /// The run of marks next to the end; empty, at ``place``, where there is none.
    private(set) var range: ByteRange
    /// The last mark.
    private(set) var value: UInt32 = 0
    /// Whether code, an address or a placeholder stands at the end.
    private(set) var isOpaque = false
    /// Whether a quotation mark or bracket stands behind the marks.
    var isClosed: Bool { closer != 0 }
    /// The first such mark of a text without an end mark, 0 where there is none.
    private(set) var closer: UInt32 = 0
    /// Where a mark would be put: behind all but blanks and marks of markup.
    private(set) var place: Int

    init(of text: CheckedText) {
        let scalars = text.scalars
        var index = scalars.count - 1 - Self.accessKeyLength(scalars)
        while index >= 0, scalars[index].isWhite { index -= 1 }
        place = index >= 0 ? scalars[index].end : 0
        range = ByteRange(place, place)
        var hasPlace = false
        // Whether a bracket or quotation mark was seen before the last mark: "(a, b, …)." ends with the stop.
        var isEnclosed = false
        // Marks and markup are few; more is no text for a reader.
        let first = index - 200
        while index >= 0, index > first {
            let scalar = scalars[index]
            if scalar.isMasked {
                guard text.isTransparent(at: scalar.start) else {
                    isOpaque = kinds.isEmpty && closer == 0
                    break
                }
                // "*Save as…*." ends with the stop too.
                isEnclosed = isEnclosed || !kinds.isEmpty
            } else {
                if !hasPlace { (place, hasPlace) = (scalar.end, true) }
                let kind = MarkKinds(scalar.value)
                if kind == .ellipsis, isEnclosed {
                    break
                } else if !kind.isEmpty {
                    if kinds.isEmpty { (value, range) = (scalar.value, scalar.range) }
                    if range.start == scalar.end { range.start = scalar.start }
                    kinds.formUnion(kind)
                } else if Self.closes(scalar.value) {
                    if kinds.isEmpty, closer == 0 { closer = scalar.value }
                    isEnclosed = isEnclosed || !kinds.isEmpty
                } else if !scalar.isWhite {
                    break
                }
            }
            index -= 1
        }
        if kinds.isEmpty { range = ByteRange(place, place) }
        // "..." is an ellipsis, and no stop.
        if value == 0x2E, text.prose[..<range.end].suffix(3).allSatisfy({ $0 == 0x2E }), range.end >= 3 {
            kinds = .ellipsis
        }
        if kinds.contains(.ellipsis) { kinds.subtract(.stop) }
    }

    /// How many scalars at the end are an access key in brackets, `(_O)` or `（&O）`, as Chinese and Japanese labels have
    /// it.
    private static func accessKeyLength(_ scalars: [TextScalar]) -> Int {
        guard scalars.count > 4, case let tail = scalars.suffix(4).map(\.value),
            tail[0] == 0x28 && tail[3] == 0x29 || tail[0] == 0xFF08 && tail[3] == 0xFF09,
            tail[1] == 0x5F || tail[1] == 0x26, scalars[scalars.count - 2].traits.isWord
        else { return 0 }
        return 4
    }

    private static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300D, 0x300F, 0x300B, 0x3009,
            0x3011, 0xFF09, 0xFF3D, 0xFF02, 0x2A, 0x5F, 0x200E, 0x200F, 0x2069, 0x202C:
            true
        default: false
        }
    }
}

extension CheckedText {
    /// Whether a masked byte is a mark around text or of a note, rather than code, an address or a placeholder.
    func isTransparent(at offset: Int) -> Bool {
        var isMark = false
        for code in inlineCodes where code.range.contains(offset) {
            switch code.kind {
            case .code, .math, .address, .shortcode: return false
            case .footnote, .attributes, .lineBreak, .comment: isMark = true
            default: if code.marks.contains(where: { $0.contains(offset) }) { isMark = true }
            }
        }
        return isMark
    }
}
