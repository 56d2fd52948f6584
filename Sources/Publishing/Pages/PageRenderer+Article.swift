import Articles
import Locales
import MarkdownSyntax
import SourceText
package import Templates

extension PageRenderer {
    /// The page of an edition.
    ///
    /// - Parameter headingIDs: the ids of its headings, the same in every locale (``HeadingIDs``).
    package func articlePage(
        _ edition: Edition, _ summary: EditionSummary, headingIDs: [String]
    ) throws(RenderingError) -> SitePage {
        let address = address(of: summary.path)
        let others = index.locales.map(\.tag).filter { index.edition(summary.id, in: $0) != nil }
        let isSourceText = edition.completeness == .source
        let facts = PageFacts(
            folder: summary.path, title: summary.title, description: summary.description,
            locales: isSourceText
                ? others : others.filter { index.edition(summary.id, in: $0)?.completeness != .source },
            canonical: isSourceText ? index.source : locale.tag, openGraphType: "article")
        var own: TemplateContext = [
            "article": .context(article(edition, summary, headingIDs, address)),
            "notices": .contexts(notices(edition, summary, address)),
            "breadcrumbs": breadcrumbs([], address),
        ]
        addTranslations(summary, others, address, to: &own)
        addNeighbours(summary, address, to: &own)
        let related = index.related(to: summary, in: locale.tag)
        if !related.isEmpty { own["related"] = ["articles": .contexts(cards(related, address))] }
        return try page("article", facts, own)
    }

    private func article(
        _ edition: Edition, _ summary: EditionSummary, _ headingIDs: [String], _ address: PageAddress
    ) -> TemplateContext {
        let matter = edition.article.frontMatter
        let body = MarkdownParser().tree(
            of: edition.article.file, from: edition.article.bodyRange.start, detail: .shown)
        var article: TemplateContext = [
            "heading": .html(bytes: InlineMarkdown.html(matter.title?.value ?? summary.id)),
            "description": .string(summary.description), "byline": .html(bytes: byline(matter.authors.map(\.value))),
            "reading-time": .string(messages.text("reading-time", ["minutes": .integer(summary.minutes)])),
            "body": .html(bytes: html(of: body, summary, headingIDs, address)),
        ]
        if summary.language != locale.tag {
            article["lang"] = .string(summary.language.tag)
            article["dir"] = .string(summary.language.direction)
        }
        if let date = matter.date?.value {
            article["date"] = .string(text(of: date))
            article["date-iso"] = .string(date.text)
            if let updated = matter.updated?.value, updated > date {
                article["updated"] = .string(messages.text("updated-on", ["date": .text(text(of: updated))]))
                article["updated-iso"] = .string(updated.text)
            }
        }
        if let image = matter.image, let path = summary.image, !body.shows(path, from: summary.id) {
            article["image"] = [
                "src": .string(address.link(to: SiteFiles.path(ofAsset: path))), "width": "1200", "height": "630",
                "alt": .string(image.alt?.value ?? ""),
                "caption": .html(bytes: InlineMarkdown.html(image.caption?.value ?? "")),
            ]
        }
        if !matter.questions.isEmpty {
            article["faq"] = ["items": .contexts(questions(matter, edition, summary, address))]
        }
        if !summary.tags.isEmpty { article["tags"] = ["items": .contexts(tags(summary, address))] }
        return article
    }

    private func tags(_ summary: EditionSummary, _ address: PageAddress) -> [TemplateContext] {
        summary.tags.map { tag in
            [
                "label": .string(index.label(of: tag, in: locale.tag)),
                "url": .string(address.link(to: path(index.path(ofTag: tag), in: locale))),
            ]
        }
    }

    private func questions(
        _ matter: FrontMatter, _ edition: Edition, _ summary: EditionSummary, _ address: PageAddress
    ) -> [TemplateContext] {
        matter.questions.enumerated().map { number, item in
            let answer = MarkdownParser().tree(of: Array(item.answer.value.utf8), detail: .shown)
            var settings = HTMLRenderer.Settings()
            settings.resolve = { [self] in link($0, from: summary, address) }
            return [
                "id": .string("faq-\(number + 1)"),
                "question": .html(bytes: InlineMarkdown.html(item.question.value)),
                "answer": .html(bytes: HTMLRenderer.html(of: answer, settings: settings)),
            ]
        }
    }

    private func html(
        of tree: MarkdownTree, _ summary: EditionSummary, _ headingIDs: [String], _ address: PageAddress
    ) -> [UInt8] {
        var settings = HTMLRenderer.Settings()
        settings.headingIDs = headingIDs
        settings.resolve = { [self] in link($0, from: summary, address) }
        settings.number = { [self] in messages.number($0) }
        settings.footnotesLabel = messages.text("footnotes-title")
        settings.backToTextLabel = messages.text("footnote-back")
        return HTMLRenderer.html(of: tree, settings: settings)
    }

    /// Where a destination of the article leads on the site: another article in this language, or in the source
    /// language where this one lacks it; a picture; anything else as it is.
    private func link(_ destination: String, from summary: EditionSummary, _ address: PageAddress) -> String {
        guard case .inside(let target, let fragment) = ArticleLink(destination, from: summary.id) else {
            return destination
        }
        switch target {
        case .article(let id):
            let home = index.edition(id, in: locale.tag) != nil ? locale : index.locale(index.source) ?? locale
            guard let found = index.edition(id, in: home.tag) else { return destination }
            return address.link(to: path(found.path, in: home)) + fragment
        case .file(let file): return address.link(to: SiteFiles.path(ofAsset: file)) + fragment
        }
    }

    private func notices(_ edition: Edition, _ summary: EditionSummary, _ address: PageAddress) -> [TemplateContext] {
        let key: String
        switch edition.completeness {
        case .complete: return []
        case .partial: key = "notice-partly-translated"
        case .source: key = "notice-untranslated"
        }
        var notice: TemplateContext = ["text": .string(messages.text(key))]
        if let source = index.locale(index.source), let original = index.edition(summary.id, in: index.source) {
            let name = endonyms[source.tag] ?? source.tag.tag
            notice["link"] = [
                "url": .string(address.link(to: path(original.path, in: source))),
                "label": .string(messages.text("notice-original", ["language": .text(name)])),
                "lang": .string(locale.tag.tag), "dir": .string(locale.tag.direction),
            ]
        }
        return [notice]
    }

    /// The message with the authors' names isolated from the direction of the text around them.
    private func byline(_ authors: [String]) -> [UInt8] {
        if authors.isEmpty { return [] }
        let mark = "\u{FFFC}"
        let parts = messages.text("byline", ["authors": .text(mark)]).split(
            separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
        let separator = ["ar": "، ", "ja": "、", "zh": "、"][locale.tag.language] ?? ", "
        let names = authors.map { "<bdi>\(HTMLRenderer.escaped($0))</bdi>" }.joined(separator: separator)
        let before = parts.first.map { HTMLRenderer.escaped(String($0)) } ?? ""
        let after = parts.count > 1 ? HTMLRenderer.escaped(String(parts[1])) : ""
        return Array((before + names + after).utf8)
    }

    private func addTranslations(
        _ summary: EditionSummary, _ others: [LocaleTag], _ address: PageAddress, to context: inout TemplateContext
    ) {
        let items = index.locales.filter { $0.tag != locale.tag && others.contains($0.tag) }.map { other in
            [
                "lang": .string(other.tag.tag), "dir": .string(other.tag.direction),
                "name": .string(endonyms[other.tag] ?? other.tag.tag),
                "url": .string(address.link(to: path(summary.path, in: other))),
            ] as TemplateContext
        }
        if !items.isEmpty { context["translations"] = ["items": .contexts(items)] }
    }

    private func addNeighbours(_ summary: EditionSummary, _ address: PageAddress, to context: inout TemplateContext) {
        let (older, newer) = index.neighbours(of: summary.id, in: locale.tag)
        var neighbours = TemplateContext()
        for (key, edition) in [("previous", older), ("next", newer)] as [(TemplateKey, EditionSummary?)] {
            guard let edition else { continue }
            neighbours[key] = [
                "title": .string(edition.title), "url": .string(address.link(to: path(edition.path, in: locale))),
            ]
        }
        if older != nil || newer != nil { context["neighbours"] = .context(neighbours) }
    }
}

extension MarkdownTree {
    /// Whether the text shows a picture, so that the page need not show it twice.
    fileprivate func shows(_ path: String, from id: String) -> Bool {
        nodes.contains { node in
            guard case .image(let destination, _) = node.kind else { return false }
            return ArticlePaths.resolve(destination.description, from: id) == path
        }
    }
}
