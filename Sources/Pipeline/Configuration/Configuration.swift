package import Articles
package import Checks
package import Locales
package import Publishing
package import Segments
import SourceText

/// What `parlance.yaml` says: the site, its locales, where things are and what the gate asks for.
package struct Configuration: Sendable {
    package var site = SiteIdentity()
    package var source: LocaleTag
    /// In the order of the switcher; the source is one of them.
    package var locales: [SiteLocale]
    /// Whether every entry of the list of locales was understood; else nothing of a locale may be taken away.
    package var knowsAllLocales = true
    package var articlesFolder = "articles"
    /// Files below it that are no articles.
    var excluded: [PathPattern] = []
    package var catalogsFolder = "locales"
    package var outputFolder = "dist"
    package var themeFolder = "theme"
    /// Files that the site takes over as they are.
    package var staticFolder = "static"
    package var segmentation = Segmentation.sentence
    /// Breaks between sentences that are forbidden or added.
    package var sentenceExceptions = SentenceExceptions.none
    /// The file of SRX rules in place of the built-in ones.
    package var sentenceRulesPath: Located<String>?
    /// What of code blocks is translated.
    package var code: CodeTranslation = []
    /// Paths of the front matter's values that are translated; nil for the standard ones.
    package var translatable: [String]?
    /// Which rules are asked, and how bad their findings are.
    package var checks = RuleSettings()
    package var gate = Gate()
    /// The servers whose rules are written with the site.
    package var hosts: [Host] = []

    package init(source: LocaleTag, locales: [SiteLocale]) {
        self.source = source
        self.locales = locales
    }

    /// Which values of the front matter are translated.
    package var metadataPaths: [MetadataPath] {
        translatable.map { $0.map(MetadataPath.init) } ?? MetadataPath.standard
    }

    /// The locales that articles are translated into.
    package var targets: [SiteLocale] { locales.filter { $0.tag != source } }

    /// The locale that a person means by a tag, label, path or alias: `CN`, `cn` and `zh-CN` name `zh-Hans`.
    package func locale(named name: String) -> SiteLocale? {
        let lower = name.lowercased()
        if let known = locales.first(where: { $0.names.contains(lower) }) { return known }
        guard let tag = try? LocaleTag(name) else { return nil }
        return locales.first { $0.tag == tag }
    }
}
