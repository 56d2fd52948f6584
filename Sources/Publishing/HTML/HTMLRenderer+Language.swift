import Locales
import MarkdownSyntax
import SourceText

/// What a text's language asks of its HTML.
extension HTMLRenderer.Settings {
    /// - Parameters:
    ///   - language: that of the text.
    ///   - source: that of what its translators left as it is.
    init(in language: LocaleTag, source: LocaleTag) {
        self.init()
        bindsShortWords = ShortWords.areBound(in: language)
        quotedLanguage = source.script == "Latn" && language.script != "Latn" ? source : nil
    }
}

extension HTMLRenderer {
    /// A passage that is in the source language: sources in notes, titles of books.
    ///
    /// Told by its letters: all of them are Latin, in a text that is not. So readers' voices, fonts and hyphens are right.
    func isQuoted(_ block: Int) -> Bool {
        guard settings.quotedLanguage != nil else { return false }
        var letters = 0
        for node in tree.nodes[block..<tree.nodes[block].end] {
            switch node.kind {
            case .text(let text):
                guard let count = Self.latinLetters(text) else { return false }
                letters += count
            // Its author said the language.
            case .htmlInline(let html) where html.bytes.firstRange(of: " lang=".utf8) != nil: return false
            default: continue
            }
        }
        return letters >= Self.leastLetters
    }

    /// Fewer are an abbreviation or a sign.
    private static let leastLetters = 8

    /// How many ASCII letters a text has; nil where it has letters of another script than Latin.
    private static func latinLetters(_ text: TextSlice) -> Int? {
        var count = 0
        for byte in text.bytes {
            if ASCII.isLetter(byte) { count += 1 }
            // U+0250 and above, but for the marks and signs of U+2000 to U+2FFF.
            if byte >= 0xC9, byte != 0xE2 { return nil }
        }
        return count
    }

    /// The attributes of an element around a block's text.
    func languageMarks(_ block: Int) -> String {
        guard let language = settings.quotedLanguage, isQuoted(block) else { return "" }
        return " lang=\"\(language)\" dir=\"\(language.direction)\""
    }

    /// A block's inlines, in a span where they are in another language.
    mutating func markedInlines(in block: Int) {
        let marks = languageMarks(block)
        if !marks.isEmpty { write("<span\(marks)>") }
        inlines(in: block)
        if !marks.isEmpty { write("</span>") }
    }
}
