import Articles
package import Locales
import MarkdownSyntax
import SourceText

/// How long a person reads an edition.
package enum ReadingTime {
    /// Minutes, rounded up, at least 1.
    ///
    /// Words or, for Chinese and Japanese, characters a minute as measured by Trauzettel-Klosinski and Dietz,
    /// "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST" (2012).
    package static func minutes(of edition: Edition, language: LocaleTag, counter: WordCounter) -> Int {
        let tree = MarkdownParser().tree(
            of: edition.article.file, from: edition.article.bodyRange.start, detail: .shown)
        let text = tree.plainText(of: 0)
        let count = speedCountsCharacters(language) ? characters(in: text) : counter.count(TextSlice(text))
        let perMinute = speed(language)
        return max(1, (count + perMinute - 1) / perMinute)
    }

    private static func speedCountsCharacters(_ language: LocaleTag) -> Bool {
        ["ja", "zh"].contains(language.language)
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

    private static func characters(in text: [UInt8]) -> Int {
        String(decoding: text, as: UTF8.self).unicodeScalars.count { $0.properties.isAlphabetic }
    }
}
