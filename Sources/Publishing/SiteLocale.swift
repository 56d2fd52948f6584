package import Locales

/// A locale of a site: its tag and the names that people and addresses use for it.
package struct SiteLocale: Sendable {
    package var tag: LocaleTag
    /// Short, for the switcher: the language in capitals, `CN` for Simplified Chinese.
    package var label: String
    /// Its folder on the site.
    package var path: String
    /// Further names that are accepted for it on the command line.
    package var aliases: [String]
    package var publish: PublishPolicy
    /// The share of words, in percent, below which an article is held whatever the policy.
    package var publishFrom = 0
    package var slugs: SlugPolicy

    package init(
        tag: LocaleTag, label: String? = nil, path: String? = nil, aliases: [String] = [],
        publish: PublishPolicy = .hold, slugs: SlugPolicy = .source
    ) {
        self.tag = tag
        self.label = label ?? (Self.isSimplifiedChinese(tag) ? "CN" : tag.language.uppercased())
        self.path = path ?? tag.tag.lowercased()
        self.aliases = aliases
        self.publish = publish
        self.slugs = slugs
    }

    /// With the tag as its label, where the language alone would not tell it from another locale: `PT-BR` beside `PT`.
    package var labelledByTag: SiteLocale {
        var locale = self
        locale.label = tag.tag.uppercased()
        return locale
    }

    /// All names of the locale in lower case; no two locales of a site share one.
    package var names: Set<String> {
        let regions = Self.isSimplifiedChinese(tag) ? ["cn", "zh-cn"] : []
        return Set(([tag.tag, label, path] + aliases + regions).map { $0.lowercased() })
    }

    /// People ask for Simplified Chinese by its region, which is no language tag.
    private static func isSimplifiedChinese(_ tag: LocaleTag) -> Bool { tag.tag == "zh-Hans" }
}

/// What happens to an article that is not wholly translated.
package enum PublishPolicy: String, Sendable, CaseIterable {
    /// It is not published in that locale.
    case hold
    /// Sentences without a translation are shown in the source language, marked as such.
    case segment
    /// The whole page is shown in the source language.
    case page
}
