import Articles
import Locales

/// Another publisher whose folders and front matter translated Markdown is written for.
package enum TreeSystem: String, Sendable, CaseIterable {
    case hugo
    case astro
    case docusaurus
    case jekyll
    /// Jekyll with the plugin Polyglot, which puts the language into addresses itself.
    case polyglot = "jekyll-polyglot"

    /// As people call it.
    var name: String {
        switch self {
        case .hugo: "Hugo"
        case .astro: "Astro"
        case .docusaurus: "Docusaurus"
        case .jekyll, .polyglot: "Jekyll"
        }
    }

    /// Where an article stands.
    ///
    /// - Parameter isSection: whether other articles are in a folder of its name.
    func path(_ id: String, in locale: SiteLocale, isSource: Bool, isSection: Bool) -> String {
        // The text of all articles' folder: Hugo takes an `index.md` for a page without others below it, the others
        // pass over what begins with a low line.
        let isHome = MarkdownName.isHome(id)
        let id = isHome ? "index" : id
        return switch self {
        case .hugo:
            "content/\(locale.path)/" + (isHome ? "_index.md" : isSection ? id + "/_index.md" : id + ".md")
        case .astro: "src/content/articles/\(locale.path)/\(id).md"
        case .docusaurus:
            (isSource ? "docs/" : "i18n/\(locale.tag)/docusaurus-plugin-content-docs/current/")
                + (isSection && !isHome ? id + "/index.md" : id + ".md")
        case .jekyll, .polyglot: "_articles/\(locale.path)/\(id).md"
        }
    }

    /// Where a file beside the articles stands, the same for all languages.
    package func path(ofAsset path: String) -> String {
        let folder =
            switch self {
            case .hugo, .docusaurus: "static/"
            case .astro: "public/"
            case .jekyll, .polyglot: ""
            }
        return folder + SiteFiles.path(ofAsset: path)
    }

    /// Whether the title must be written into the front matter: the system knows no other, and its themes show it above
    /// the text.
    ///
    /// Docusaurus takes the title from the first heading, and from the file's name, as Jekyll does too.
    func needsTitle(_ place: ArticleTitle) -> Bool {
        switch (self, place) {
        case (_, .frontMatter), (.docusaurus, _), (.jekyll, .fileName), (.polyglot, .fileName): false
        case (.hugo, _), (.astro, _), (.jekyll, .heading), (.polyglot, .heading): true
        }
    }

    /// How a heading gets an id that its text does not give it.
    enum HeadingID {
        /// `## Title {#id}`.
        case attribute
        /// The system makes ids of its own; an empty `<a id>` stands beside them.
        case anchor
    }

    var headingID: HeadingID { self == .astro ? .anchor : .attribute }
}
