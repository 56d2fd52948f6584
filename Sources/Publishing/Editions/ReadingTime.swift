import Articles
package import Locales
package import MarkdownSyntax
import SourceText

/// How long a person reads an edition.
package enum ReadingTime {
    /// Minutes, rounded up, at least 1.
    ///
    /// Words or, for Chinese and Japanese, characters a minute as measured by Trauzettel-Klosinski and Dietz,
    /// "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST" (2012).
    /// Scripts are summed: an English term in a Japanese text is read as words, a Chinese name in an English text as
    /// characters.
    package static func minutes(of edition: Edition, language: LocaleTag, counter: WordCounter) -> Int {
        length(of: edition.article.bodyTree, language: language, counter: counter).minutes
    }

    /// The minutes of a text, and its words where the language's readers count these.
    package static func length(
        of tree: MarkdownTree, language: LocaleTag, counter: WordCounter
    ) -> (minutes: Int, words: Int?) {
        let text = tree.plainText(of: 0)
        var count = ScriptCount(text)
        // These write no spaces between words: ICU's dictionaries find them.
        if ["th", "lo", "km", "my"].contains(language.language) { count.words = counter.count(TextSlice(text)) }
        let isCJK = ["ja", "zh"].contains(language.language)
        let wordSpeed = isCJK ? speed(.english) : speed(language)
        let characterSpeed = isCJK ? speed(language) : 255
        let load = count.words * characterSpeed + count.characters * wordSpeed
        let perMinute = wordSpeed * characterSpeed
        return (max(1, (load + perMinute - 1) / perMinute), isCJK ? nil : count.words)
    }

    private static func speed(_ language: LocaleTag) -> Int {
        switch language.language {
        case "ar": 138
        case "zh": 255
        case "fr": 195
        case "de": 179
        case "it": 188
        case "ja": 357
        case "pl": 166
        case "pt": 181
        case "ru": 184
        case "es": 218
        default: 228
        }
    }
}

/// How many words and how many ideographs and kana a text has; one pass over its bytes.
struct ScriptCount: Equatable {
    var words: Int
    var characters: Int
}

extension ScriptCount {
    /// A word is a run of letters and digits of a script with spaces; marks inside it (`don't`, `e-mail`) do not part
    /// it.
    init(_ text: [UInt8]) {
        self = text.withUnsafeBufferPointer(Self.count)
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> ScriptCount {
        // All in locals, which stay in registers.
        var words = 0
        var characters = 0
        var isInWord = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                if byte <= 0x20 {
                    isInWord = false
                } else if !isInWord, byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
                    isInWord = true
                    words += 1
                }
                continue
            }
            // Letters of Latin, Greek, Cyrillic, Hebrew: two bytes, and nothing to decode.
            if byte &- 0xC3 < 0x15 {
                index += 2
                if !isInWord { words += 1 }
                isInWord = true
                continue
            }
            switch decodeScalar(bytes, at: &index) {
            // Kana with the sign of a long vowel, but neither their punctuation nor the middle dot.
            case 0x4E00...0x9FFF, 0x3041...0x3096, 0x3005...0x3007, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
                0x3400...0x4DBF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x2_0000...0x3_FFFF:
                characters += 1
                isInWord = false
            // An apostrophe stands inside of words.
            case 0x2019: break
            // Punctuation, spaces and signs, of all scripts and of CJK.
            case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0x60C, 0x61B, 0x61F, 0x2000...0x2BFF,
                0x3000...0x3040, 0x30A0, 0x30FB, 0xFE10...0xFE6F, 0xFF00...0xFF65, 0x1_F000...0x1_FAFF:
                isInWord = false
            default:
                if !isInWord { words += 1 }
                isInWord = true
            }
        }
        return ScriptCount(words: words, characters: characters)
    }
}
