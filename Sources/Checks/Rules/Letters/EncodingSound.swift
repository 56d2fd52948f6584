package import Diagnostics
import Locales
import SourceText

/// A translation was read and written in its own encoding on its whole way.
///
/// Found are UTF-8 that was read as a Western, Central European or Cyrillic code page (`GrÃ¶ÃŸe` for "Größe"), also
/// twice over; the replacement character U+FFFD, which stands for bytes that were lost; bytes that are no UTF-8; and
/// question marks inside of words where a letter beyond ASCII is missing (`Gr??e`) and in the place of words (`?????`).
/// So are UTF-8 read as Mac OS Roman or code page 437 (`√©`), Cyrillic and Arabic read as Western letters (`Òåêñò`),
/// KOI8-R and windows-1251 read as each other (`нРЙПШРЭ`),
/// Polish and its neighbours with signs in their words (`B³±d`), words with letters of the neighbours' code page
/// (Portuguese `traduçăo`), and letters that nobody decoded (`\u00e0`, `=C3=A0`, `%C3%A0`, `&amp;agrave;`, and `&agrave;`
/// where most of the catalog has the letters themselves). The fix puts misread text right; what was lost has to be written
/// again.
///
/// Left alone: what the source has too, and question marks in addresses and patterns.
///
/// An error, except for question marks and escapes, which may be meant. Source: the code pages of the WHATWG Encoding Standard, and
/// Unicode 15, section 3.9 (well-formed UTF-8).
package struct EncodingSound: Rule {
    package let id = "encoding-sound"
    package let severity = Severity.error
    package let summary = "No text was read in a wrong encoding"
    package let concerns: TextTraits = [
        .wide, .wordQuestions, .questionRuns, .backslash, .percentOrDollar, .otherMarks, .ampersand,
    ]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let traits = pair.target.traits
        var found: [Finding] = []
        if traits.contains(.wideRuns) { found += misread(pair) }
        if traits.contains(.lost) { found += lost(pair) }
        if traits.contains(.wordQuestions) { found += questionMarks(pair) }
        if traits.contains(.questionRuns) { found += lostWords(pair) }
        if pair.isCopy || !found.isEmpty { return found }
        if traits.contains(.wide) { found += oldEncodings(pair) }
        if found.isEmpty, traits.contains(.cyrillic), let word = SwappedCyrillic.first(in: pair.target) {
            found.append(
                Finding(
                    "Text that was read in a wrong encoding",
                    evidence: "\"\(pair.target.text(word))\" begins small and goes on in capitals",
                    help: "read the file as KOI8-R or windows-1251, whichever it is", range: word))
        }
        if !traits.isDisjoint(with: [.backslash, .percentOrDollar, .otherMarks, .ampersand]),
            let letter = UndecodedLetter.first(in: pair)
        {
            found.append(
                Finding(
                    "A letter was not decoded", evidence: "\"\(pair.target.text(letter.range))\" is \(letter.name)",
                    help: "write \"\(letter.letter)\"", range: letter.range, severity: .warning))
        }
        return found
    }

    /// Three question marks and more in the place of a word, where the source has none in a row.
    private func lostWords(_ pair: TranslationPair) -> [Finding] {
        let bytes = pair.target.prose
        if pair.isCopy || pair.source.contains("??".utf8) { return [] }
        var index = 0
        while let start = bytes[index...].firstIndex(of: 0x3F) {
            let end = bytes[start...].firstIndex { $0 != 0x3F } ?? bytes.count
            let isBehindWord = start > 0 && (ASCII.isAlphanumeric(bytes[start - 1]) || bytes[start - 1] >= 0x80)
            if end - start >= 3, !isBehindWord || end < bytes.count && bytes[end] >= 0x80 {
                return [
                    Finding(
                        "Question marks in the place of letters", evidence: pair.target.text(ByteRange(start, end)),
                        help: "write the word that was here", range: ByteRange(start, end), severity: .warning)
                ]
            }
            index = end
        }
        return []
    }

    private func oldEncodings(_ pair: TranslationPair) -> [Finding] {
        let traits = pair.target.traits
        var runs: [OldEncoding] = []
        if !pair.locale.isLatin, traits.contains([.latinLetters, .wideRuns]) {
            runs = OldEncoding.oneByte(in: pair.target, pair.locale)
        }
        if runs.isEmpty, traits.contains(.wideRuns), Self.mayBeMisread(pair) {
            runs = OldEncoding.misread(in: pair.target.bytes, pair.locale)
        }
        if traits.contains(.latinLetters), runs.isEmpty,
            let range = OldEncoding.signInWord(pair.target, pair.locale)
        {
            return pair.source.contains(pair.target.bytes[range.range])
                ? []
                : [
                    Finding(
                        "A sign within a word", evidence: "\"\(pair.target.text(range))\"",
                        help: "write the letter that was here: the file was read in a Western encoding", range: range)
                ]
        }
        if traits.contains(.latinLetters), runs.isEmpty,
            let word = OldEncoding.neighbourLetters(in: pair.target, pair.locale)
        {
            runs = [word]
        }
        runs.removeAll { pair.source.contains(pair.target.bytes[$0.range.range]) }
        guard let first = runs.first else { return [] }
        return [
            Finding(
                "Text that was read in a wrong encoding",
                evidence: "\"\(pair.target.text(first.range))\" was \"\(first.restored)\" (\(first.name))",
                help: "write \"\(first.restored)\"", range: first.range,
                fix: runs.map { TextEdit($0.range, $0.restored) })
        ]
    }

    private static func mayBeMisread(_ pair: TranslationPair) -> Bool {
        switch pair.locale.tag.script {
        case "Latn": hasOldLead(pair.target.slice.bytes)
        case "Cyrl", "Arab": hasOldRun(pair.target.slice.bytes)
        default: false
        }
    }

    /// Quick: whether `√`, `≈`, a line of a box or `ƒ` occurs.
    private static func hasOldLead(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 2 < bytes.count {
                if bytes[index] == 0xE2, [0x88, 0x89, 0x94, 0x95].contains(bytes[index + 1]) { return true }
                if bytes[index] == 0xC6, bytes[index + 1] == 0x92 { return true }
                index &+= 1
            }
            return false
        }
    }

    /// Quick: whether a dash or a line of a box has a character at once behind it that is no letter of the language's.
    private static func hasOldRun(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 3 < bytes.count {
                if bytes[index] == 0xE2 || bytes[index] == 0xC3 || bytes[index] == 0xC5, bytes[index + 1] >= 0x80 {
                    let next = bytes[index + (bytes[index] == 0xE2 ? 3 : 2)]
                    if next >= 0x80, !(0xD0...0xDB ~= next) { return true }
                }
                index &+= 1
            }
            return false
        }
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
