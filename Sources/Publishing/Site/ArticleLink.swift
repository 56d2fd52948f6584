import Articles
import SourceText

/// Where a link in an article leads.
package enum ArticleLink: Equatable, Sendable {
    package enum Target: Equatable, Sendable {
        /// Another article, by its id.
        case article(String)
        /// A file beside the articles, by its path below their folder.
        case file(String)
    }

    /// Another site, an address from the root, or a place on the same page.
    case outside
    /// `fragment` is empty or begins with `#`.
    case inside(Target, fragment: String)
    /// A path that leaves the articles folder.
    case escaping

    /// - Parameter id: the article that the link stands in.
    package init(_ destination: String, from id: String) {
        let bytes = destination.utf8
        let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? bytes.endIndex
        let first = bytes.first { $0 == ASCII.slash || $0 == UInt8(ascii: ":") }
        let hasScheme = first == UInt8(ascii: ":") && bytes[..<end].contains(UInt8(ascii: ":"))
        guard end > bytes.startIndex, bytes.first != ASCII.slash, !hasScheme else {
            self = .outside
            return
        }
        let path = String(destination[..<end])
        let fragment = String(destination[end...])
        guard let resolved = ArticlePaths.resolve(PercentText.decoded(path), from: id) else {
            self = .escaping
            return
        }
        if let stem = MarkdownName.articleStem(of: resolved) {
            let article = stem.hasSuffix("/index") ? stem.dropLast("/index".count) : stem
            self = .inside(.article(String(article)), fragment: fragment)
        } else {
            self = .inside(.file(resolved), fragment: fragment)
        }
    }
}
