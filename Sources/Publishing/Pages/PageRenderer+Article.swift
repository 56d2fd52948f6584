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
            locales: isSourceText ? links.locales : links.ownLocales,
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
        let cover = summary.image.flatMap { body.shows($0, from: summary.linkOrigin) ? nil : $0 }
        var article: TemplateContext = [
            .heading: .html(bytes: heading(edition.article, summary, address)),
            .description: .string(summary.description), .readingTime: .string(readingTime(summary.minutes)),
            .body: .html(bytes: html(of: body, summary, headingIDs, address, hasCover: cover != nil)),
        ]
        if let id = summary.titleID { article[.headingID] = .string(id) }
        if summary.language != locale.tag {
            article[.lang] = .string(summary.language.tag)
            article[.dir] = .string(summary.language.direction)
        }
        if summary.titleLanguage != summary.language {
            article[.headingLang] = .string(summary.titleLanguage.tag)
            article[.headingDir] = .string(summary.titleLanguage.direction)
        }
        if summary.descriptionLanguage != summary.language {
            article[.descriptionLang] = .string(summary.descriptionLanguage.tag)
            article[.descriptionDir] = .string(summary.descriptionLanguage.direction)
        }
        if let date = matter.date?.value {
            article[.date] = .string(text(of: date))
            article[.dateISO] = .string(date.text)
            if let updated = matter.updated?.value, updated > date {
                article[.updated] = .string(messages.text("updated-on", ["date": .text(text(of: updated))]))
                article[.updatedISO] = .string(updated.text)
            }
        }
        if let image = matter.image, let cover {
            var context = pictureContext(index.pictures.picture(cover, in: summary.language), .cover, address)
            context[.alt] = .string(image.alt?.value ?? "")
            if edition.state.sourceValues.contains("image.alt") { context[.lang] = .string(index.source.tag) }
            context[.caption] = .html(
                bytes: InlineMarkdown.html(image.caption?.value ?? "", settings: inlineSettings(summary, address)))
            article[.image] = .context(context)
        }
        if !matter.questions.isEmpty {
            article[.faq] = [.items: .contexts(questions(matter, summary, address))]
        }
        if !summary.tags.isEmpty { article[.tags] = [.items: .contexts(summary.tags.map { tag($0, address) })] }
        addByline(matter.authors.map(\.value), summary, to: &article)
        return article
    }

    /// The title, which may hold links and pictures.
    private func heading(_ article: Article, _ summary: EditionSummary, _ address: PageAddress) -> [UInt8] {
        InlineMarkdown.html(
            article.frontMatter.title?.value ?? summary.id, settings: inlineSettings(summary, address))
    }

    /// How links and pictures in texts of the front matter are written.
    private func inlineSettings(_ summary: EditionSummary, _ address: PageAddress) -> HTMLRenderer.Settings {
        var settings = HTMLRenderer.Settings()
        settings.resolve = { [self] in link($0, from: summary, address) }
        settings.picture = { [self] in picture($0, from: summary, address) }
        return settings
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

    private func questions(
        _ matter: FrontMatter, _ summary: EditionSummary, _ address: PageAddress
    ) -> [TemplateContext] {
        matter.questions.enumerated().map { number, item in
            let answer = MarkdownParser().tree(of: Array(item.answer.value.utf8), detail: .shown)
            var settings = HTMLRenderer.Settings()
            settings.resolve = { [self] in link($0, from: summary, address) }
            settings.picture = { [self] in picture($0, from: summary, address) }
            settings.alertLabel = { [self] in messages.fixedText("alert-" + $0.rawValue) }
            settings.notePrefix = "faq-\(number + 1)-"
            settings.footnotesLabel = messages.fixedText("footnotes-title")
            settings.backToTextLabel = messages.fixedText("footnote-back")
            if summary.language == locale.tag { settings.number = { [self] in messages.number($0) } }
            return [
                .id: .string("faq-\(number + 1)"),
                .question: .html(
                    bytes: InlineMarkdown.html(item.question.value, settings: inlineSettings(summary, address))),
                .answer: .html(bytes: HTMLRenderer.html(of: answer, settings: settings)),
            ]
        }
    }

    private func html(
        of tree: MarkdownTree, _ summary: EditionSummary, _ headingIDs: [String], _ address: PageAddress,
        hasCover: Bool
    ) -> [UInt8] {
        var settings = HTMLRenderer.Settings()
        settings.headingIDs = headingIDs
        settings.linksHeadings = true
        settings.resolve = { [self] in link($0, from: summary, address) }
        settings.picture = { [self] in picture($0, from: summary, address) }
        settings.showsFirstPictureAtOnce = !hasCover
        if summary.language == locale.tag { settings.number = { [self] in messages.number($0) } }
        settings.footnotesLabel = messages.fixedText("footnotes-title")
        settings.backToTextLabel = messages.fixedText("footnote-back")
        settings.alertLabel = { [self] in messages.fixedText("alert-" + $0.rawValue) }
        return HTMLRenderer.html(of: tree, settings: settings)
    }

    /// Where a destination of the article leads on the site: another article or the page of a folder in this language,
    /// or in the source language where this one lacks it; a file; anything else as it is.
    private func link(_ destination: String, from summary: EditionSummary, _ address: PageAddress) -> String {
        guard case .inside(let target, let fragment) = ArticleLink(destination, from: summary.linkOrigin) else {
            return destination
        }
        switch target {
        case .article(let id):
            let home = index.edition(id, in: locale.tag) != nil ? locale : index.locale(index.source) ?? locale
            guard let found = index.edition(id, in: home.tag) else { return destination }
            return address.link(to: path(found.path, in: home)) + fragment
        case .folder(let folder):
            guard let found = index.page(atFolder: folder, for: locale) else { return destination }
            let path = memory.home(of: found.locale) + PageAddress.encoded(found.folder)
            return address.link(encoded: found.folder.isEmpty ? path : path + "/") + fragment
        case .file(let file):
            let own = index.pictures.localized.path(file, in: summary.language)
            return address.link(to: SiteFiles.path(ofAsset: own)) + fragment
        }
    }

    private func addTranslations(_ links: PlaceLinks, _ address: PageAddress, to context: inout TemplateContext) {
        let items = zip(index.locales, links.paths).compactMap { other, path -> TemplateContext? in
            guard other.tag != locale.tag, let path else { return nil }
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

extension MarkdownTree {
    /// Whether the text shows a picture, so that the page need not show it twice.
    func shows(_ path: String, from origin: String) -> Bool {
        nodes.contains { node in
            guard case .image(let destination, _) = node.kind else { return false }
            return ArticlePaths.resolve(destination.description, from: origin) == path
        }
    }
}
