package import Articles
package import Locales
package import SourceText

/// A former address and where it leads now.
package struct Redirect: Sendable, Equatable {
    /// Below the site's root: a folder, ending in `/`, or a file.
    package let from: String
    /// The page's folder below the site's root, ending in `/`; never a former address itself.
    package let to: String
    package let locale: LocaleTag
    /// What the page is called.
    package let title: String

    /// The file that leads on where a host knows no rules; nil where no host would show HTML under such a name.
    package var filePath: String? {
        if from.hasSuffix("/") { return from + "index.html" }
        return from.hasSuffix(".html") || from.hasSuffix(".htm") ? from : nil
    }
}

/// Former addresses that an author names: `aliases` of one article.
package struct ArticleAliases: Sendable {
    package let id: String
    package let file: SourceFile
    package let aliases: [Located<String>]

    /// Nil where the article has none.
    package init?(_ article: Article) {
        if article.frontMatter.aliases.isEmpty { return nil }
        id = article.id
        file = article.file
        aliases = article.frontMatter.aliases
    }
}
