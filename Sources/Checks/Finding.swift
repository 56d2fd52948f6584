package import Diagnostics
package import SourceText

/// What a rule says about a pair.
package struct Finding: Equatable, Sendable {
    /// A headline: what is wrong, no full stop.
    package var summary: String
    /// What was seen: characters by name, both values.
    package var evidence: String?
    /// What would be right, in the imperative.
    package var help: String?
    /// The part of the translation it is about, in bytes of the translation.
    package var range: ByteRange?
    /// How bad it is, where that differs from its rule.
    package var severity: Severity?
    /// What makes it right without changing what the text says; applied by `parlance fix`.
    package var fix: [TextEdit]

    package init(
        _ summary: String, evidence: String? = nil, help: String? = nil, range: ByteRange? = nil,
        severity: Severity? = nil, fix: [TextEdit] = []
    ) {
        self.summary = summary
        self.evidence = evidence
        self.help = help
        self.range = range
        self.severity = severity
        self.fix = fix
    }
}

/// Bytes of a translation and what stands there instead.
package struct TextEdit: Hashable, Sendable {
    package var range: ByteRange
    package var replacement: [UInt8]

    package init(_ range: ByteRange, _ replacement: String) {
        self.range = range
        self.replacement = Array(replacement.utf8)
    }

    /// A text after edits that do not overlap.
    static func applied(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
            result.replaceSubrange(edit.range.range, with: edit.replacement)
        }
        return result
    }
}
