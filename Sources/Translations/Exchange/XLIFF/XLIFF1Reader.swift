import Diagnostics
import SourceText
import XMLSyntax

/// Reads XLIFF 1.2 and the older versions that have its elements; what lacks the parts that make it usable is refused.
enum XLIFF1Reader {
    /// - Parameters:
    ///   - document: the file without its units.
    ///   - units: what was taken out of it.
    static func read(_ document: XMLDocument, _ units: XLIFF1Units) -> ExchangeReading {
        var reader = Reader(document, units.byFile)
        let files = reader.files()
        let problems = reader.problems.all + units.problems.all
        return ExchangeReading(
            format: .xliff12, files: problems.isEmpty ? files : [],
            diagnostics: Array(problems.prefix(ExchangeLimits.diagnostics)),
            targetDiagnostics: units.problems.inTarget, file: document.file)
    }

    /// Whether an element begins an XLIFF 1 file; the first versions had no namespace.
    static func isRoot(_ element: XMLElement) -> Bool {
        element.name.local == "xliff"
            && (element.name.namespace == XLIFF1Writer.namespace || element.name.namespace.isEmpty)
    }

    private struct Reader {
        let document: XMLDocument
        /// By the place of their `file` element.
        let units: [Int: [ExchangeUnit]]
        var problems = XLIFF1Problems()

        init(_ document: XMLDocument, _ units: [Int: [ExchangeUnit]]) {
            self.document = document
            self.units = units
            problems.file = document.file
        }

        mutating func files() -> [ExchangeFile] {
            let root = document.root
            let versions = ["1.0", "1.1", "1.2"]
            if !versions.contains(root["version"] ?? "") {
                problems.report(
                    "version", root, attribute: "version", "This is no version of XLIFF 1 that can be read",
                    help: "write version=\"1.2\"")
            }
            let elements = root.elements("file")
            if elements.isEmpty { problems.report("structure", root, "\"xliff\" needs \"file\" inside") }
            return elements.map { file($0) }
        }

        private mutating func file(_ element: XMLElement) -> ExchangeFile {
            for name in ["original", "source-language", "datatype"] where element[name] == nil {
                problems.report("attribute", element, "\"file\" needs the attribute \"\(name)\"")
            }
            for name in ["source-language", "target-language"] {
                guard let value = element[name], !XLIFF2Value.isLanguage(value) else { continue }
                problems.report("language", element, attribute: name, "\"\(value)\" is no language tag")
            }
            var file = ExchangeFile(
                catalog: element["original"] ?? "", sourceLanguage: element["source-language"],
                targetLanguage: element["target-language"])
            file.sourceLanguageRange = document.place(ofAttribute: "source-language", in: element)
            file.targetLanguageRange = document.place(ofAttribute: "target-language", in: element)
            file.units = units[element.startTag.start] ?? []
            if let body = element.first("body") {
                check(body)
            } else {
                problems.report("structure", element, "\"file\" needs \"body\" inside")
            }
            return file
        }

        /// Looks at what stands beside the units.
        private mutating func check(_ parent: XMLElement) {
            for child in parent.elements where child.name.namespace == parent.name.namespace {
                switch child.name.local {
                case "group": check(child)
                case "bin-unit", "context-group", "count-group", "prop-group", "note": break
                default:
                    problems.report(
                        "structure", child, "\"\(child.name.local)\" may not stand in \"\(parent.name.local)\"")
                }
            }
        }
    }
}
