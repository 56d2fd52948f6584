import Checks
import Diagnostics
import SourceText

/// A report as SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change.
struct SARIFReport: Encodable {
    struct Text: Encodable { var text: String }

    struct Run: Encodable {
        struct Tool: Encodable { var driver: Driver }

        struct Driver: Encodable {
            var name = "parlance"
            var version: String
            var rules: [Rule]
        }

        struct Rule: Encodable {
            struct Configuration: Encodable { var level: String }
            var id: String
            var shortDescription: Text
            var defaultConfiguration: Configuration
        }

        struct Result: Encodable {
            var ruleId: String
            var ruleIndex: Int
            var level: String
            var message: Text
            var locations: [Location]
            var partialFingerprints: [String: String]
        }

        struct Location: Encodable { var physicalLocation: PhysicalLocation }

        struct PhysicalLocation: Encodable {
            var artifactLocation: ArtifactLocation
            var region: Region?
        }

        struct ArtifactLocation: Encodable { var uri: String }

        struct Region: Encodable {
            var startLine: Int
            var startColumn: Int
            var endLine: Int
            var endColumn: Int
        }

        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    init(_ report: CheckReport) {
        var rules: [Run.Rule] = []
        var indexes: [String: Int] = [:]
        for item in report.items where indexes[item.diagnostic.id] == nil {
            let id = item.diagnostic.id
            indexes[id] = rules.count
            let rule = RuleBook.all.first { $0.id == id }
            rules.append(
                Run.Rule(
                    id: id, shortDescription: Text(text: rule?.summary ?? item.diagnostic.summary),
                    defaultConfiguration: .init(level: (rule?.severity ?? item.diagnostic.severity).name)))
        }
        let results = Self.together(report.items).map { item in
            return Run.Result(
                ruleId: item.diagnostic.id, ruleIndex: indexes[item.diagnostic.id] ?? 0,
                level: item.diagnostic.severity.name, message: Text(text: item.message),
                locations: Self.locations(item),
                partialFingerprints: ["parlanceEntry/v1": CheckReport.hexadecimal(item.fingerprint)])
        }
        runs = [Run(tool: .init(driver: .init(version: ParlanceVersion.text, rules: rules)), results: results)]
    }

    /// The entries of a file that are not translated as one item, at the first of them: code hosts take some thousand
    /// results of a run, and nobody reads so many.
    private static func together(_ items: [CheckReport.Item]) -> [CheckReport.Item] {
        var places: [String: Int] = [:]
        var counts: [Int: Int] = [:]
        var found: [CheckReport.Item] = []
        for item in items {
            if item.kind == .incomplete, item.diagnostic.id == "untranslated" {
                if let place = places[item.path] {
                    counts[place, default: 1] += 1
                    continue
                }
                places[item.path] = found.count
            }
            found.append(item)
        }
        for (place, count) in counts {
            found[place].diagnostic.summary = "Not translated: this text and \(count - 1) more of the file"
        }
        return found
    }

    private static func locations(_ item: CheckReport.Item) -> [Run.Location] {
        guard item.diagnostic.file != nil else { return [] }
        var region: Run.Region?
        if let start = item.start, let end = item.end {
            region = Run.Region(
                startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
        }
        return [Run.Location(physicalLocation: .init(artifactLocation: .init(uri: uri(item.path)), region: region))]
    }

    /// A path as a relative URI (RFC 3986, section 3.3): bytes that a path segment may not hold are escaped.
    private static func uri(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            let character = Unicode.Scalar(byte)
            switch character {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/", "!", "$", "&", "'", "(", ")", "*", "+", ",",
                ";", "=", "@":
                uri.unicodeScalars.append(character)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}
