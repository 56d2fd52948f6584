import Diagnostics
import Pipeline
import SourceText
import Translations

/// What `parlance import --validate` found in one file.
struct ValidationJSON: Encodable {
    struct Problem: Encodable {
        var id: String
        var severity: String
        /// Where it is in the file, 1-based; nil where it is about the whole file.
        var line: Int?
        var column: Int?
        var message: String
        var help: String?
    }

    var file: String
    var isValid: Bool
    /// The format and the number of units of a valid file.
    var format: String?
    var units: Int?
    var problems: [Problem]

    init(_ path: String, _ valid: ExchangeReading?, _ diagnostics: [Diagnostic]) {
        file = path
        isValid = valid != nil
        format = valid?.format.rawValue
        units = valid.map { $0.files.reduce(0) { $0 + $1.units.count } }
        problems = diagnostics.map { diagnostic in
            let position = diagnostic.position
            return Problem(
                id: diagnostic.id, severity: "\(diagnostic.severity)", line: position?.line, column: position?.column,
                message: diagnostic.summary, help: diagnostic.help)
        }
    }

    /// The line of a valid file; what is wrong with others is told as diagnostics.
    var text: String {
        guard let format, let units else { return "" }
        return "\(file): \(format), \(StatusWords.counted(units, "unit"))\n"
    }
}
