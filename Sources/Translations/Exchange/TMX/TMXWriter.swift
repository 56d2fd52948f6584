package import Locales
import Segments
import SourceText
import XMLSyntax

/// Writes a translation memory as TMX 1.4b, valid against its DTD.
///
/// Inline codes are `bpt`, `ept` and `ph` around the Markdown itself, so that other tools keep them and ``TMXReader``
/// gives them back; equal codes of a text and its translation have equal `x`.
package struct TMXWriter {
    private var writer = XMLWriter(indentation: 1)
    private let source: LocaleTag

    package init(source: LocaleTag, toolVersion: String) {
        self.source = source
        writer.start("tmx", [("version", "1.4")])
        writer.element(
            "header",
            [
                ("creationtool", TMXReader.ownTool), ("creationtoolversion", toolVersion), ("segtype", "sentence"),
                ("o-tmf", TMXReader.ownTool), ("adminlang", "en"), ("srclang", source.tag), ("datatype", "x-markdown"),
            ])
        writer.start("body")
    }

    /// One text with its translation.
    package mutating func add(_ unit: MemoryUnit, in locale: LocaleTag) {
        writer.start("tu")
        property(TMXProperty.file, TextSlice(unit.origin))
        property(TMXProperty.context, unit.context)
        property(TMXProperty.previous, unit.previous)
        property(TMXProperty.next, unit.next)
        let segment = Segment(text: unit.source, place: "", range: ByteRange(0, unit.source.count))
        variant(source, unit.source, segment.codes)
        variant(locale, unit.translation, segment.codes(ofTranslation: unit.translation))
        writer.end()
    }

    /// The whole file.
    package mutating func finished() -> [UInt8] { writer.finished() }

    private mutating func property(_ type: String, _ text: TextSlice?) {
        guard let text, !text.isEmpty else { return }
        writer.start("prop", [("type", type)], mixed: true)
        writer.text(text)
        writer.end()
    }

    private mutating func variant(_ language: LocaleTag, _ text: TextSlice, _ codes: [InlineCode]) {
        writer.start("tuv", [("xml:lang", language.tag)])
        writer.start("seg", mixed: true)
        var position = 0
        func slice(_ start: Int, _ end: Int) -> TextSlice {
            TextSlice(text.bytes.dropFirst(start).prefix(end - start))
        }
        for mark in TMXMark.marks(of: codes) where mark.range.start >= position {
            if mark.range.start > position { writer.text(slice(position, mark.range.start)) }
            writer.start(mark.element, mark.attributes, mixed: true)
            writer.text(slice(mark.range.start, mark.range.end))
            writer.end()
            position = mark.range.end
        }
        if position < text.count { writer.text(slice(position, text.count)) }
        writer.end()
        writer.end()
    }
}

/// One piece of markup as TMX writes it.
private struct TMXMark {
    var range: ByteRange
    var element: String
    var attributes: [(name: String, value: String)]

    /// The marks of codes in order: the first and last of one that has text inside are a pair.
    static func marks(of codes: [InlineCode]) -> [TMXMark] {
        var marks: [TMXMark] = []
        for code in codes {
            let pieces = code.marks.filter { !$0.isEmpty }
            let (id, kind) = ("\(code.id)", code.kind.rawValue)
            for (index, range) in pieces.enumerated() {
                if pieces.count > 1, index == 0 {
                    marks.append(
                        TMXMark(range: range, element: "bpt", attributes: [("i", id), ("x", id), ("type", kind)]))
                } else if pieces.count > 1, index == pieces.count - 1 {
                    marks.append(TMXMark(range: range, element: "ept", attributes: [("i", id)]))
                } else {
                    marks.append(TMXMark(range: range, element: "ph", attributes: [("x", id), ("type", kind)]))
                }
            }
        }
        return marks.sorted { $0.range.start < $1.range.start }
    }
}
