/// `robots.txt` (RFC 9309): everything may be read, and the sitemap is there.
package enum RobotsFile {
    /// Nil where the site has no address, since the sitemap's must be absolute.
    package static func page(of index: SiteIndex) -> SitePage? {
        index.url(ofFile: Sitemap.indexPath).map {
            SitePage(path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\n\nSitemap: \($0)\n".utf8))
        }
    }
}
