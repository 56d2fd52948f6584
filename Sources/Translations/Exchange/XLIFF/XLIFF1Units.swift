import Diagnostics
import SourceText
import XMLSyntax

/// The units of an XLIFF 1 file, each read as soon as its element ends, so that no more than one is a tree.
struct XLIFF1Units {
    /// The element that is a unit; XLIFF 2 has none of this name.
    static let name = "trans-unit"

    /// In their order, by the place of the `file` element that they stand in.
    private(set) var byFile: [Int: [ExchangeUnit]] = [:]
    var problems = XLIFF1Problems()
    /// The place of the `file` at hand, and the ids of its units.
    private var file = -1
    private var ids: Set<String> = []

    /// Takes a unit that stands where units may: `xliff`, `file`, its first `body`, and groups.
    mutating func take(_ element: XMLElement, _ place: XMLStreamPlace) -> Bool {
        let parents = place.parents
        let namespace = place.root.name.namespace
        guard XLIFF1Reader.isRoot(place.root), parents.count > 2, parents[1].name.local == "file",
            parents[2].name.local == "body", parents[1].first("body") == nil,
            parents.dropFirst(3).allSatisfy({ $0.name.local == "group" }),
            (parents + [element]).allSatisfy({ $0.name.namespace == namespace })
        else { return false }
        if file != parents[1].startTag.start {
            file = parents[1].startTag.start
            ids = []
        }
        problems.file = place.file
        guard let id = element["id"] else {
            problems.report("attribute", element, "\"trans-unit\" needs the attribute \"id\"")
            return true
        }
        if !ids.insert(id).inserted {
            problems.report("id", element, attribute: "id", "Another unit of this file has the id \"\(id)\"")
        }
        var preserves = parents[1].xmlAttribute("space") == "preserve"
        for parent in parents.dropFirst(3) + [element] {
            preserves = parent.xmlAttribute("space").map { $0 == "preserve" } ?? preserves
        }
        if let unit = unit(element, id, parents[1], preserves: preserves), element["translate"] != "no" {
            byFile[file, default: []].append(unit)
        }
        return true
    }

    private mutating func unit(
        _ element: XMLElement, _ id: String, _ file: XMLElement, preserves: Bool
    ) -> ExchangeUnit? {
        let sources = element.elements("source")
        guard sources.count == 1 else {
            problems.report(
                "structure", element,
                sources.isEmpty ? "A unit needs \"source\" inside" : "A unit has one \"source\" only")
            return nil
        }
        let targets = element.elements("target")
        if targets.count > 1 { problems.report("structure", targets[1], "A unit has one \"target\" only") }
        for (text, wanted) in [(sources.first, "source-language"), (targets.first, "target-language")] {
            guard let text, let own = text.xmlAttribute("lang"), let language = file[wanted] else { continue }
            if own.lowercased() != language.lowercased() {
                problems.report("language", text, attribute: "xml:lang", "The language of this file is \"\(language)\"")
            }
        }
        let source = content(of: sources[0], preserves)
        let count = problems.inTarget.count
        problems.isInTarget = true
        var target = targets.first.map { content(of: $0, preserves) }
        problems.isInTarget = false
        let state = XLIFF1State.of(targets.first, in: element, source.text, target?.text)
        if state == .untranslated { target = nil }
        let contexts = element.elements("context-group").flatMap { $0.elements("context") }
        let notes = element.elements("note")
        var unit = ExchangeUnit(
            id: id, context: element.attribute("resname"), source: source, target: target, state: state,
            previousSource: notes.first { $0["from"] == "previous source" }?.text,
            place: contexts.first { $0["context-type"] == "x-place" }?.text,
            notes: notes.filter { $0["from"] != "previous source" }.map(\.text), range: element.startTag)
        if problems.inTarget.count > count { unit.problem = problems.inTarget.last?.summary }
        return unit
    }
}
