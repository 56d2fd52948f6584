import SourceText
import XMLSyntax

extension XLIFF1Units {
    mutating func content(of element: XMLElement, _ preserves: Bool) -> ExchangeContent {
        var content = ExchangeContent()
        var open: [String: Int] = [:]
        append(element, to: &content, &open)
        for (id, _) in open.filter({ $0.value > 0 }).sorted(by: { $0.key < $1.key }) {
            problems.report("code", element, "The code \"\(id)\" has no end")
        }
        let preserves = element.xmlAttribute("space").map { $0 == "preserve" } ?? preserves
        return preserves ? content : content.withPlainSpaces
    }

    /// The two ends of a pair have one `rid`, or else one `id` (XLIFF 1.2, "bpt").
    private mutating func append(
        _ element: XMLElement, to content: inout ExchangeContent, _ open: inout [String: Int]
    ) {
        content.append(textOf: element) { inner, content in
            let id = inner["id"] ?? ""
            let name = inner.name.local
            if name != "mrk", inner["id"] == nil {
                problems.report("attribute", inner, "\"\(name)\" needs the attribute \"id\"")
            }
            switch name {
            case "g":
                content.pieces.append(.code(.init(id, .start, data: nil)))
                append(inner, to: &content, &open)
                content.pieces.append(.code(.init(id, .end, data: nil)))
            case "x": content.pieces.append(.code(.init(id, .single, data: inner.attribute("equiv-text"))))
            case "ph", "it": content.pieces.append(.code(.init(id, .single, data: inner.deepText)))
            case "bx", "bpt":
                open[inner["rid"] ?? id, default: 0] += 1
                content.pieces.append(.code(.init(id, .start, data: name == "bx" ? nil : inner.deepText)))
            case "ex", "ept":
                let partner = inner["rid"] ?? id
                open[partner, default: 0] -= 1
                if open[partner, default: 0] < 0 {
                    open[partner] = 0
                    problems.report("code", inner, "No start with the id \"\(partner)\" stands before this end")
                }
                content.pieces.append(.code(.init(id, .end, data: name == "ex" ? nil : inner.deepText)))
            case "mrk": append(inner, to: &content, &open)
            default:
                problems.report("structure", inner, "\"\(name)\" may not stand in \"\(element.name.local)\"")
            }
        }
    }
}
