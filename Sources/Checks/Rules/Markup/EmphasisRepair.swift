import Locales
import Segments
import SourceText

/// Finds a spelling of emphasis that opens and closes, by trying.
///
/// A repair is given only if the repaired text, parsed again, has as many emphasised words as the source and one loose
/// mark less, so that it never makes things worse.
struct EmphasisRepair {
    private let pair: TranslationPair
    private let target: CheckedText
    private let bytes: [UInt8]

    init(_ pair: TranslationPair) {
        self.pair = pair
        target = pair.target
        bytes = pair.target.bytes
    }

    /// Edits that make a pair of two loose runs.
    func edits(around opener: ByteRange, _ closer: ByteRange) -> [TextEdit]? {
        let content = ByteRange(opener.end, closer.start)
        if content.isEmpty { return nil }
        let mark = target.text(opener)
        let other = target.text(closer)
        var candidates: [[TextEdit]] = []
        if mark != other {
            // `**text*`: what the source has.
            for wanted in [mark, other].sorted(by: { $0.utf8.count > $1.utf8.count }) {
                candidates.append([TextEdit(opener, wanted), TextEdit(closer, wanted)])
            }
        }
        var inner = content.trimmed(in: bytes)
        if inner != content { candidates.append(moved(opener, closer, to: inner)) }
        // Punctuation at the ends goes outside, mark by mark.
        for _ in 0..<3 {
            let (first, last) = (leading(inner), trailing(inner))
            if let last { candidates.append(moved(opener, closer, to: ByteRange(inner.start, last))) }
            if let first { candidates.append(moved(opener, closer, to: ByteRange(first, inner.end))) }
            guard let first, let last, first < last else { break }
            inner = ByteRange(first, last)
            candidates.insert(moved(opener, closer, to: inner), at: candidates.count - 2)
        }
        return candidates.first(where: mends)
    }

    /// Edits that write the other half of a loose run: at the other side of the emphasis that it stands at (`**text*`), or
    /// at the other end of the text, where the source has it.
    func edits(completing run: ByteRange) -> [TextEdit]? {
        if let code = target.inlineCodes.first(where: { $0.range.start == run.end || $0.range.end == run.start }) {
            let end = code.range.start == run.end ? code.range.end : code.range.start
            let edits = [TextEdit(ByteRange(end, end), target.text(run))]
            if mends(edits) { return edits }
        }
        guard
            let code = pair.source.inlineCodes.first(where: { MarkupPiece.Kind.marks.map(\.codeKind).contains($0.kind) }
            ),
            code.range == ByteRange(0, pair.source.count)
        else { return nil }
        let mark = target.text(run)
        let isOpener = run.start == 0
        guard isOpener || run.end == bytes.count else { return nil }
        let end = isOpener ? bytes.count : 0
        let edits = [TextEdit(ByteRange(end, end), mark)]
        return mends(edits) ? edits : nil
    }

    /// The text of a range after edits inside of it.
    func snippet(of range: ByteRange, after edits: [TextEdit]) -> String {
        let result = TextEdit.applied(edits, to: bytes)
        let end = range.end + result.count - bytes.count
        return String(decoding: result[range.start..<max(range.start, end)], as: UTF8.self)
    }

    private func moved(_ opener: ByteRange, _ closer: ByteRange, to content: ByteRange) -> [TextEdit] {
        let mark = target.text(opener)
        var head = target.text(ByteRange(opener.end, content.start))
        var tail = target.text(ByteRange(content.end, closer.start))
        // No blank beside a blank, nor at an end of the text.
        if opener.start == 0 || ASCII.isWhitespace(bytes[opener.start - 1]) {
            if head.first == " " { head.removeFirst() }
        }
        if closer.end == bytes.count || ASCII.isWhitespace(bytes[closer.end]), tail.last == " " { tail.removeLast() }
        return [
            TextEdit(ByteRange(opener.start, content.start), head + mark),
            TextEdit(ByteRange(content.end, closer.end), mark + tail),
        ]
    }

    /// The end of the punctuation mark at the beginning of a range.
    private func leading(_ range: ByteRange) -> Int? {
        guard let scalar = target.text(range).unicodeScalars.first,
            target.scalarTraits(scalar.value).isPunctuation
        else { return nil }
        return range.start + scalar.utf8.count
    }

    /// The start of the punctuation mark at the end of a range.
    private func trailing(_ range: ByteRange) -> Int? {
        guard let scalar = target.text(range).unicodeScalars.last, target.scalarTraits(scalar.value).isPunctuation
        else { return nil }
        return range.end - scalar.utf8.count
    }

    private func mends(_ edits: [TextEdit]) -> Bool {
        let result = TextEdit.applied(edits, to: bytes)
        let mended = target.with(TextSlice(result))
        guard mended.looseMarks.runs.count < target.looseMarks.runs.count else { return false }
        return MarkupPiece.Kind.marks.allSatisfy { kind in
            let (now, before) = (mended.codes.pieces(of: kind).count, target.codes.pieces(of: kind).count)
            return now <= max(before, pair.source.codes.pieces(of: kind).count)
        }
    }
}

extension MarkupPiece.Kind {
    fileprivate var codeKind: InlineCode.Kind {
        switch self {
        case .strong: .strong
        case .strike: .strike
        default: .emphasis
        }
    }
}
