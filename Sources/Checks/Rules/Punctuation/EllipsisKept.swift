package import Diagnostics
import SourceText

/// An ellipsis inside of the source is one in the translation too.
///
///     Well ... perhaps.   →   Naja, vielleicht.     the pause is lost
///
/// `...`, `…` and `……` are all one. Ellipses at the end are a matter of the end mark; how many there are is not
/// counted, and Chinese and Japanese, which write "and so on" as a word, are left alone. Only a warning.
package struct EllipsisKept: Rule {
    package let id = "ellipsis-kept"
    package let severity = Severity.warning
    package let summary = "Ellipses of the source are kept"
    package let concerns: TextTraits = .ellipses

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard Self.hasEllipsis(pair.source), !pair.locale.sentenceMarks.isWide,
            !pair.source.endMarks.kinds.contains(.ellipsis), !Self.hasEllipsis(pair.target)
        else { return [] }
        return [Finding("An ellipsis of the source is lost", help: "write … where the pause or gap is")]
    }

    private static func hasEllipsis(_ text: CheckedText) -> Bool {
        guard text.traits.contains(.ellipses) else { return false }
        return text.prose.withUnsafeBufferPointer { bytes in
            var points = 0
            for index in bytes.indices {
                if bytes[index] == 0x2E {
                    points += 1
                    if points == 3 { return true }
                } else {
                    points = 0
                    if bytes[index] == 0xA6, index >= 2, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE2 {
                        return true
                    }
                }
            }
            return false
        }
    }
}
