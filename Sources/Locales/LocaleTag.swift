import CICU
import SourceText

/// A language tag (BCP 47) in its one canonical form, known to ICU.
///
/// Two spellings of one locale are one value: `ZH-hans`, `zh_Hans` and `zh-Hans` are equal, and `iw` is `he`. Whoever
/// holds a tag may open ICU with it without fear: malformed and unknown tags were refused when it was made.
package struct LocaleTag: Sendable {
    /// The canonical tag: `zh-Hans`, `pt-BR`.
    package var tag: String { facts.tag }
    /// The ISO 639 language: `zh`.
    package var language: String { facts.language }
    /// The four-letter script (ISO 15924) of the tag, or else the likely one by CLDR's likely subtags.
    package var script: String { facts.script }
    /// The region of the tag, or else the likely one: `BR` for `pt`.
    package var territory: String { facts.territory }
    /// Whether lines run from right to left (CLDR, layout orientation).
    package var isRightToLeft: Bool { facts.isRightToLeft }

    /// The name by which ICU's C functions know the locale: `zh_Hans`, `ar@numbers=latn`.
    var icuName: String { facts.icuName }

    /// Shared by all copies: tags stand in every summary and key of large tables.
    private let facts: Facts

    private final class Facts: Sendable {
        let tag: String
        let language: String
        let script: String
        let territory: String
        let isRightToLeft: Bool
        let icuName: String
        let hash: UInt64

        init(_ tag: String, _ icuName: String) {
            let full = icuCode { cicu_add_likely_subtags(icuName, $0, $1, $2) } ?? icuName
            let parts = full.prefix { $0 != "@" }.split(separator: "_")
            self.tag = tag
            self.icuName = icuName
            language = parts.first.map(String.init) ?? tag
            script = parts.dropFirst().first { $0.utf8.count == 4 }.map(String.init) ?? "Zyyy"
            territory = parts.dropFirst().first { 2...3 ~= $0.utf8.count }.map(String.init) ?? "001"
            isRightToLeft = cicu_is_right_to_left(icuName)
            hash = TextSlice(tag).fingerprint
        }
    }

    init(verified tag: String, icuName: String) { facts = Facts(tag, icuName) }

    package static let english = LocaleTag(verified: "en", icuName: "en")

    /// The locales of a new workspace, the source first.
    package static let defaults: [LocaleTag] = [
        "en", "it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh-Hans", "es",
    ].map { LocaleTag(verified: $0, icuName: $0.underscored) }
}

extension LocaleTag {
    /// Whether words are separated by spaces.
    ///
    /// False for the scripts that UAX #14 breaks between letters: Chinese, Japanese, and the South East Asian scripts.
    package var usesSpaces: Bool {
        switch script {
        case "Thai", "Laoo", "Khmr", "Mymr", "Lana", "Talu", "Tavt", "Tibt": false
        default: !joinsSentences
        }
    }

    /// What stands between two sentences of a paragraph: nothing in Chinese and Japanese, elsewhere a space.
    ///
    /// Thai, Lao, Khmer and Burmese have no space between words but one between sentences.
    package var sentenceSeparator: String { joinsSentences ? "" : " " }

    private var joinsSentences: Bool {
        ["Jpan", "Hans", "Hant", "Hani", "Hira", "Kana", "Hrkt", "Bopo"].contains(script)
    }

    /// The value of `og:locale`: language and likely territory, `en_US`, `zh_CN`.
    ///
    /// Readers of Open Graph know a closed list of values; Arabic without a region is `ar_AR` there.
    package var openGraphName: String { tag == "ar" ? "ar_AR" : "\(language)_\(territory)" }

    /// The direction as HTML's `dir` attribute has it.
    package var direction: String { isRightToLeft ? "rtl" : "ltr" }
}

extension LocaleTag: Hashable, Comparable, CustomStringConvertible {
    package static func == (left: LocaleTag, right: LocaleTag) -> Bool {
        left.facts === right.facts || (left.facts.hash == right.facts.hash && left.tag == right.tag)
    }

    package static func < (left: LocaleTag, right: LocaleTag) -> Bool { left.tag < right.tag }
    package func hash(into hasher: inout Hasher) { hasher.combine(facts.hash) }
    package var description: String { tag }
}
