import ArgumentParser
import Glibc

/// The forms in which a check can tell what it found.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
    case junit
    case github
    case gitlab

    /// The report in one of the machines' forms; nil for `text` and `json`, which have more to tell than faults.
    func text(of report: CheckReport) throws -> String? {
        switch self {
        case .text, .json: nil
        case .sarif: try JSONText.of(SARIFReport(report))
        case .junit: JUnitReport(report, timestamp: Self.timestamp()).text
        case .github: GitHubReport.text(report)
        case .gitlab: try JSONText.of(GitLabReport(report))
        }
    }

    /// The time of this run in UTC, or the one that SOURCE_DATE_EPOCH names (reproducible-builds.org).
    private static func timestamp() -> String {
        var now = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    }
}

/// `--report sarif=findings.sarif`: a form and the file it goes to.
struct ReportFile: ExpressibleByArgument {
    var format: ReportFormat
    var path: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="),
            let format = ReportFormat(rawValue: String(argument[..<equals])),
            argument.index(after: equals) < argument.endIndex
        else { return nil }
        self.format = format
        path = String(argument[argument.index(after: equals)...])
    }
}
