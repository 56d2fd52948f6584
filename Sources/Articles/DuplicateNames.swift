package import Diagnostics
import SourceText

/// Finds articles that would have the same address.
package enum DuplicateNames {
    /// Where an article will be on a site; two that differ only in case would be one file on some file systems.
    package static func address(of article: Article) -> String {
        (article.section + "/" + article.slug).lowercased()
    }

    /// A diagnostic at the later article of each pair, in the order of `articles`, naming the first.
    package static func diagnostics(in articles: [Article]) -> [Diagnostic] {
        var first: [String: Article] = [:]
        return articles.compactMap { article in
            let address = address(of: article)
            guard let other = first.updateValue(article, forKey: address) else { return nil }
            first[address] = other
            return Diagnostic(
                "duplicate-slug", in: article.file, at: article.frontMatter.slug?.range ?? ByteRange(0, 0),
                "The slug \"\(article.slug)\" is taken by \(other.file.path)",
                help: "give one of the two another \"slug\" in its front matter")
        }
    }
}
