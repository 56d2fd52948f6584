import MarkdownSyntax
import SourceText

/// Links by a lone label, `[label]` and `[label][]`, in translations.
///
/// In them the text of the link is its label. A translator changes the text and would lose the link; so the label is
/// put after the text: `[label]` translated as `[etichetta]` becomes `[etichetta][label]`.
enum ReferenceLinks {
    static func restored(_ target: TextSlice, of segment: Segment) -> TextSlice {
        guard let labels = segment.labels, !labels.isEmpty, target.bytes.contains(UInt8(ascii: "[")) else {
            return target
        }
        let source = Array(segment.text.bytes)
        var lost = InlineScanner.spans(in: source, labels: labels).filter { $0.label == $0.content }
            .map { Array(source[$0.content.range]) }
        guard !lost.isEmpty else { return target }
        let bytes = Array(target.bytes)
        for span in InlineScanner.spans(in: bytes, labels: labels) {
            guard let label = span.label.map({ bytes[$0.range] }) else { continue }
            if let kept = lost.firstIndex(where: { LinkLabels.match($0, label) }) { lost.remove(at: kept) }
        }
        let brackets = InlineScanner.bareBrackets(in: bytes, labels: labels)
            .filter { !$0.content.isEmpty && !bytes[$0.content.range].contains(UInt8(ascii: "[")) }
        var edits = SourceEdits()
        for (bracket, label) in zip(brackets, lost) {
            let end = bracket.content.end + 1
            let written = [UInt8(ascii: "[")] + label + [UInt8(ascii: "]")]
            edits.replace(ByteRange(end, end + (bracket.isCollapsed ? 2 : 0)), with: written)
        }
        return edits.isEmpty ? target : TextSlice(edits.applied(to: bytes))
    }
}
