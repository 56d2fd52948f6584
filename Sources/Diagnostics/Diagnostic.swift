package import SourceText

/// One problem in one file, as a value: what is wrong, where, and what would be right.
///
/// - `summary` is a headline: states the rule or the fact, starts with a capital, no full stop.
/// - `evidence` is what was seen, when the headline does not hold it already.
/// - `help` is what would be right, in the imperative.
///
/// It holds the file itself, so that a renderer can show the line without knowing the disk.
package struct Diagnostic: Sendable {
    /// A stable name in kebab case, for machines and for searching the docs.
    package var id: String
    package var severity: Severity
    package var file: SourceFile?
    package var range: ByteRange?
    package var summary: String
    package var evidence: String?
    package var help: String?

    package init(
        _ id: String, _ severity: Severity = .error, in file: SourceFile? = nil, at range: ByteRange? = nil,
        _ summary: String, evidence: String? = nil, help: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.file = file
        self.range = range
        self.summary = summary
        self.evidence = evidence
        self.help = help
    }

    /// Where it is, counted from 1; nil where the problem has no place in a file.
    package var position: LineTable.Position? {
        guard let file, let range else { return nil }
        return file.lines.position(of: range.start)
    }
}
