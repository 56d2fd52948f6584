import Checks
import Diagnostics
import Pipeline
import SourceText

/// What a check found, one item a fault, as every machine's format tells it.
struct CheckReport {
    struct Item {
        enum Kind {
            case problem
            case incomplete
            case finding
        }

        var kind: Kind
        var diagnostic: Diagnostic
        /// The place, from 1, columns in Unicode scalars; nil where there is no file.
        var start: LineTable.Position?
        var end: LineTable.Position?
        /// The same for the same fault in the same text, wherever it moves in its file.
        var fingerprint: UInt64
        /// Whether the gate fails for it.
        var fails: Bool
        /// The file, from the root of the repository where there is one; empty where there is no file.
        var path: String

        /// The headline with what was seen and what would be right.
        var message: String {
            diagnostic.summary + (diagnostic.evidence.map { ". Found: \($0)" } ?? "")
                + (diagnostic.help.map { ". Help: \($0)" } ?? "")
        }
    }

    /// Problems of the input, then entries that are missing or stale, then findings.
    let items: [Item]

    /// - Parameter folder: what the paths of the diagnostics are relative to.
    init(_ check: GateCheck, in folder: String) {
        items = Self.items(check.problems, check.incomplete, check.findings, RepositoryPath.prefix(of: folder))
    }

    init(_ check: CatalogCheck, in folder: String) {
        items = Self.items(check.problems, [], check.findings, RepositoryPath.prefix(of: folder))
    }

    private static func items(
        _ problems: [Diagnostic], _ incomplete: [Diagnostic], _ findings: [EntryFinding], _ prefix: String
    ) -> [Item] {
        var counts: [UInt64: Int] = [:]
        func item(_ kind: Item.Kind, _ diagnostic: Diagnostic, _ text: UInt64, fails: Bool) -> Item {
            var hash = TextSlice(diagnostic.id + "\n" + (diagnostic.file?.path ?? "")).fingerprint ^ text
            // The same fault twice in one entry.
            counts[hash, default: 0] += 1
            hash = hash &* 31 &+ UInt64(counts[hash, default: 0])
            var end: LineTable.Position?
            if let file = diagnostic.file, let range = diagnostic.range { end = file.lines.position(of: range.end) }
            return Item(
                kind: kind, diagnostic: diagnostic, start: diagnostic.position, end: end, fingerprint: hash,
                fails: fails,
                path: diagnostic.file.map { $0.path.hasPrefix("/") ? $0.path : prefix + $0.path } ?? "")
        }
        return problems.map { item(.problem, $0, TextSlice($0.summary).fingerprint, fails: $0.severity == .error) }
            + incomplete.map {
                item(.incomplete, $0, TextSlice($0.evidence ?? "").fingerprint, fails: $0.severity == .error)
            }
            + findings.map { item(.finding, $0.diagnostic, $0.entry.pairFingerprint, fails: $0.fails) }
    }

    static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
