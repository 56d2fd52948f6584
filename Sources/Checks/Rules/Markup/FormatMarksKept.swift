package import Diagnostics
import SourceText

/// Codes of POD and roles of reStructuredText are those of the source.
///
///     See :ref:`start`.   →   Siehe : ref:`start`.     the role is no role any more
///
/// Found is a formatting code of Perl's POD (`B<bold>`, `C<< code >>`) or a role (`` :ref:`text` ``) that the translation has
/// less often than its source: its letter, name, bracket or backtick is lost, or a blank stands in it. What stands in them
/// is judged by `names-kept` and `code-kept`. A warning. Sources: perlpod, "Formatting Codes"; Docutils, "Interpreted
/// Text".
package struct FormatMarksKept: Rule {
    package let id = "format-marks-kept"
    package let severity = Severity.warning
    package let summary = "Codes of POD and roles of reStructuredText are those of the source"
    package let concerns: TextTraits = [.angleBrackets, .backtick]
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        lost(Self.codes(pair.source), Self.codes(pair.target), help: "keep the letter and its brackets")
            + lost(
                Self.roles(pair.source), Self.roles(pair.target),
                help: "write it between two colons, at once before the backtick")
    }

    /// Those that the translation has less often, each once.
    private func lost(_ source: [String], _ target: [String], help: String) -> [Finding] {
        if source.isEmpty { return [] }
        var left = target
        var seen: Set<String> = []
        return source.compactMap { mark in
            if let place = left.firstIndex(of: mark) {
                left.remove(at: place)
                return nil
            }
            guard seen.insert(mark).inserted else { return nil }
            return Finding("A mark of the source's format is missing", evidence: mark, help: help)
        }
    }

    /// `B<…>` for each code of POD.
    private static func codes(_ text: CheckedText) -> [String] {
        text.podMarks.map { String(decoding: [$0.letter], as: UTF8.self) + "<…>" }
    }

    /// `` :ref:`…` `` for each role.
    private static func roles(_ text: CheckedText) -> [String] {
        guard text.traits.contains(.backtick) else { return [] }
        let bytes = text.bytes
        return bytes.places(of: [0x3A, 0x60]).prefix(500).compactMap { colon in
            var start = colon
            func isName(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte || byte == "-" || byte == ":" }
            while start > 0, colon - start < 60, isName(bytes[start - 1]) { start -= 1 }
            guard start < colon, bytes[start] == ":", start + 2 <= colon else { return nil }
            return text.text(ByteRange(start, colon + 1)) + "`…`"
        }
    }
}
