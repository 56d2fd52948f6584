import Articles
import Locales
import SourceText
package import Templates

extension PageRenderer {
    /// The pages of a locale that are no articles: home, topics, each topic, search, contact and 404.
    package func listPages() throws(RenderingError) -> [SitePage] {
        var pages = [try home(), try tagIndex(), try search(), try contact(), try notFound()]
        for tag in index.tags(in: locale.tag).keys.sorted() { pages.append(try tagPage(tag)) }
        return pages
    }

    /// The page at the root of the site, which lists the languages; in the words of the source locale.
    package func languageList() throws(RenderingError) -> SitePage {
        let facts = PageFacts(
            folder: "", title: index.identity.name, description: index.taglines[locale.tag] ?? "",
            locales: index.locales.map(\.tag), canonical: locale.tag)
        let inner = try page("languages", facts, TemplateContext(), at: PageAddress(folder: ""))
        return SitePage(path: "index.html", bytes: inner)
    }

    private func home() throws(RenderingError) -> SitePage {
        let address = address(of: "")
        return try page(
            "home",
            PageFacts(
                folder: "", title: index.identity.name, description: index.taglines[locale.tag] ?? "",
                locales: index.locales.map(\.tag), canonical: locale.tag),
            ["articles": .contexts(cards(index.editions[locale.tag] ?? [], address)), "topics": topics(address)])
    }

    private func tagIndex() throws(RenderingError) -> SitePage {
        let address = address(of: "tags")
        let counts = index.tags(in: locale.tag)
        var groups: [(letter: String, tags: [TemplateContext])] = []
        for tag in sortedTags() {
            let label = index.label(of: tag, in: locale.tag)
            let letter = label.first.map { String($0).uppercased() } ?? "#"
            if groups.last?.letter != letter { groups.append((letter, [])) }
            let count = messages.text("articles-count", ["count": .integer(counts[tag] ?? 0)])
            groups[groups.count - 1].tags.append([
                "label": .string(label), "url": .string(address.link(to: path(index.path(ofTag: tag), in: locale))),
                "count": .string(count),
            ])
        }
        let contexts = groups.enumerated().map { position, group -> TemplateContext in
            ["letter": .string(group.letter), "id": .string("letter-\(position + 1)"), "tags": .contexts(group.tags)]
        }
        var own = TemplateContext()
        if !contexts.isEmpty { own["index"] = ["groups": .contexts(contexts)] }
        return try page(
            "tags",
            PageFacts(
                folder: "tags", title: messages.text("all-topics"), locales: index.locales.map(\.tag),
                canonical: locale.tag, flag: "is-tags"), own)
    }

    private func tagPage(_ tag: String) throws(RenderingError) -> SitePage {
        let folder = index.path(ofTag: tag)
        let editions = index.editions(with: tag, in: locale.tag)
        let label = index.label(of: tag, in: locale.tag)
        return try page(
            "tag",
            PageFacts(
                folder: folder, title: "#" + label,
                locales: index.locales.map(\.tag).filter { index.tags(in: $0)[tag] != nil }, canonical: locale.tag),
            [
                "tag": [
                    "label": .string(label),
                    "count": .string(messages.text("articles-count", ["count": .integer(editions.count)])),
                ],
                "articles": .contexts(cards(editions, address(of: folder))),
                "breadcrumbs": breadcrumbs(
                    [(messages.text("topics"), path("tags", in: locale))], address(of: folder)),
            ])
    }

    private func search() throws(RenderingError) -> SitePage {
        let address = address(of: "search")
        return try page(
            "search",
            PageFacts(
                folder: "search", title: messages.text("search-page-title"), locales: index.locales.map(\.tag),
                canonical: locale.tag, isUnlisted: true),
            ["articles": .contexts(cards(index.editions[locale.tag] ?? [], address)), "topics": topics(address)])
    }

    private func contact() throws(RenderingError) -> SitePage {
        var own: TemplateContext = [
            "body": .html(bytes: HTMLRenderer.paragraph(messages.text("contact-text")))
        ]
        if let contact = index.identity.contact {
            if contact.contains("@"), !contact.contains("/") {
                own["email"] = .string(contact)
            } else {
                own["form"] = ["action": .string(contact)]
            }
        }
        return try page(
            "contact",
            PageFacts(
                folder: "contact", title: messages.text("contact"), locales: index.locales.map(\.tag),
                canonical: locale.tag, flag: "is-contact"), ["contact": .context(own)])
    }

    private func notFound() throws(RenderingError) -> SitePage {
        try page(
            "not-found",
            PageFacts(
                folder: "", fileName: "404.html", title: messages.text("not-found-title"),
                locales: index.locales.map(\.tag), canonical: locale.tag, isUnlisted: true), TemplateContext())
    }

    // MARK: Parts

    func cards(_ editions: [EditionSummary], _ address: PageAddress) -> [TemplateContext] {
        editions.enumerated().map { position, edition in
            var card: TemplateContext = [
                "url": .string(address.link(to: path(edition.path, in: locale))), "title": .string(edition.title),
                "description": .string(edition.description), "is-first": .flag(position == 0),
                "reading-time": .string(messages.text("reading-time", ["minutes": .integer(edition.minutes)])),
            ]
            if edition.language != locale.tag {
                card["lang"] = .string(edition.language.tag)
                card["dir"] = .string(edition.language.direction)
            }
            if let date = edition.date {
                card["date"] = .string(text(of: date))
                card["date-iso"] = .string(date.text)
            }
            if let image = edition.image {
                card["image"] = [
                    "src": .string(address.link(to: SiteFiles.path(ofAsset: image))), "width": "1200", "height": "630",
                ]
            }
            return card
        }
    }

    func breadcrumbs(_ items: [(label: String, path: String)], _ address: PageAddress) -> TemplateValue {
        let all = [(label: messages.text("home"), path: path("", in: locale))] + items
        return [
            "items": .contexts(all.map { ["label": .string($0.label), "url": .string(address.link(to: $0.path))] })
        ]
    }

    func text(of date: ArticleDate) -> String { messages.date(date.day) }

    private func topics(_ address: PageAddress) -> TemplateValue {
        let items = sortedTags().map { tag -> TemplateContext in
            [
                "label": .string(index.label(of: tag, in: locale.tag)),
                "url": .string(address.link(to: path(index.path(ofTag: tag), in: locale))),
            ]
        }
        return items.isEmpty ? false : ["items": .contexts(items)]
    }

    /// The tags of the locale as its readers sort them.
    private func sortedTags() -> [String] {
        Collator(locale.tag).sorted(index.tags(in: locale.tag).keys.sorted()) { index.label(of: $0, in: locale.tag) }
    }
}
