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
        let source = Brackets(Array(segment.text.bytes), labels)
        guard source.items.contains(where: { $0.isLone }) else { return target }
        let found = Brackets(Array(target.bytes), labels)
        var edits = SourceEdits()
        for (bracket, label) in pairs(source, found) {
            let end = bracket.content.end + 1
            let written = [UInt8(ascii: "[")] + label + [UInt8(ascii: "]")]
            edits.replace(ByteRange(end, end + (bracket.isCollapsed ? 2 : 0)), with: written)
        }
        return edits.isEmpty ? target : TextSlice(edits.applied(to: found.text))
    }

    /// The texts in a translation that become links again, with the brackets around them.
    static func restoredBrackets(in target: TextSlice, of segment: Segment) -> [ByteRange] {
        guard let labels = segment.labels, !labels.isEmpty, target.bytes.contains(UInt8(ascii: "[")) else { return [] }
        let found = pairs(Brackets(Array(segment.text.bytes), labels), Brackets(Array(target.bytes), labels))
        return found.map { ByteRange($0.0.content.start - 1, $0.0.content.end + 1) }
    }

    /// The brackets of a translation that lost their labels, each with the label.
    private static func pairs(_ source: Brackets, _ target: Brackets) -> [(Brackets.Item, ArraySlice<UInt8>)] {
        var kept = target.items.compactMap(\.label)
        // Labels that are written out stay with their links.
        var lost: [(place: Int, label: ArraySlice<UInt8>)] = []
        for isLone in [false, true] {
            for (place, item) in source.items.enumerated() where item.label != nil && item.isLone == isLone {
                guard let label = item.label else { continue }
                if let index = kept.firstIndex(where: { LinkLabels.match($0, label) }) {
                    kept.remove(at: index)
                } else if isLone {
                    lost.append((place, label))
                }
            }
        }
        var free = target.items.enumerated().filter { $0.element.label == nil }
        // Brackets that were none of a link in the source, as they stand there or at their place.
        for (place, item) in source.items.enumerated() where item.label == nil && free.count > lost.count {
            let text = source.text[item.content.range]
            let same = free.firstIndex { target.text[$0.element.content.range] == text }
            if let index = same ?? free.firstIndex(where: { $0.offset == place }) { free.remove(at: index) }
        }
        return zip(free, lost).map { ($0.element, $1.label) }
    }
}

/// The innermost brackets of a text in their order: links, images and brackets that are neither.
private struct Brackets {
    struct Item {
        var content: ByteRange
        var isCollapsed = false
        /// Nil for brackets that make no link by reference.
        var label: ArraySlice<UInt8>?
        /// Whether the label is the content.
        var isLone = false
    }

    let text: [UInt8]
    private(set) var items: [Item] = []

    init(_ text: [UInt8], _ labels: LinkLabels) {
        self.text = text
        for span in InlineScanner.spans(in: text, labels: labels) {
            guard let label = span.label else { continue }
            items.append(Item(content: span.content, label: text[label.range], isLone: label == span.content))
        }
        for bracket in InlineScanner.bareBrackets(in: text, labels: labels)
        where !bracket.content.isEmpty && !text[bracket.content.range].contains(UInt8(ascii: "[")) {
            items.append(Item(content: bracket.content, isCollapsed: bracket.isCollapsed))
        }
        items.sort { $0.content.start < $1.content.start }
    }
}
