package import Diagnostics
import SourceText

/// A translation begins and ends with white space exactly where its source does.
///
/// A program that joins texts counts on it, and in Markdown four blanks at the beginning make a paragraph code. The fix
/// puts the source's white space. A line break that only one of the texts begins or ends with is an error, as in
/// `msgfmt --check`. Left alone: how many line breaks there are, which is another rule's matter, how many blanks where
/// the source has two and more (they bring a text into a column), and the blank behind a full-width mark, which is as
/// wide as both, or before a comma.
package struct EdgeSpacesKept: Rule {
    package let id = "edge-spaces-kept"
    package let severity = Severity.warning
    package let summary = "White space at both ends is that of the source"
    package let concerns: TextTraits = [.edgeBlanks, .wideSpaces]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let (source, target) = (pair.source.bytes, pair.target.bytes)
        let (lead, tail) = Self.edges(source)
        let (ownLead, ownTail) = Self.edges(target)
        guard ownLead < target.count, lead < source.count else { return [] }
        // A quotation mark alone: French writes its blank.
        if source.count == 1, ASCII.isPunctuation(source[0]) { return [] }
        var found: [Finding] = []
        // French parts a colon at the beginning from what a page puts before it.
        let leadsMark =
            pair.locale.sentenceMarks.hasBlankBeforeMarks && lead == 0
            && [0x3A, 0x3B, 0x3F, 0x21].contains(target[ownLead])
        let startsInComma = ownLead == 0 && target[0] == 0x2C
        if !leadsMark, !startsInComma, !Self.isAlike(source[..<lead], target[..<ownLead], least: 2) {
            found.append(
                finding(
                    at: "beginning", isLost: ownLead == 0, ByteRange(0, ownLead),
                    String(decoding: source[..<lead], as: UTF8.self),
                    breaks: (source[0] == ASCII.lineFeed) != (target[0] == ASCII.lineFeed)))
        }
        let endsWide =
            pair.locale.sentenceMarks.isWide && ownTail == target.count && target[ownTail - 1] >= 0x80
            && source.last != ASCII.lineFeed
        if !endsWide, !Self.isAlike(source[tail...], target[ownTail...], least: 1) {
            found.append(
                finding(
                    at: "end", isLost: ownTail == target.count, ByteRange(ownTail, target.count),
                    String(decoding: source[tail...], as: UTF8.self),
                    breaks: (source.last == ASCII.lineFeed) != (target.last == ASCII.lineFeed)))
        }
        return found
    }

    /// - Parameter breaks: whether one of the texts has a line break at the edge and the other has none: a program that
    ///   prints it runs lines together, and gettext refuses the file.
    private func finding(
        at edge: String, isLost: Bool, _ range: ByteRange, _ right: String, breaks: Bool
    ) -> Finding {
        Finding(
            isLost ? "White space at the \(edge) is lost" : "White space at the \(edge) that the source does not have",
            help: right.isEmpty ? "take it out" : "write the white space of the source", range: range,
            severity: breaks ? .error : nil,
            fix: [TextEdit(range, right)])
    }

    /// Where the text begins and where it ends.
    private static func edges(_ bytes: [UInt8]) -> (start: Int, end: Int) {
        var (start, end) = (0, bytes.count)
        while start < end {
            let width = blank(bytes[start..<end])
            if width == 0 { break }
            start += width
        }
        while end > start {
            if ASCII.isWhitespace(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
                end -= 2
            } else if end - start >= 3, blank(bytes[(end - 3)..<end]) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return (start, end)
    }

    /// How many bytes the blank at the beginning has; 0 where there is none.
    private static func blank(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        if ASCII.isWhitespace(first) { return 1 }
        let next = bytes.dropFirst().prefix(2)
        if first == 0xC2, next.first == 0xA0 { return 2 }
        if first == 0xE2, next.elementsEqual([0x80, 0xAF]) { return 3 }
        return first == 0xE3 && next.elementsEqual([0x80, 0x80]) ? 3 : 0
    }

    /// Line breaks count as one however many they are, and so do the blanks that bring a text into its column.
    ///
    /// - Parameter least: How many blanks must be left of those.
    private static func isAlike(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, least: Int) -> Bool {
        if one.elementsEqual(other) { return true }
        if one.contains(0x0A) || other.contains(0x0A) { return one.contains(0x0A) && other.contains(0x0A) }
        return one.count > 1 && other.count >= least
    }
}
