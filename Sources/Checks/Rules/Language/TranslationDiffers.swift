package import Diagnostics
import Locales
import MarkdownSyntax
import Segments
import SourceText

/// A translation is not a copy of its source.
///
/// `Delete the selected files` as the French text for the same words is found.
///
/// Left alone: copies without any word that is only English (names, addresses, code, numbers, "Version", "Menu");
/// titles of works, in quotation marks, emphasis or capitals; references; texts of fewer than three words, unless they
/// begin as a sentence does; images with nothing beside them; lines of `name: value`; indented code; files of settings;
/// commands (`make && make install`); lines of a log, which begin with a day and a time; what programs print
/// (`gpg: …`) and comments of programs (`// …`) in a catalog that mostly leaves them so.
///
/// A warning: some copies are right. Source: the English words of `LanguageWords+English.swift`; for other source
/// languages a copy of four words and more is found.
package struct TranslationDiffers: Rule {
    package let id = "translation-differs"
    package let severity = Severity.warning
    package let summary = "Translations are not copies of the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.source.slice == pair.target.slice, !pair.isReference, isLanguage(pair) else { return [] }
        return [
            Finding(
                "The translation is a copy of the source", evidence: nil, help: "translate it, or leave it empty")
        ]
    }

    /// Whether the text is written in words of a language rather than in names.
    private func isLanguage(_ pair: TranslationPair) -> Bool {
        let text = pair.target
        let bytes = text.bytes
        if isImage(text) || isComment(pair) || isData(bytes) || isListing(bytes) || isOfProgram(pair) { return false }
        let words = text.words.indices.filter { text.words[$0].hasLetter && text.words[$0].range.count > 1 }
        guard pair.sourceLocale.tag.language == "en" else { return words.count >= 4 }
        let own = LanguageTable.number(of: pair.locale.tag.language).map { LanguageSet(number: $0) } ?? []
        let table = LanguageTable.shared
        var (function, content, plain, capitals) = (0, 0, 0, 0)
        for index in words {
            let languages = table.languages(ofWord: text.wordHashes.ordered[index])
            if !languages.contains(.englishFunction) {
                plain += 1
                if ASCII.isUppercase(text.prose[text.words[index].range.start]) { capitals += 1 }
            }
            guard languages.contains(.english), languages.isDisjoint(with: own), text.isApart(text.words[index].range)
            else { continue }
            if languages.contains(.englishFunction) { function += 1 } else { content += 1 }
        }
        // A title has capitals on all words but the small ones.
        if isTitle(text, words.count) || (plain >= 2 && capitals * 3 >= plain * 2) { return false }
        if isCode(text) { return function >= 2 && function * 6 >= words.count }
        return (words.count >= 4 && function + content >= 1) || (words.count >= 3 && function + content >= 2)
    }

    /// Whether an image is all of it: its description is often left as it is where it names a file or a screen.
    private func isImage(_ text: CheckedText) -> Bool {
        guard let image = text.inlineCodes.first, image.range.start == 0, image.range.end + 1 >= text.count else {
            return false
        }
        if image.kind == .image { return true }
        return image.kind == .tag && HTMLTag(text.bytes, image.range).lowercasedName(in: text.bytes) == "img"
    }

    /// Whether a program reads or prints it.
    private func isOfProgram(_ pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes
        if ProgramListing.isLog(bytes) || ProgramListing.isCommand(bytes) { return true }
        if ProgramListing.speaker(bytes[...]) != nil, pair.habits.copiesOutput { return true }
        return ProgramListing.isKept(bytes, of: bytes)
    }

    private func isComment(_ pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes
        return (bytes.starts(with: "//".utf8) || bytes.starts(with: "/*".utf8)) && pair.habits.copiesComments
    }

    /// Whether two lines and more are names with values.
    private func isData(_ bytes: [UInt8]) -> Bool {
        var lines = 0
        for line in bytes.split(separator: ASCII.lineFeed) {
            let name = line.drop { $0 == ASCII.space }.prefix { ASCII.isAlphanumeric($0) || $0 == "_" || $0 == "-" }
            let rest = line[name.endIndex...]
            if !name.isEmpty,
                rest.starts(with: ": ".utf8) || rest.elementsEqual(":".utf8)
                    || rest.starts(with: " : ".utf8)
            {
                lines += 1
            }
        }
        return lines >= 2
    }

    /// Whether every line is indented as code is (CommonMark 0.31, section 4.4).
    private func isListing(_ bytes: [UInt8]) -> Bool {
        bytes.split(separator: ASCII.lineFeed).allSatisfy { $0.starts(with: "    ".utf8) || $0.first == 0x09 }
    }

    /// Whether signs of programs stand in it; words count for less then.
    private func isCode(_ text: CheckedText) -> Bool {
        let bytes = text.prose
        return bytes.withUnsafeBufferPointer { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                switch byte {
                case 0x2F, 0x5C, 0x3D, 0x7B, 0x7D, 0x3C, 0x3E, 0x5F, 0x24, 0x7C, 0x7E, 0x23, 0x3B, 0x0A: return true
                case 0x2D, 0x3A: if previous == byte { return true }
                default: break
                }
                previous = byte
            }
            return false
        }
    }

    /// Whether quotation marks or emphasis hold nearly all of it; a title that was cut in two has one mark only.
    private func isTitle(_ text: CheckedText, _ count: Int) -> Bool {
        let quotes = text.bytes.count { $0 == 0x22 }
        if quotes % 2 == 1 { return true }
        if let first = text.scalars(in: ByteRange(0, min(4, text.count))).first?.scalar,
            first == "\"" || first == "“" || first == "«" || first == "„"
        {
            let end = text.bytes.last { !".,;:!? ".utf8.contains($0) }
            return end == 0x22 || (end ?? 0) >= 0x80
        }
        if quotes > 0, isInQuotes(text, count) { return true }
        guard let code = text.inlineCodes.first, code.range.start == 0,
            code.kind == .emphasis || code.kind == .strong
        else { return false }
        let inside = text.words.count { $0.hasLetter && $0.range.count > 1 && code.range.contains($0.range) }
        return inside * 5 >= count * 3
    }

    /// Whether most words stand between the first quotation mark and the last: `— Ada, ["How we work"](a.md)`.
    private func isInQuotes(_ text: CheckedText, _ count: Int) -> Bool {
        guard let first = text.prose.firstIndex(of: 0x22), let last = text.prose.lastIndex(of: 0x22) else {
            return false
        }
        let range = ByteRange(first, last)
        return text.words.count { $0.hasLetter && $0.range.count > 1 && range.contains($0.range) } * 5 >= count * 3
    }
}
