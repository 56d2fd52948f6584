import Locales

/// A server or service that a site may be put on.
package enum Host: String, Sendable, CaseIterable {
    /// Netlify and services that read its files.
    case netlify
    case nginx
    case apache
}

/// The rules of a site in the words of a host: redirects, a 404 in the language of the folder, headers.
///
/// What the headers say: nothing is guessed about types, no script and style but the site's own, and names that change
/// with their bytes are kept for ever while all else is asked for again.
package struct HostFiles: Sendable {
    let index: SiteIndex
    let redirects: [Redirect]
    /// Paths with a fingerprint in their names, sorted.
    let fingerprinted: [String]

    /// - Parameter files: the paths of the site's files below its root.
    package init(_ index: SiteIndex, _ table: RedirectTable, files: Set<String>) {
        self.index = index
        redirects = table.redirects
        fingerprinted = files.filter(SiteFiles.isFingerprinted).sorted()
    }

    /// The names of the files that a site has for its hosts.
    package static func names(for hosts: [Host]) -> Set<String> {
        var names: Set<String> = []
        if hosts.contains(.netlify) { names = ["_redirects", "_headers"] }
        if hosts.contains(.apache) { names.insert(".htaccess") }
        return names
    }

    /// Files to be put into the site, for the hosts that read them there and do not serve them.
    package func pages(for hosts: [Host]) -> [SitePage] {
        var pages: [SitePage] = []
        if hosts.contains(.netlify) {
            pages.append(SitePage(path: "_redirects", bytes: Array(netlifyRedirects.utf8)))
            pages.append(SitePage(path: "_headers", bytes: Array(netlifyHeaders.utf8)))
        }
        if hosts.contains(.apache) { pages.append(SitePage(path: ".htaccess", bytes: Array(apache.utf8))) }
        return pages
    }

    /// The file for nginx, which would serve it like any other and therefore stands beside the site.
    package var nginxFile: SitePage { SitePage(path: Self.nginxPath, bytes: Array(nginx.utf8)) }

    package static let nginxPath = "nginx.conf"

    // MARK: What all hosts are told

    /// The ends of names with a fingerprint (``SiteFiles/isFingerprinted(_:)``), and those of files that the search
    /// loads, as regular expressions.
    static let fingerprint = "\\.[0-9a-f]{12}\\.[a-z0-9]+"
    static let searchFile = "/search/[0-9a-z]{10}\\.(json|bin)"

    /// The address on its host of a path below the site's root.
    func address(_ path: String) -> String { index.identity.hostRoot + PageAddress.encoded(path) }

    /// The same, not encoded: as servers compare it.
    func plainAddress(_ path: String) -> String { index.identity.hostRoot + path }

    /// The folders with a 404 page of their own, below the site's root.
    var folders: [String] { index.locales.map { $0.path + "/" } }

    /// The folder whose 404 page is shown where no language is asked for.
    var standardFolder: String { (index.locale(index.source)?.path ?? "en") + "/" }

    static let forever = "public, max-age=31536000, immutable"

    /// Headers of every answer.
    var headers: [(name: String, value: String)] { Self.headers(contact: index.identity.contact) }

    /// Headers of every answer of a site whose contact page leads to this address.
    package static func headers(contact: String?) -> [(name: String, value: String)] {
        [
            ("Content-Security-Policy", policy(contact)), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ]
    }

    /// What pages may load (CSP Level 3): everything from the site alone, but for pictures and sound of articles.
    private static func policy(_ contact: String?) -> String {
        let form = contact.flatMap(origin).map { " " + $0 } ?? ""
        return [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' https: data:",
            "media-src 'self' https:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
            "form-action 'self'" + form, "base-uri 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    /// Scheme and host of an address; nil for what is none.
    private static func origin(_ address: String) -> String? {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
        let parts = address.split(separator: "/", maxSplits: 2)
        let isSound =
            parts.count > 1 && parts[1].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-:".contains($0)) }
        return isSound ? "\(parts[0])//\(parts[1])" : nil
    }
}
