/// What a site is called and where it will be.
package struct SiteIdentity: Sendable {
    package var name = "Untitled site"
    /// The logo's path in the workspace.
    package var logo: String?
    /// The path in the workspace of the picture for browsers' tabs, where it is not the logo.
    package var favicon: String?
    /// The address of the site's root without a slash at its end; absolute links need it.
    package var url: String?
    /// A mail address or the address of a page.
    package var contact: String?
    /// How many articles a feed lists at most.
    package var feedSize = 20

    package init() {}

    /// The scheme and host of the site: `https://example.org`.
    var origin: String? {
        guard let url, let scheme = url.firstRange(of: "://") else { return nil }
        return String(url[..<(url[scheme.upperBound...].firstIndex(of: "/") ?? url.endIndex)])
    }

    /// The path of the site's root on its host: `/`, or `/magazine/` for `https://example.org/magazine`.
    package var hostRoot: String {
        guard let url, let scheme = url.firstRange(of: "://"), let slash = url[scheme.upperBound...].firstIndex(of: "/")
        else { return "/" }
        return url[slash...] + "/"
    }

    /// A path below the root of the host as one below the site's root; nil where it is none.
    package func inside(_ path: String) -> String? {
        let root = hostRoot.dropFirst()
        return !root.isEmpty && path.hasPrefix(root) ? String(path.dropFirst(root.count)) : nil
    }
}
