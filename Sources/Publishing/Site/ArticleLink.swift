import Articles
import SourceText

/// Where a link in an article leads.
package enum ArticleLink: Equatable, Sendable {
    package enum Target: Equatable, Sendable {
        /// Another article, by its id.
        case article(String)
        /// A file beside the articles, by its path below their folder; with a slash before it, one of the site's root.
        case file(String)
        /// A folder of articles, by its path below theirs, empty for that one itself: what stands at its address.
        case folder(String)
        /// A page that is neither, such as a topic; only links from the root lead there.
        case page(SitePlace)
    }

    /// Another site, an address from the root, or a place on the same page.
    case outside
    /// `fragment` is empty or begins with `#`.
    case inside(Target, fragment: String)
    /// A path that leaves the articles folder.
    case escaping

    /// - Parameter origin: where the link leads from (``Article/linkOrigin``).
    package init(_ destination: String, from origin: String) {
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
        let decoded = PercentText.decoded(path)
        guard let resolved = ArticlePaths.resolve(decoded, from: origin) else {
            self = .escaping
            return
        }
        if Self.namesFolder(decoded) {
            self = .inside(.folder(resolved), fragment: fragment)
        } else if let article = MarkdownName.articleID(of: resolved) {
            // The text of all articles' folder is that of the home page.
            self = .inside(MarkdownName.isHome(article) ? .folder("") : .article(article), fragment: fragment)
        } else {
            self = .inside(.file(resolved), fragment: fragment)
        }
    }

    /// Whether a path ends in a slash or in a name that stands for a folder: `sec/`, `.`, `../..`.
    private static func namesFolder(_ path: String) -> Bool {
        guard let last = path.utf8.last, last == ASCII.slash || last == UInt8(ascii: ".") else { return false }
        return [".", "..", ""].contains(path.split(separator: "/", omittingEmptySubsequences: false).last)
    }
}
