import Articles
import Locales
import SourceText
package import Templates

extension PageRenderer {
    /// The pages of a locale that are made of no article's text: home, unless it has a text, sections, topics, each
    /// topic, search, contact and 404.
    package func listPages() throws(RenderingError) -> [SitePage] {
        var pages = try homePages() + [try tagIndex(), try search(), try contact(), try notFound()]
        for folder in index.sections(in: locale.tag) { pages += try sectionPages(folder) }
        for tag in index.tags(in: locale.tag).keys.sorted() { pages += try tagPages(tag) }
        return pages
    }

    private func sectionPages(_ folder: String) throws(RenderingError) -> [SitePage] {
        var pages: [SitePage] = []
        let editions = index.editions(inSection: folder, in: locale.tag)
        let title = sectionTitle(folder)
        for part in PageNumbers.parts(of: editions) {
            let own = part.folder(below: folder)
            let address = address(of: own)
            let facts = PageFacts(
                folder: own, title: part.isFirst ? title : numbered(title: title, part),
                locales: locales(with: part) { index.sectionCount(folder, in: $0) },
                canonical: canonical(.section(folder)))
            let context: TemplateContext = [
                .section: [.title: .string(title), .count: .string(articlesCount(editions.count))],
                .articles: .contexts(cards(Array(part.editions), address)),
                .breadcrumbs: breadcrumbs(sectionTrail(of: folder), address),
                .pagination: pagination(part, folder, address),
            ]
            pages.append(try page("section", facts, context))
        }
        return pages
    }

    private func tagPages(_ tag: String) throws(RenderingError) -> [SitePage] {
        var pages: [SitePage] = []
        let folder = index.path(ofTag: tag, in: locale.tag)
        let editions = index.editions(with: tag, in: locale.tag)
        let label = index.label(of: tag, in: locale.tag)
        for part in PageNumbers.parts(of: editions) {
            let own = part.folder(below: folder)
            let address = address(of: own)
            let facts = PageFacts(
                folder: own, title: part.isFirst ? "#" + label : numbered(title: "#" + label, part),
                locales: locales(with: part) { index.tags(in: $0)[tag] ?? 0 }, canonical: canonical(.tag(tag)))
            let context: TemplateContext = [
                .tag: [.label: .string(label), .count: .string(articlesCount(editions.count))],
                .articles: .contexts(cards(Array(part.editions), address)),
                .breadcrumbs: breadcrumbs([(messages.fixedText("topics"), "tags")], address),
                .pagination: pagination(part, folder, address),
            ]
            pages.append(try page("tag", facts, context))
        }
        return pages
    }

    private func tagIndex() throws(RenderingError) -> SitePage {
        let address = address(of: "tags")
        let counts = index.tags(in: locale.tag)
        let letters = IndexLetters(locale.tag)
        var groups: [(letter: String, tags: [TemplateContext])] = []
        for tag in sortedTags {
            let letter = letters.letter(of: index.label(of: tag, in: locale.tag))
            if groups.last?.letter != letter { groups.append((letter, [])) }
            var item = self.tag(tag, address)
            item[.count] = .string(articlesCount(counts[tag] ?? 0))
            groups[groups.count - 1].tags.append(item)
        }
        let contexts = groups.enumerated().map { position, group -> TemplateContext in
            [.letter: .string(group.letter), .id: .string("letter-\(position + 1)"), .tags: .contexts(group.tags)]
        }
        var own: TemplateContext = [.breadcrumbs: breadcrumbs([], address)]
        if !contexts.isEmpty { own[.index] = [.groups: .contexts(contexts)] }
        return try page(
            "tags",
            PageFacts(
                folder: "tags", title: messages.fixedText("all-topics"), locales: index.locales.map(\.tag),
                canonical: locale.tag, flag: .isTags), own)
    }

    private func search() throws(RenderingError) -> SitePage {
        let address = address(of: "search")
        return try page(
            "search",
            PageFacts(
                folder: "search", title: messages.text("search-page-title"), locales: index.locales.map(\.tag),
                canonical: locale.tag, isUnlisted: true, flag: .isSearch),
            [
                .articles: .contexts(cards(index.editions[locale.tag] ?? [], address)), .topics: topics(address),
                "search": [
                    "index-url": "index.json", "messages": .string(searchMessages),
                    "script-url": .string(address.link(to: index.searchAssets.scriptPath)),
                ],
            ])
    }

    /// What the script says, as JSON; the number of results in all plural forms of the language.
    private var searchMessages: String {
        let fixed = [("none", "search-no-results"), ("loading", "search-loading"), ("error", "search-error")]
        let forms = messages.pluralForms(of: "search-results-count")
        let count = forms.map { "\(JSONString.quoted($0)):\(JSONString.quoted($1))" }.joined(separator: ",")
        let digits = (0...9).map { messages.number($0) }.joined()
        return "{" + fixed.map { "\"\($0)\":\(JSONString.quoted(messages.text($1)))," }.joined()
            + "\"count\":{\"forms\":{\(count)},\"digits\":\(digits == "0123456789" ? "null" : JSONString.quoted(digits))}}"
    }

    // MARK: Parts

    /// The locales that have the same page of a list.
    func locales(with part: PageNumbers.Part, _ count: (LocaleTag) -> Int) -> [LocaleTag] {
        index.locales.map(\.tag).filter {
            count($0) > part.start
        }
    }

    /// The locale whose page of a list counts: the source's where all that this one lists is in the source's language.
    private func canonical(_ place: SitePlace) -> LocaleTag {
        links(of: place).translations.contains { $0.tag == locale.tag } ? locale.tag : index.source
    }

    func numbered(_ key: String, _ part: PageNumbers.Part) -> String {
        numbered(title: messages.fixedText(key), part)
    }

    private func numbered(title: String, _ part: PageNumbers.Part) -> String {
        title + " · " + pageNumber(part)
    }

    private func pageNumber(_ part: PageNumbers.Part) -> String {
        messages.text("page-number", ["page": .integer(part.number), "pages": .integer(part.count)])
    }

    func articlesCount(_ count: Int) -> String {
        messages.text("articles-count", ["count": .integer(count)])
    }

    func pagination(_ part: PageNumbers.Part, _ folder: String, _ address: PageAddress) -> TemplateValue {
        if part.count < 2 { return false }
        var pagination: TemplateContext = [.label: .string(pageNumber(part))]
        if let newer = part.newerFolder(below: folder) {
            pagination[.newerURL] = .string(address.link(to: path(newer, in: locale)))
        }
        if let older = part.olderFolder(below: folder) {
            pagination[.olderURL] = .string(address.link(to: path(older, in: locale)))
        }
        return .context(pagination)
    }
}
