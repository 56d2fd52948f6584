package import Diagnostics
import Locales
import SourceText

/// A translation was read and written in its own encoding on its whole way.
///
/// Found are UTF-8 that was read as a Western, Central European or Cyrillic code page (`GrÃ¶ÃŸe` for "Größe"), also
/// twice over; the replacement character U+FFFD, which stands for bytes that were lost; bytes that are no UTF-8; and
/// question marks inside of words where a letter beyond ASCII is missing (`Gr??e`). The fix puts misread text right;
/// what was lost has to be written again.
///
/// Left alone: what the source has too, and question marks in addresses and patterns.
///
/// An error, except for question marks, which may be meant. Source: the code pages of the WHATWG Encoding Standard, and
/// Unicode 15, section 3.9 (well-formed UTF-8).
package struct EncodingSound: Rule {
    package let id = "encoding-sound"
    package let severity = Severity.error
    package let summary = "No text was read in a wrong encoding"
    package let concerns: TextTraits = [.wide, .wordQuestions]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let traits = pair.target.traits
        var found: [Finding] = []
        if traits.contains(.wideRuns) { found += misread(pair) }
        if traits.contains(.lost) { found += lost(pair) }
        if traits.contains(.wordQuestions) { found += questionMarks(pair) }
        return found
    }

    private func misread(_ pair: TranslationPair) -> [Finding] {
        let runs = Mojibake.runs(in: pair.target.bytes, pair.locale, pair.target.traits).filter {
            !pair.source.contains(Array(pair.target.bytes[$0.range.range]))
        }
        guard let first = runs.first else { return [] }
        return [
            Finding(
                "UTF-8 that was read as \(first.page.name)",
                evidence: "\"\(pair.target.text(first.range))\" was \"\(first.restored)\"",
                help: "write \"\(first.restored)\", and let no program read the file as \(first.page.name)",
                range: first.range, fix: runs.map { TextEdit($0.range, $0.restored) })
        ]
    }

    private func lost(_ pair: TranslationPair) -> [Finding] {
        var first: ByteRange?
        var count = 0
        pair.target.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                if nextScalar(bytes, at: &index) == 0xFFFD {
                    count += 1
                    if first == nil { first = ByteRange(start, index) }
                }
            }
        }
        guard let first, !pair.source.contains("\u{FFFD}") else { return [] }
        let evidence =
            pair.target.bytes[first.start] == 0xEF ? "U+FFFD REPLACEMENT CHARACTER" : "bytes that are no UTF-8"
        return [
            Finding(
                count == 1 ? "A character was lost on the way" : "\(count) characters were lost on the way",
                evidence: evidence, help: "write the letter that was here", range: first)
        ]
    }

    /// A letter, question marks, a small letter; no sign of an address or a pattern in the same run.
    private func questionMarks(_ pair: TranslationPair) -> [Finding] {
        let bytes = pair.target.prose
        var found: [Finding] = []
        bytes.withUnsafeBufferPointer { bytes in
            var index = 1
            while index + 1 < bytes.count {
                defer { index += 1 }
                guard bytes[index] == 0x3F, ASCII.isLetter(bytes[index - 1]) else { continue }
                let start = index
                while index < bytes.count, bytes[index] == 0x3F { index += 1 }
                guard index < bytes.count, bytes[index] >= 0x61, bytes[index] <= 0x7A else { continue }
                let word = Self.run(around: start, in: bytes)
                let isPattern = bytes[word].contains { "/=&#%\\+*()[]|_<>".utf8.contains($0) || $0 == CheckedText.mask }
                if isPattern || pair.source.contains(Array(bytes[start - 1...index])) { continue }
                found.append(
                    Finding(
                        "A question mark inside of a word", evidence: "\"\(pair.target.text(ByteRange(word)))\"",
                        help: "write the letter that was here, or a space after the question",
                        range: ByteRange(start, index), severity: .warning))
            }
        }
        return found
    }

    private static func run(around place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = place
        while start > 0, !ASCII.isWhitespace(bytes[start - 1]) { start -= 1 }
        var end = place
        while end < bytes.count, !ASCII.isWhitespace(bytes[end]) { end += 1 }
        return start..<end
    }
}
