import Diagnostics
import SourceText

/// A report as workflow commands of GitHub Actions, which become annotations on the lines of a change
/// ("Workflow commands for GitHub Actions", setting an error message).
enum GitHubReport {
    static func text(_ report: CheckReport) -> String {
        var text = ""
        for item in report.items {
            var properties: [String] = []
            if !item.path.isEmpty { properties.append("file=\(property(item.path))") }
            if let start = item.start {
                properties.append("line=\(start.line)")
                properties.append("col=\(start.column)")
                // GitHub takes an end only within one line.
                if let end = item.end, end.line == start.line, end.column > start.column {
                    properties.append("endColumn=\(end.column)")
                }
            }
            properties.append("title=\(property(item.diagnostic.id))")
            let command = item.diagnostic.severity == .note ? "notice" : item.diagnostic.severity.name
            text += "::\(command) \(properties.joined(separator: ","))::\(message(item.message))\n"
        }
        return text
    }

    /// The toolkit's escapes (`actions/toolkit`, command.ts): percent signs and line ends, in properties `:` and `,`
    /// too.
    private static func message(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
