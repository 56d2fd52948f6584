/// How bad a problem is, from mild to severe.
package enum Severity: Int, Comparable, Sendable, CaseIterable {
    case note
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

    /// The word in messages, in JSON and in `parlance.yaml`.
    package var name: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
