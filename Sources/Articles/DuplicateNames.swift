package import Diagnostics
import SourceText

/// Finds articles that would have the same address.
package enum DuplicateNames {
    /// A diagnostic at the later article of each pair, in the order of `articles`, naming the first.
    package static func diagnostics(in articles: [Article]) -> [Diagnostic] {
        var first: [String: Article] = [:]
        return articles.compactMap { article in
            // File systems that ignore case would write both to one file.
            let address = (article.section + "/" + article.slug).lowercased()
            guard let other = first.updateValue(article, forKey: address) else { return nil }
            first[address] = other
            return Diagnostic(
                "duplicate-slug", in: article.file, at: article.frontMatter.slug?.range ?? ByteRange(0, 0),
                "The slug \"\(article.slug)\" is taken by \(other.file.path)",
                help: "give one of the two another \"slug\" in its front matter")
        }
    }
}
