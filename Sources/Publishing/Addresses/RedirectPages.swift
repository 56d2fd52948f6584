import Locales
import SourceText

/// Redirects for hosts without rules: a page at each former address that leads on at once.
///
/// Without script it cannot know the fragment of the address that was asked for, which is not sent to a server; the
/// script, a file of the site's own as a strict policy of contents demands, takes it along. A host's own rules keep it
/// by themselves (Fetch standard, "HTTP-redirect fetch").
package struct RedirectPages: Sendable {
    private let index: SiteIndex

    package init(_ index: SiteIndex) { self.index = index }

    private static let script = Array(
        """
        location.replace(document.currentScript.dataset.to + location.search + location.hash);

        """.utf8)

    private static let scriptPath = SiteFiles.fingerprinted("redirect", "js", script)

    /// The pages and what they need; nothing without redirects.
    package func pages(of table: RedirectTable) -> [SitePage] {
        let pages = table.redirects.compactMap { redirect in
            redirect.filePath.map { SitePage(path: $0, bytes: Array(html(redirect, $0).utf8)) }
        }
        return pages.isEmpty ? [] : pages + [SitePage(path: Self.scriptPath, bytes: Self.script)]
    }

    /// Whether the bytes of a page are such a redirect.
    package static func isRedirect(_ page: [UInt8]) -> Bool {
        guard let script = ByteSearch.first(Array("redirect.".utf8), in: page, from: 0) else { return false }
        return ByteSearch.first(Array("data-to=\"".utf8), in: page, from: script) != nil
            && ByteSearch.first(Array("<meta http-equiv=\"refresh\"".utf8), in: page, from: script) != nil
    }

    private func html(_ redirect: Redirect, _ path: String) -> String {
        let address = PageAddress(folder: path.lastIndex(of: "/").map { String(path[...$0]) } ?? "")
        let to = HTMLRenderer.escaped(address.link(to: redirect.to))
        let title = HTMLRenderer.escaped(redirect.title)
        let canonical = index.url(ofFile: redirect.to).map { "<link rel=\"canonical\" href=\"\($0)\">\n" } ?? ""
        return """
            <!doctype html>
            <html lang="\(redirect.locale)" dir="\(redirect.locale.direction)">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            \(canonical)<script src="\(address.link(to: Self.scriptPath))" data-to="\(to)"></script>
            <meta http-equiv="refresh" content="0; url=\(to)">
            </head>
            <body>
            <p><a href="\(to)">\(title)</a></p>
            </body>
            </html>

            """
    }
}
