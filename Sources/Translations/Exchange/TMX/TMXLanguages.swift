package import Locales
import SourceText

/// Which language of a TMX file is which locale of a workspace: `en-US`, `EN_us` and `en` are all English.
package struct TMXLanguages {
    private var tags: [String: LocaleTag?] = [:]

    package init() {}

    /// The variant that stands nearest to a locale: the same tag, then one that falls back to the other (RFC 4647,
    /// "Lookup"), then the same language in the same script.
    package mutating func variant(of unit: TMXUnit, for locale: LocaleTag) -> TMXUnit.Variant? {
        var best: (variant: TMXUnit.Variant, rank: Int)?
        for variant in unit.variants where !variant.text.isEmpty {
            guard let tag = tag(variant.language) else { continue }
            let rank = Self.rank(tag, locale)
            if rank > best?.rank ?? 0 { best = (variant, rank) }
        }
        return best?.variant
    }

    /// The locale that a language of the file means; nil for what is no language tag.
    package mutating func tag(_ language: String) -> LocaleTag? {
        if let known = tags[language] { return known }
        let found = try? LocaleTag(language)
        tags[language] = .some(found)
        return found
    }

    private static func rank(_ tag: LocaleTag, _ locale: LocaleTag) -> Int {
        if tag == locale { return 3 }
        guard tag.language == locale.language, tag.script == locale.script else { return 0 }
        return tag.fallbacks.contains(locale) || locale.fallbacks.contains(tag) ? 2 : 1
    }
}

extension TMXUnit {
    /// The unit as pairs of the source language and each of some locales.
    package func units(
        from source: LocaleTag, to locales: [LocaleTag], _ languages: inout TMXLanguages
    ) -> [(locale: LocaleTag, unit: MemoryUnit)] {
        guard let text = languages.variant(of: self, for: source)?.text else { return [] }
        return locales.compactMap { locale in
            guard let variant = languages.variant(of: self, for: locale) else { return nil }
            func property(_ name: String) -> TextSlice? {
                let text = variant.properties[name] ?? properties[name]
                return text.flatMap { $0.isBlank ? nil : $0 }
            }
            return (
                locale,
                MemoryUnit(
                    source: text, translation: variant.text, context: property(TMXProperty.context),
                    previous: property(TMXProperty.previous), next: property(TMXProperty.next))
            )
        }
    }
}
