import Articles
import Locales
package import MarkdownSyntax
import SourceText
package import Templates

extension PageRenderer {
    /// The page of an edition.
    ///
    /// - Parameters:
    ///   - headingIDs: the ids of its headings, the same in every locale (``HeadingIDs``).
    ///   - body: its parsed body.
    package func articlePage(
        _ edition: Edition, _ summary: EditionSummary, headingIDs: [String], body: MarkdownTree
    ) throws(RenderingError) -> SitePage {
        let address = address(of: summary.path)
        let links = links(of: .article(summary.id))
        let isSourceText = edition.completeness == .source
        let facts = PageFacts(
            folder: summary.path, title: summary.title, description: summary.description,
            locales: isSourceText ? links.ownLocales + [locale.tag] : links.ownLocales,
            canonical: isSourceText ? index.source : locale.tag, isUnlisted: summary.isDraft, openGraphType: "article")
        var own: TemplateContext = [
            .article: .context(article(edition, summary, body, headingIDs, address)),
            .notices: .contexts(notices(edition, summary, address)),
            .breadcrumbs: breadcrumbs(sectionTrail(of: summary.path), address),
        ]
        if let contents = TableOfContents(of: body, ids: headingIDs, minutes: summary.minutes) {
            own[.toc] = contents.context(edition, source: index.source)
        }
        addTranslations(links, address, to: &own)
        addNeighbours(summary, address, to: &own)
        let below = index.editions(below: summary, in: locale.tag)
        if !below.isEmpty {
            own[.section] = [
                .title: .string(summary.title), .count: .string(articlesCount(below.count)),
                .articles: .contexts(cards(below, address, isAtTop: false)),
            ]
        }
        let related = index.related(to: summary, in: locale.tag)
        if !related.isEmpty { own[.related] = [.articles: .contexts(cards(related, address, isAtTop: false))] }
        addStructuredData(summary, edition.article.frontMatter, to: &own)
        return try page("article", facts, own)
    }

    private func article(
        _ edition: Edition, _ summary: EditionSummary, _ body: MarkdownTree, _ headingIDs: [String],
        _ address: PageAddress
    ) -> TemplateContext {
        let matter = edition.article.frontMatter
        var article = text(edition, summary, body, headingIDs, address)
        article[.readingTime] = .string(readingTime(summary.minutes))
        if let date = matter.date?.value {
            article[.date] = .string(text(of: date))
            article[.dateISO] = .string(date.text)
            if let updated = matter.updated?.value, updated > date {
                article[.updated] = .string(messages.text("updated-on", ["date": .text(text(of: updated))]))
                article[.updatedISO] = .string(updated.text)
            }
        }
        if !summary.tags.isEmpty { article[.tags] = [.items: .contexts(summary.tags.map { tag($0, address) })] }
        addByline(matter.authors.map(\.value), summary, to: &article)
        return article
    }

    /// Who wrote it, and how to cite and link it.
    private func addByline(_ authors: [String], _ summary: EditionSummary, to article: inout TemplateContext) {
        if let url = index.identity.url {
            article[.url] = "./"
            article[.permalink] = .string(url + "/" + memory.home(of: locale) + PageAddress.encoded(summary.path) + "/")
        }
        if authors.isEmpty { return }
        let names = memory.names[authors] ?? messages.namesHTML(authors)
        memory.names[authors] = names
        article[.byline] = .html(bytes: messages.html("byline", ["authors": names]))
        guard index.identity.url != nil, let date = summary.date else { return }
        article[.citation] = .html(
            bytes: messages.html(
                "cite-article",
                [
                    "authors": names, "title": "<bdi>" + HTMLRenderer.escaped(summary.title) + "</bdi>",
                    "site": HTMLRenderer.escaped(index.identity.name), "date": HTMLRenderer.escaped(text(of: date)),
                ]))
    }

    private func addTranslations(_ links: PlaceLinks, _ address: PageAddress, to context: inout TemplateContext) {
        let items = zip(index.locales, links.paths).compactMap { other, path -> TemplateContext? in
            guard other.tag != locale.tag, links.ownLocales.contains(other.tag), let path else { return nil }
            return [
                .lang: .string(other.tag.tag), .dir: .string(other.tag.direction),
                .name: .string(endonyms[other.tag] ?? other.tag.tag), .url: .string(address.link(encoded: path)),
            ]
        }
        if !items.isEmpty { context[.translations] = [.items: .contexts(items)] }
    }

    private func addNeighbours(_ summary: EditionSummary, _ address: PageAddress, to context: inout TemplateContext) {
        let (older, newer) = index.neighbours(of: summary.id, in: locale.tag)
        var neighbours = TemplateContext()
        for (key, edition) in [(.previous, older), (.next, newer)] as [(TemplateKey, EditionSummary?)] {
            guard let edition else { continue }
            var neighbour: TemplateContext = [
                .title: .string(edition.title), .url: .string(address.link(to: path(edition.path, in: locale))),
            ]
            if edition.titleLanguage != locale.tag {
                neighbour[.lang] = .string(edition.titleLanguage.tag)
                neighbour[.dir] = .string(edition.titleLanguage.direction)
            }
            neighbours[key] = .context(neighbour)
        }
        if older != nil || newer != nil { context[.neighbours] = .context(neighbours) }
    }
}
