import Locales
import SourceText

/// The languages of a site as settings of another publisher, in a file of its own that its settings take in.
package struct TreeSettings {
    private let plan: TreePlan
    private let locales: [SiteLocale]

    /// - Parameter locales: those that the tree has.
    package init(_ plan: TreePlan, _ locales: [SiteLocale]) {
        self.plan = plan
        self.locales = locales
    }

    package static func path(_ system: TreeSystem) -> String {
        switch system {
        case .hugo: "parlance.hugo.yaml"
        case .jekyll, .polyglot: "_parlance.yml"
        case .astro: "parlance.astro.json"
        case .docusaurus: "parlance.docusaurus.json"
        }
    }

    package var file: SitePage {
        let text =
            switch plan.system {
            case .hugo: hugo
            case .jekyll, .polyglot: jekyll
            case .astro: astro
            case .docusaurus: docusaurus
            }
        return SitePage(path: Self.path(plan.system), bytes: Array(text.utf8))
    }

    /// The language that counts where none is asked for: the source's, or the first of a tree that lacks it.
    private var source: String {
        let source = locales.first { $0.tag == plan.index.source } ?? locales.first
        return source?.path ?? plan.index.source.tag
    }
    private var name: String { JSONString.quoted(plan.index.identity.name) }

    /// A name as a key or value of YAML 1.1, whose readers take `no` for false (YAML 1.1, bool type).
    private func yaml(_ name: String) -> String {
        ["no", "on", "off", "yes", "y", "n"].contains(name.lowercased()) ? JSONString.quoted(name) : name
    }

    private func endonym(_ locale: SiteLocale) -> String { JSONString.quoted(LocaleProfile.endonym(of: locale.tag)) }

    /// JSON strings are YAML as well (YAML 1.2, section 1.2).
    private var hugo: String {
        var text = "# The languages of the site: hugo --config hugo.yaml,\(Self.path(.hugo))\n"
        if let url = plan.index.identity.url { text += "baseURL: \(JSONString.quoted(url + "/"))\n" }
        text += """
            defaultContentLanguage: \(yaml(source))
            defaultContentLanguageInSubdir: true
            markup:
              goldmark:
                renderer:
                  # For HTML in articles, such as the language of a sentence that is not translated.
                  unsafe: true
            languages:

            """
        for (position, locale) in locales.enumerated() {
            text += """
                  \(yaml(locale.path)):
                    languageName: \(endonym(locale))
                    languageCode: \(yaml(locale.tag.tag))
                    languageDirection: \(locale.tag.direction)
                    contentDir: content/\(locale.path)
                    title: \(name)
                    weight: \(position + 1)
                    params:
                      description: \(JSONString.quoted(plan.index.taglines[locale.tag] ?? ""))

                """
        }
        return text
    }

    private var jekyll: String {
        var text = "# The languages of the site: jekyll build --config _config.yml,\(Self.path(.jekyll))\n"
        if let origin = plan.index.identity.origin {
            text += "url: \(JSONString.quoted(origin))\n"
            text += "baseurl: \(JSONString.quoted(String(plan.index.identity.hostRoot.dropLast())))\n"
        }
        text += """
            collections:
              articles:
                output: true
            defaults:
              - scope: {path: "", type: articles}
                values: {layout: post}
            languages: [\(locales.map { yaml($0.path) }.joined(separator: ", "))]
            default_lang: \(yaml(source))
            language_names:

            """
        for locale in locales { text += "  \(yaml(locale.path)): \(endonym(locale))\n" }
        if plan.system == .polyglot {
            text += "plugins: [jekyll-polyglot]\nexclude_from_localization: [assets]\nparallel_localization: false\n"
        }
        return text
    }

    private var astro: String {
        let list = locales.map { "{\"path\": \(JSONString.quoted($0.path)), \"codes\": [\"\($0.tag)\"]}" }
        let names = locales.map { "    \(JSONString.quoted($0.path)): \(endonym($0))" }
        return """
            {
              "i18n": {
                "defaultLocale": \(JSONString.quoted(source)),
                "locales": [
                  \(list.joined(separator: ",\n      "))
                ],
                "routing": {"prefixDefaultLocale": true}
              },
              "names": {
            \(names.joined(separator: ",\n"))
              }
            }

            """
    }

    private var docusaurus: String {
        let configurations = locales.map {
            "    \"\($0.tag)\": {\"label\": \(endonym($0)), \"direction\": \"\($0.tag.direction)\", \"htmlLang\": \"\($0.tag)\"}"
        }
        return """
            {
              "defaultLocale": "\(plan.index.source)",
              "locales": \(JSONString.list(locales.map(\.tag.tag))),
              "localeConfigs": {
            \(configurations.joined(separator: ",\n"))
              }
            }

            """
    }
}
