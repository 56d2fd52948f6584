package import Locales

/// How the forms of a language's words end and how their stems do, for words that the index has not met.
///
/// The page's script has no stemmer: the index maps each form of its texts to a stem. For other forms it replaces an
/// ending by one of these rules and looks whether the result is a stem of the index; the longest such stem counts.
package enum SuffixRules {
    /// The rules that explain the most of `pairs`, the most frequent first, without diacritics: `ing> y>i`.
    ///
    /// - Parameters:
    ///   - pairs: words with their stems.
    ///   - limit: how many at most; rules that explain fewer than two pairs are left out.
    package static func learned(from pairs: [(form: [UInt8], stem: [UInt8])], limit: Int) -> [String] {
        var counts: [String: Int] = [:]
        for (form, stem) in pairs {
            let (form, stem) = (LetterFolding.folded(form), LetterFolding.folded(stem))
            if form == stem { continue }
            var common = zip(form, stem).prefix { $0 == $1 }.count
            while common > 0, common < form.count, form[common] & 0xC0 == 0x80 { common -= 1 }
            while common > 0, common < stem.count, stem[common] & 0xC0 == 0x80 { common -= 1 }
            // What changes at the beginning of a word is no ending.
            if common < 2 { continue }
            let rule =
                String(decoding: form[common...], as: UTF8.self) + ">"
                + String(decoding: stem[common...], as: UTF8.self)
            counts[rule, default: 0] += 1
        }
        let known = counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return known.prefix(limit).map(\.key)
    }

    /// Words with their stems as the index of a language has them.
    package static func pairs(of words: [[UInt8]], in locale: LocaleTag) -> [(form: [UInt8], stem: [UInt8])] {
        let stemmer = WordStemmer(locale)
        return words.map { word in
            let form = word.withUnsafeBufferPointer { SearchLetters.comparable($0) }
            return (form, stemmer.stem(of: form))
        }
    }

    /// The rules of a language, separated by spaces; empty where there are none.
    package static func text(for locale: LocaleTag) -> String {
        (data[locale.language] ?? "").split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}
