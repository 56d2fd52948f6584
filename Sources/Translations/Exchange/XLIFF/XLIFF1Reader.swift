import Diagnostics
import SourceText
import XMLSyntax

/// Reads XLIFF 1.2 and the older versions that have its elements; what lacks the parts that make it usable is refused.
enum XLIFF1Reader {
    static func read(_ document: XMLDocument) -> ExchangeReading {
        var reader = Reader(document)
        let files = reader.files()
        return ExchangeReading(
            format: .xliff12, files: reader.problems.isEmpty ? files : [], diagnostics: reader.problems,
            targetDiagnostics: reader.targetProblems, file: document.file)
    }

    private struct Reader {
        let document: XMLDocument
        var problems: [Diagnostic] = []
        /// What translators did to codes.
        var targetProblems: [Diagnostic] = []
        private var isInTarget = false

        init(_ document: XMLDocument) { self.document = document }

        mutating func report(
            _ kind: StaticString, _ element: XMLElement, attribute: String? = nil, _ summary: String,
            help: String? = nil
        ) {
            guard problems.count < ExchangeLimits.diagnostics else { return }
            let place = attribute.map { document.place(ofAttribute: $0, in: element) } ?? document.place(of: element)
            let problem = Diagnostic("xliff-\(kind)", in: document.file, at: place, summary, help: help)
            if isInTarget, kind.description == "code" {
                targetProblems.append(problem)
            } else {
                problems.append(problem)
            }
        }

        mutating func files() -> [ExchangeFile] {
            let root = document.root
            let versions = ["1.0", "1.1", "1.2"]
            if !versions.contains(root["version"] ?? "") {
                report(
                    "version", root, attribute: "version", "This is no version of XLIFF 1 that can be read",
                    help: "write version=\"1.2\"")
            }
            let elements = root.elements("file")
            if elements.isEmpty { report("structure", root, "\"xliff\" needs \"file\" inside") }
            return elements.map { file($0) }
        }

        private mutating func file(_ element: XMLElement) -> ExchangeFile {
            for name in ["original", "source-language", "datatype"] where element[name] == nil {
                report("attribute", element, "\"file\" needs the attribute \"\(name)\"")
            }
            for name in ["source-language", "target-language"] {
                guard let value = element[name], !XLIFF2Value.isLanguage(value) else { continue }
                report("language", element, attribute: name, "\"\(value)\" is no language tag")
            }
            var file = ExchangeFile(
                catalog: element["original"] ?? "", sourceLanguage: element["source-language"],
                targetLanguage: element["target-language"])
            file.sourceLanguageRange = document.place(ofAttribute: "source-language", in: element)
            file.targetLanguageRange = document.place(ofAttribute: "target-language", in: element)
            var ids: Set<String> = []
            guard let body = element.first("body") else {
                report("structure", element, "\"file\" needs \"body\" inside")
                return file
            }
            collect(body, element, preserves: element.xmlAttribute("space") == "preserve", &ids, &file)
            return file
        }

        private mutating func collect(
            _ parent: XMLElement, _ fileElement: XMLElement, preserves: Bool, _ ids: inout Set<String>,
            _ file: inout ExchangeFile
        ) {
            for child in parent.elements where child.name.namespace == parent.name.namespace {
                let preserves = child.xmlAttribute("space").map { $0 == "preserve" } ?? preserves
                switch child.name.local {
                case "group": collect(child, fileElement, preserves: preserves, &ids, &file)
                case "trans-unit":
                    guard let id = child["id"] else {
                        report("attribute", child, "\"trans-unit\" needs the attribute \"id\"")
                        continue
                    }
                    if !ids.insert(id).inserted {
                        report("id", child, attribute: "id", "Another unit of this file has the id \"\(id)\"")
                    }
                    guard let unit = unit(child, id, fileElement, preserves: preserves) else { continue }
                    if child["translate"] != "no" { file.units.append(unit) }
                case "bin-unit", "context-group", "count-group", "prop-group", "note": break
                default:
                    report("structure", child, "\"\(child.name.local)\" may not stand in \"\(parent.name.local)\"")
                }
            }
        }

        private mutating func unit(
            _ element: XMLElement, _ id: String, _ file: XMLElement, preserves: Bool
        ) -> ExchangeUnit? {
            let sources = element.elements("source")
            guard sources.count == 1 else {
                report(
                    "structure", element,
                    sources.isEmpty ? "A unit needs \"source\" inside" : "A unit has one \"source\" only")
                return nil
            }
            let targets = element.elements("target")
            if targets.count > 1 { report("structure", targets[1], "A unit has one \"target\" only") }
            for (text, wanted) in [(sources.first, "source-language"), (targets.first, "target-language")] {
                guard let text, let own = text.xmlAttribute("lang"), let language = file[wanted] else { continue }
                if own.lowercased() != language.lowercased() {
                    report("language", text, attribute: "xml:lang", "The language of this file is \"\(language)\"")
                }
            }
            let source = content(of: sources[0], preserves)
            let count = targetProblems.count
            isInTarget = true
            var target = targets.first.map { content(of: $0, preserves) }
            isInTarget = false
            let state = Self.state(of: targets.first, element, source.text, target?.text)
            if state == .untranslated { target = nil }
            let contexts = element.elements("context-group").flatMap { $0.elements("context") }
            let notes = element.elements("note")
            var unit = ExchangeUnit(
                id: id, context: element.attribute("resname"), source: source, target: target, state: state,
                previousSource: notes.first { $0["from"] == "previous source" }?.text,
                place: contexts.first { $0["context-type"] == "x-place" }?.text,
                notes: notes.filter { $0["from"] != "previous source" }.map(\.text), range: element.startTag)
            if targetProblems.count > count { unit.problem = targetProblems.last?.summary }
            return unit
        }

        /// As in XLIFF 2: a target that differs from its source is a translation, unless it is said to be looked at.
        private static func state(
            of element: XMLElement?, _ unit: XMLElement, _ source: TextSlice, _ target: TextSlice?
        ) -> TranslationState {
            guard let element, let target, !target.isEmpty else { return .untranslated }
            if unit["approved"] == "yes" { return .reviewed }
            switch element["state"] ?? "" {
            case "translated": return .translated
            case "final", "signed-off": return .reviewed
            case let state where state.hasPrefix("needs-review"): return .stale
            default: return target == source ? .untranslated : .translated
            }
        }

        private mutating func content(of element: XMLElement, _ preserves: Bool) -> ExchangeContent {
            var content = ExchangeContent()
            var open: [String: Int] = [:]
            append(element, to: &content, &open)
            for (id, _) in open.filter({ $0.value > 0 }).sorted(by: { $0.key < $1.key }) {
                report("code", element, "The code \"\(id)\" has no end")
            }
            let preserves = element.xmlAttribute("space").map { $0 == "preserve" } ?? preserves
            return preserves ? content : content.withPlainSpaces
        }

        /// The two ends of a pair have one `rid`, or else one `id` (XLIFF 1.2, "bpt").
        private mutating func append(
            _ element: XMLElement, to content: inout ExchangeContent, _ open: inout [String: Int]
        ) {
            for child in element.children {
                switch child {
                case .text(let text), .cdata(let text): content.append(text.value)
                case .comment, .instruction: break
                case .element(let inner):
                    let id = inner["id"] ?? ""
                    let name = inner.name.local
                    if name != "mrk", inner["id"] == nil {
                        report("attribute", inner, "\"\(name)\" needs the attribute \"id\"")
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
                            report("code", inner, "No start with the id \"\(partner)\" stands before this end")
                        }
                        content.pieces.append(.code(.init(id, .end, data: name == "ex" ? nil : inner.deepText)))
                    case "mrk": append(inner, to: &content, &open)
                    default:
                        report("structure", inner, "\"\(name)\" may not stand in \"\(element.name.local)\"")
                    }
                }
            }
        }
    }
}
