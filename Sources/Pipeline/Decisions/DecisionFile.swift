package import Checks
package import Diagnostics
package import SourceText

/// The file of a locale's decisions, line by line.
///
/// Lines that are none stay where they are, whatever they hold, and are told; each decision is understood by itself, so
/// that one broken line costs no other. Two decisions on the same thing, as a merge may bring, count as one.
package struct DecisionFile: Sendable {
    /// One item of the list.
    package struct Item: Sendable {
        /// Its lines in the file, the last one with its end.
        package let range: ByteRange
        /// Nil where it is broken.
        package let decision: Decision?
    }

    package let file: SourceFile
    package private(set) var items: [Item] = []
    package private(set) var diagnostics: [Diagnostic] = []
    /// Whether a person has to mend the file before anything is written to it: conflict markers, another encoding.
    package private(set) var waitsForPerson = false

    /// So many mistakes are told; a file that is something else altogether has one in each line.
    private static let mostDiagnostics = 50

    package static let header =
        "# Decisions on translations, by \"parlance review\" and \"parlance dismiss\"; each ends with a change of its text.\n"

    package init(parsing file: SourceFile) {
        self.file = file
        if let fault = Diagnostic.textFault(in: file) {
            diagnostics = [fault]
            waitsForPerson = true
            return
        }
        read()
    }

    package var decisions: [Decision] {
        var seen: Set<Decision.Key> = []
        return items.compactMap(\.decision).filter { seen.insert($0.key).inserted }
    }

    // MARK: Reading

    private mutating func read() {
        let bytes = file.bytes
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while position < bytes.count {
            let line = line(at: position)
            let content = ByteRange(position, line.contentEnd).trimmed(in: bytes)
            var end = line.end
            if isItem(content) {
                // Further lines of an item are indented.
                while end < bytes.count, case let next = self.line(at: end), ASCII.isBlank(bytes[end]),
                    case let more = ByteRange(end, next.contentEnd).trimmed(in: bytes), !more.isEmpty, !isItem(more)
                {
                    end = next.end
                }
                readItem(ByteRange(position, end))
            } else {
                readOther(content)
            }
            position = end
        }
    }

    private func line(at start: Int) -> (contentEnd: Int, end: Int) {
        file.bytes.withUnsafeBufferPointer { bytes in
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            return (end, min(end + 1, bytes.count))
        }
    }

    private func isItem(_ content: ByteRange) -> Bool {
        guard !content.isEmpty, file.bytes[content.start] == "-" else { return false }
        return content.count == 1 || ASCII.isBlank(file.bytes[content.start + 1])
    }

    private mutating func readItem(_ range: ByteRange) {
        if let decision = DecisionLine.decision(in: file.bytes[range.trimmed(in: file.bytes).range]) {
            add(decision, range)
            if decision.reason != "" { return }
        }
        var reader = DecisionReader(file: file, start: range.start)
        let decision = reader.decision(in: range)
        reader.diagnostics.forEach { tell($0) }
        if items.last?.range != range { add(decision, range) }
    }

    private mutating func add(_ decision: Decision?, _ range: ByteRange) {
        items.append(Item(range: range, decision: decision))
        guard let rule = decision?.rule, !RuleBook.isKnown(rule) else { return }
        let nearest = nearestName(to: rule, in: RuleBook.names)
        tell(
            Diagnostic(
                "unknown-rule", .warning, in: file, at: range.trimmed(in: file.bytes), "There is no rule \"\(rule)\"",
                help: nearest.map { "did you mean \"\($0)\"?" }))
    }

    /// Comments and marks of a document are kept without a word.
    private mutating func readOther(_ content: ByteRange) {
        let text = file.bytes[content.range]
        if text.isEmpty || text.first == UInt8(ascii: "#") { return }
        if ["---", "...", "[]"].contains(where: { text.elementsEqual($0.utf8) }) { return }
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: { text.starts(with: $0.utf8) }) {
            if !waitsForPerson {
                diagnostics.append(
                    Diagnostic(
                        "conflict-markers", in: file, at: content, "The file holds an unfinished merge",
                        help: "keep the lines of both sides and take the lines of marks away"))
            }
            waitsForPerson = true
            return
        }
        tell(DecisionReader.noDecision(file, content))
    }

    private mutating func tell(_ diagnostic: Diagnostic) {
        if diagnostics.count < Self.mostDiagnostics { diagnostics.append(diagnostic) }
    }
}

extension RuleBook {
    private static let nameSet = Set(names)

    /// Whether there is a rule with this id.
    static func isKnown(_ id: String) -> Bool { nameSet.contains(id) }
}
