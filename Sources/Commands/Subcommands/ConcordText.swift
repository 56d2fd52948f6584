import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// The answer of `parlance concord`: pairs side by side, the hit marked.
struct ConcordText {
    let source: LocaleTag
    let concordance: WorkspaceConcordance

    // MARK: For people

    func text(width: Int, usesColor: Bool) -> String {
        if concordance.hits.isEmpty { return "Nothing found.\n" }
        let column = max(20, (width - 5) / 2)
        var text = ""
        for hit in concordance.hits {
            text += heading(hit) + "\n"
            let left = Self.lines(hit.unit.source, hit.inSource, column, usesColor)
            let right = Self.lines(hit.unit.translation, hit.inTranslation, column, usesColor)
            for row in 0..<max(left.count, right.count) {
                let cell = row < left.count ? left[row] : (text: "", width: 0)
                let padding = String(repeating: " ", count: max(0, column - cell.width))
                let line = "  " + cell.text + padding + " │ " + (row < right.count ? right[row].text : "")
                text += line.trimmingEnd + "\n"
            }
            text += "\n"
        }
        let rest = concordance.total - concordance.hits.count
        return text + (rest > 0 ? "and \(rest) more; see them with --limit\n" : "")
    }

    private func heading(_ hit: WorkspaceConcordance.Hit) -> String {
        var place = hit.unit.origin
        if let number = hit.number { place += ":\(number)" }
        if let context = hit.unit.context { place += " (\(context))" }
        return "\(place) · \(hit.locale.tag) · \(hit.number == nil ? "imported" : hit.unit.state.name)"
    }

    /// A text in lines of at most `width` cells, broken at spaces where there are some; hits stand in `⟦ ⟧` or in
    /// colour.
    private static func lines(
        _ text: TextSlice, _ hits: Concordance.Hits?, _ width: Int, _ usesColor: Bool
    ) -> [(text: String, width: Int)] {
        var layout = ColumnLayout(width: width)
        var position = 0
        func string(_ range: ByteRange) -> String {
            String(decoding: text.bytes.dropFirst(range.start).prefix(range.count), as: UTF8.self)
        }
        for range in hits?.ranges ?? [] {
            layout.add(string(ByteRange(position, range.start)))
            if usesColor { layout.style = "\u{1B}[1;33m" } else { layout.add("⟦") }
            layout.add(string(range))
            if usesColor { layout.style = nil } else { layout.add("⟧") }
            position = range.end
        }
        layout.add(string(ByteRange(position, text.count)))
        return layout.finished()
    }

    // MARK: For programs

    var json: [UInt8] {
        var json = JSONBytes()
        json.object { json in
            json.member("total", concordance.total)
            json.member("hits") { json in
                json.array { json in
                    for hit in concordance.hits { json.element { write(hit, to: &$0) } }
                }
            }
        }
        return json.bytes + [ASCII.lineFeed]
    }

    private func write(_ hit: WorkspaceConcordance.Hit, to json: inout JSONBytes) {
        json.object { json in
            json.member("locale", hit.locale.tag)
            json.member("from", hit.unit.origin)
            if let number = hit.number { json.member("number", number) }
            if let context = hit.unit.context { json.member("context", context) }
            json.member("state", hit.unit.state.name)
            json.member("source", hit.unit.source)
            json.member("translation", hit.unit.translation)
            json.member("sourceHits") { Self.write(hit.inSource, to: &$0) }
            json.member("translationHits") { Self.write(hit.inTranslation, to: &$0) }
        }
    }

    /// Byte ranges, as everywhere in the JSON of segments.
    private static func write(_ hits: Concordance.Hits?, to json: inout JSONBytes) {
        json.array { json in
            for range in hits?.ranges ?? [] {
                json.element { json in
                    json.array { json in
                        json.element { $0.number(range.start) }
                        json.element { $0.number(range.end) }
                    }
                }
            }
        }
    }
}

extension String {
    fileprivate var trimmingEnd: Substring {
        guard let last = utf8.lastIndex(where: { $0 != ASCII.space }) else { return "" }
        return self[...last]
    }
}
