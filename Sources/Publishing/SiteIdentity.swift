/// What a site is called and where it will be.
package struct SiteIdentity: Sendable {
    package var name = "Untitled site"
    /// The logo's path in the workspace.
    package var logo: String?
    /// The address of the site's root without a slash at its end; absolute links need it.
    package var url: String?
    /// A mail address or the address of a page.
    package var contact: String?

    package init() {}
}
