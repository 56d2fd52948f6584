import Diagnostics
import SourceText

/// A report as GitLab's Code Quality JSON ("Code Quality report format" in GitLab's documentation).
struct GitLabReport: Encodable {
    struct Issue: Encodable {
        struct Location: Encodable {
            struct Lines: Encodable { var begin: Int }
            var path: String
            var lines: Lines
        }

        var description: String
        var check_name: String
        var fingerprint: String
        var severity: String
        var location: Location
    }

    private let issues: [Issue]

    init(_ report: CheckReport) {
        issues = report.items.map { item in
            Issue(
                description: item.message, check_name: item.diagnostic.id,
                fingerprint: CheckReport.hexadecimal(item.fingerprint),
                severity: Self.severity(item.diagnostic.severity),
                location: .init(
                    path: item.path.isEmpty ? "parlance.yaml" : item.path, lines: .init(begin: item.start?.line ?? 1)))
        }
    }

    func encode(to encoder: any Encoder) throws { try issues.encode(to: encoder) }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
