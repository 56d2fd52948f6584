import Articles
import Locales
package import MarkdownSyntax
package import Templates

extension PageRenderer {
    /// The pages of the list of all articles, without the first where that has a text (``homePage``).
    func homePages() throws(RenderingError) -> [SitePage] {
        var pages: [SitePage] = []
        for part in PageNumbers.parts(of: index.editions[locale.tag] ?? []) {
            if part.isFirst {
                if index.homeTexts[locale.tag] == nil { pages.append(try homePage(part, facts: homeFacts, nil)) }
                continue
            }
            let facts = PageFacts(
                folder: part.folder(below: ""), title: numbered("latest-articles", part),
                locales: locales(with: part) { index.editions[$0]?.count ?? 0 }, canonical: locale.tag)
            pages.append(try homePage(part, facts: facts, nil))
        }
        return pages
    }

    /// The home page with the edition that is its text.
    ///
    /// It stays a page of its language, with the newest articles below the text, where the text itself is in the
    /// source's.
    ///
    /// - Parameters:
    ///   - headingIDs: the ids of the text's headings, the same in every locale (``HeadingIDs``).
    ///   - body: its parsed body.
    package func homePage(
        _ edition: Edition, _ summary: EditionSummary, headingIDs: [String], body: MarkdownTree
    ) throws(RenderingError) -> SitePage {
        let address = address(of: "")
        var facts = homeFacts
        facts.title = summary.title
        if !summary.description.isEmpty { facts.description = summary.description }
        facts.isUnlisted = summary.isDraft
        facts.questions = edition.article.frontMatter.questions
        var text = text(edition, summary, body, headingIDs, address)
        // The name of its file is no title: the page has the site's.
        if edition.article.titlePlace == .fileName { text[.heading] = nil }
        let own: TemplateContext = [
            .article: .context(text), .notices: .contexts(notices(edition, summary, address)),
        ]
        return try homePage(PageNumbers.parts(of: index.editions[locale.tag] ?? [])[0], facts: facts, own)
    }

    private var homeFacts: PageFacts {
        PageFacts(
            folder: "", title: index.identity.name, description: index.taglines[locale.tag] ?? "",
            locales: index.locales.map(\.tag), canonical: locale.tag)
    }

    /// - Parameter text: what the page has above the list; nil where it has no text.
    private func homePage(
        _ part: PageNumbers.Part, facts: PageFacts, _ text: TemplateContext?
    ) throws(RenderingError) -> SitePage {
        let address = address(of: facts.folder)
        var own = text ?? TemplateContext()
        own[.articles] = .contexts(cards(Array(part.editions), address, isAtTop: text == nil))
        own[.pagination] = pagination(part, "", address)
        if part.isFirst {
            own[.topics] = topics(address)
            own[.sections] = sectionList(address)
        }
        return try page("home", facts, own)
    }
}
