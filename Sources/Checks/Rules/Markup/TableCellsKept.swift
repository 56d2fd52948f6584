package import Diagnostics
import SourceText

/// The rows of a table in a translation have as many cells as in its source.
///
/// A row is a line that begins with a pipe (GFM 0.29, section 4.10). A pipe that is lost joins two cells, one that is
/// added divides one. Pipes after a backslash and in code are text.
package struct TableCellsKept: Rule {
    package let id = "table-cells-kept"
    package let severity = Severity.error
    package let summary = "Rows of tables have the cells of the source"
    package let concerns: TextTraits = .otherMarks
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.source.bytes.first == UInt8(ascii: "|") else { return [] }
        let (wanted, found) = (Self.pipes(pair.source.bytes), Self.pipes(pair.target.bytes))
        if wanted == found { return [] }
        return [
            Finding(
                "The row of a table has \(found < wanted ? "too few" : "too many") pipes",
                evidence: "\(found) here, \(wanted) in the source",
                help: "divide the cells as in the source, and write \\| for a pipe of the text")
        ]
    }

    private static func pipes(_ bytes: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == "\\" { index += 1 } else if bytes[index] == "|" { count += 1 }
            index += 1
        }
        return count
    }
}
