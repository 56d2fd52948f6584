import CICU
import Diagnostics

extension LocaleTag {
    /// The tag that a person most likely meant by a text that is none, or nil.
    ///
    /// Tries in this order: a region taken for a language (`cn`), a language's name in English or in itself
    /// (`german`, `deutsch`), the nearest tag in spelling. Runs only when something is reported: some milliseconds.
    static func suggestion(for text: String) -> String? {
        guard 2...100 ~= text.utf8.count else { return nil }
        let lowered = text.lowercased().replacingUnderscores
        let parts = lowered.split(separator: "-").map(String.init)
        guard let first = parts.first else { return nil }
        if let tag = tagsByName[lowered] ?? tagsByName[first] { return tag }
        if DisplayNames.english.isLanguage(first) {
            let sameLanguage = availableTags.filter { $0 == first || $0.hasPrefix(first + "-") }
            return nearestName(to: lowered, in: sameLanguage) ?? sameLanguage.first
        }
        if first.utf8.count == 2, let tag = likelyTag(inRegion: first.uppercased()) { return tag }
        if first.utf8.count < 3 {
            // One letter away from two lies half of the world: only a slip in a usual tag is worth a guess.
            return nearestName(to: first, in: defaults.map(\.tag).filter { $0.first == first.first })
        }
        return nearestName(to: lowered, in: availableTags)
    }

    /// The main language of a region, with its script where ICU keeps locales in several: `zh-Hans` for `CN`.
    private static func likelyTag(inRegion region: String) -> String? {
        guard DisplayNames.english.region(region) != nil,
            let full = icuCode({ cicu_add_likely_subtags("und_" + region, $0, $1, $2) })
        else { return nil }
        let parts = full.split(separator: "_").map(String.init)
        guard parts.count > 1, parts[0] != "und", DisplayNames.english.isLanguage(parts[0]) else { return nil }
        // An invented region falls back to the world's likeliest language; the answer must be about this region.
        guard parts.last == region else { return nil }
        let withScript = "\(parts[0])-\(parts[1])"
        return availableTags.contains(withScript) ? withScript : parts[0]
    }

    /// Tags by their lower-case names in English and in their own language; the default locales win.
    private static let tagsByName: [String: String] = {
        var result = ["chinese": "zh-Hans"]
        for candidate in availableTags where !candidate.dropFirst(4).contains("-") {
            let name = candidate.underscored
            for text in [DisplayNames.english.locale(name), DisplayNames(name).locale(name)] {
                guard let text = text?.lowercased(), result[text] == nil else { continue }
                result[text] = candidate
            }
        }
        return result
    }()

    /// Every locale that ICU has data for, the default ones first, then languages, then those with more parts.
    package static let availableTags: [String] = {
        let first = defaults.map(\.tag)
        let all = (0..<cicu_available_count()).compactMap { index -> String? in
            guard let name = cicu_available(index) else { return nil }
            return icuCode { cicu_to_language_tag(name, $0, $1, $2) }
        }
        let rest = Set(all).subtracting(first)
        return first + rest.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }()
}
