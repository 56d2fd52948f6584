import Locales
package import Templates

extension PageRenderer {
    /// The page at the root of the site, which lists the languages; in the words of the source locale.
    package func languageList() throws(RenderingError) -> SitePage {
        let facts = PageFacts(
            folder: "", title: index.identity.name, description: index.taglines[locale.tag] ?? "",
            locales: index.locales.map(\.tag), canonical: locale.tag, isRoot: true)
        let inner = try page("languages", facts, TemplateContext(), at: PageAddress(folder: ""))
        return SitePage(path: "index.html", bytes: inner)
    }

    func contact() throws(RenderingError) -> SitePage {
        var own = TemplateContext()
        let text = messages.text("contact-text")
        if !text.isEmpty { own[.body] = .html(bytes: HTMLRenderer.paragraph(text)) }
        if let contact = index.identity.contact {
            if contact.contains("@"), !contact.contains("/") {
                own[.email] = .string(contact)
            } else {
                own[.form] = [.action: .string(contact)]
            }
        }
        return try page(
            "contact",
            PageFacts(
                folder: "contact", title: messages.fixedText("contact"), locales: index.locales.map(\.tag),
                canonical: locale.tag, flag: .isContact),
            [.contact: .context(own), .breadcrumbs: breadcrumbs([], address(of: "contact"))])
    }

    func notFound() throws(RenderingError) -> SitePage {
        try page(
            "not-found",
            PageFacts(
                folder: "", fileName: "404.html", title: messages.fixedText("not-found-title"),
                locales: index.locales.map(\.tag), canonical: locale.tag, isUnlisted: true), TemplateContext())
    }
}
