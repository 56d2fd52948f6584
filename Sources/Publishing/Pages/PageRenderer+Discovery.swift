import Articles
import Locales
import SourceText
import Templates

extension PageRenderer {
    /// The feeds of the locale and of its topics.
    package func feeds() -> [SitePage] {
        let tags = index.tags(in: locale.tag).keys.sorted()
        return ([nil] + tags).compactMap(feed).flatMap { feed in
            [
                SitePage(path: feed.path(.atom), bytes: feed.atom), SitePage(path: feed.path(.json), bytes: feed.json),
            ]
        }
    }

    private func feed(of tag: String?) -> Feed? {
        Feed(index, locale, tag: tag, title: feedTitle(tag), memory: feedMemory)
    }

    private func feedTitle(_ tag: String?) -> String {
        let site = index.identity.name
        guard let tag else {
            let title = messages.unmarkedText("feed-title", ["site": .text(site)])
            return title.isEmpty ? site : title
        }
        let label = "#" + index.label(of: tag, in: locale.tag)
        let title = messages.unmarkedText("page-title", ["page": .text(label), "site": .text(site)])
        return title.isEmpty ? label : title
    }

    /// The locale's Atom feed as a link from a page; nil where it has none.
    func feedLink(_ address: PageAddress) -> String? {
        if feedLinks(of: nil).isEmpty { return nil }
        return address.link(to: locale.path + "/" + Feed.Format.atom.rawValue)
    }

    /// The page that search engines should show in the place of this one, as an absolute address.
    func canonical(_ facts: PageFacts) -> String? {
        if facts.isUnlisted { return nil }
        if facts.isRoot { return index.url(ofFile: "") }
        return index.locale(facts.canonical).flatMap { index.url(of: folder(of: facts, in: $0), in: $0) }
    }

    /// Where the page stands in a locale, below that locale's folder.
    func folder(of facts: PageFacts, in other: SiteLocale) -> String {
        index.counterpart(of: facts.folder, of: locale.tag, in: other.tag)
    }

    /// What search engines, feed readers and previews find in the head: translations, feeds, Open Graph, JSON-LD.
    ///
    /// - Parameter links: of the page's place; nil where the index does not know it.
    func addDiscovery(_ facts: PageFacts, _ links: PlaceLinks?, to context: inout TemplateContext) {
        let place = links?.place
        addFeeds(place, to: &context)
        guard !facts.isUnlisted, facts.canonical == locale.tag, let url = canonical(facts) else { return }
        let existing = links?.translations ?? index.locales.filter { facts.locales.contains($0.tag) }
        guard existing.contains(where: { $0.tag == locale.tag }) else { return }
        context[.alternates] = links?.alternates ?? alternates(of: facts, existing)
        var openGraph: TemplateContext = [
            .type: .string(facts.openGraphType), .url: .string(url), .locale: .string(locale.tag.openGraphName),
            .locales: .list(existing.filter { $0.tag != locale.tag }.map { .string($0.tag.openGraphName) }),
        ]
        let data = structuredData
        switch place {
        case .article(let id): if let edition = index.edition(id, in: locale.tag) { describe(edition, &openGraph) }
        case .tag:
            let topics = [(messages.text("home"), ""), (messages.text("topics"), "tags")]
            add(data.list(title: facts.title, path: topics + [(facts.title, facts.folder)]), to: &context)
        case .section(let folder):
            let trail = [(label: messages.text("home"), folder: "")] + sectionTrail(of: folder)
            add(data.list(title: facts.title, path: trail + [(facts.title, folder)]), to: &context)
        case .page("tags"):
            add(
                data.list(title: facts.title, path: [(messages.text("home"), ""), (facts.title, "tags")]),
                to: &context)
        case .home:
            add(data.home(facts.questions), to: &context)
            if !facts.isRoot, let text = index.homeTexts[locale.tag] { addImage(of: text, to: &openGraph) }
        default: break
        }
        context[.og] = .context(openGraph)
    }

    /// JSON-LD of an article's page.
    func addStructuredData(_ summary: EditionSummary, _ matter: FrontMatter, to context: inout TemplateContext) {
        add(
            structuredData.article(
                summary, matter.questions, trail: [(messages.text("home"), "")] + sectionTrail(of: summary.path)),
            to: &context)
    }

    private func add(_ data: [UInt8]?, to context: inout TemplateContext) {
        if let data { context[.structuredData] = .html(bytes: data) }
    }

    // MARK: Parts

    /// What a page says of itself where the index does not know it.
    private func alternates(of facts: PageFacts, _ existing: [SiteLocale]) -> TemplateValue {
        var found = existing.compactMap { other in
            index.url(of: folder(of: facts, in: other), in: other).map { (hreflang: other.tag.tag, url: $0) }
        }
        if let source = found.first(where: { $0.hreflang == index.source.tag }) {
            found.append(("x-default", source.url))
        }
        return PlaceLinks.rows(found)
    }

    private func addFeeds(_ place: SitePlace?, to context: inout TemplateContext) {
        var links = feedLinks(of: nil)
        if case .tag(let tag) = place { links = feedLinks(of: tag) + links }
        if !links.isEmpty { context[.feeds] = .contexts(links) }
    }

    private func feedLinks(of tag: String?) -> [TemplateContext] {
        if let known = feedLinks[tag ?? ""] { return known }
        let links = feed(of: tag).map { feed in
            Feed.Format.allCases.map { format -> TemplateContext in
                [
                    .type: .string(format.mediaType), .title: .string(feed.title),
                    .url: .string(index.url(ofFile: feed.path(format)) ?? ""),
                ]
            }
        }
        feedLinks[tag ?? ""] = links ?? []
        return links ?? []
    }

    private func addImage(of edition: EditionSummary, to openGraph: inout TemplateContext) {
        guard let image = index.image(of: edition), Self.isShownInPreviews(image),
            let url = index.url(ofFile: SiteFiles.path(ofAsset: image))
        else { return }
        openGraph[.image] = [.url: .string(url), .alt: .string(edition.imageAlt)]
    }

    /// Whether those who show previews of pages show a picture of this kind; none of them shows SVG.
    private static func isShownInPreviews(_ path: String) -> Bool { !path.lowercased().hasSuffix(".svg") }

    private func describe(_ edition: EditionSummary, _ openGraph: inout TemplateContext) {
        addImage(of: edition, to: &openGraph)
        if let date = edition.date { openGraph[.published] = .string(date.timestamp) }
        if let changed = edition.changed { openGraph[.modified] = .string(changed.timestamp) }
        openGraph[.tags] = .list(edition.tags.map { .string(index.label(of: $0, in: locale.tag)) })
    }
}
