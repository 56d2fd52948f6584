import ArgumentParser
import Checks
import Diagnostics

/// A rule as it is typed.
enum RuleName {
    /// The id; an unknown one is a usage error with the nearest good one.
    static func checked(_ name: String) throws -> String {
        if RuleBook.names.contains(name) { return name }
        let hint = nearestName(to: name, in: RuleBook.names).map { "; did you mean \"\($0)\"?" } ?? "."
        throw ValidationError("there is no rule \"\(name)\"\(hint)")
    }
}
