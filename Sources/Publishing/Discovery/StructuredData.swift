import Articles
import Locales
import MarkdownSyntax
import SourceText

/// What a page says of itself to machines: JSON-LD in the vocabulary of schema.org.
///
/// Only pages that search engines may list have it. The home page names no `SearchAction`: the search box that it asked
/// for was withdrawn in November 2024, and the site's search answers in the reader's browser.
struct StructuredData {
    let index: SiteIndex
    let locale: SiteLocale
    // The same on every page of a locale.
    private let publisher: JSONValue?
    private let website: JSONValue?

    init(index: SiteIndex, locale: SiteLocale) {
        self.index = index
        self.locale = locale
        publisher = Self.publisher(of: index).map { .finished($0.bytes) }
        website = index.url(of: "", in: locale).map {
            .finished(JSONValue.object(["@id": .string($0 + "#website")]).bytes)
        }
    }

    /// A page that shows an article: the article, the way to it and its questions; nil where the site has no address.
    ///
    /// - Parameter trail: the labels and folders of the pages above it, the home page first.
    func article(
        _ edition: EditionSummary, _ questions: [ArticleQuestion], trail: [(label: String, folder: String)]
    ) -> [UInt8]? {
        guard edition.isListed, let url = index.url(of: edition.path, in: locale) else { return nil }
        var graph = [posting(edition, url), breadcrumbs(trail + [(edition.title, edition.path)])]
        if !questions.isEmpty { graph.append(faq(questions, url)) }
        return document(graph)
    }

    /// The home page of a language, and the questions that its text answers.
    func home(_ questions: [ArticleQuestion] = []) -> [UInt8]? {
        guard let url = index.url(of: "", in: locale) else { return nil }
        let site: [JSONValue] = [
            .object([
                "@type": "WebSite", "@id": .string(url + "#website"), "name": .string(index.identity.name),
                "url": .string(url), "description": index.taglines[locale.tag].flatMap(Self.filled),
                "inLanguage": .string(locale.tag.tag), "publisher": publisher,
            ])
        ]
        return document(site + (questions.isEmpty ? [] : [faq(questions, url)]))
    }

    /// A page with a list of articles, below others.
    ///
    /// - Parameter path: the labels and folders of the pages from the home page to this one.
    func list(title: String, path: [(label: String, folder: String)]) -> [UInt8]? {
        guard let url = path.last.flatMap({ index.url(of: $0.folder, in: locale) }) else { return nil }
        let page = JSONValue.object([
            "@type": "CollectionPage", "@id": .string(url), "name": .string(title), "url": .string(url),
            "inLanguage": .string(locale.tag.tag), "isPartOf": website,
        ])
        return document([page, breadcrumbs(path)])
    }

    private func document(_ graph: [JSONValue]) -> [UInt8] {
        JSONValue.object(["@context": "https://schema.org", "@graph": .list(graph)]).bytes
    }

    // MARK: Parts

    private func posting(_ edition: EditionSummary, _ url: String) -> JSONValue {
        let place = SitePlace.article(edition.id)
        let others = index.translations(of: place).filter { $0.tag != locale.tag }
        let isSource = locale.tag == index.source
        let labels = edition.tags.map { JSONValue.string(index.label(of: $0, in: locale.tag)) }
        return .object([
            "@type": "BlogPosting", "@id": .string(url + "#article"),
            "headline": .string(edition.title), "description": Self.filled(edition.description),
            "image": image(edition),
            "author": edition.authors.isEmpty
                ? nil : .list(edition.authors.map { .object(["@type": "Person", "name": .string($0)]) }),
            "datePublished": edition.date.map { .string($0.timestamp) },
            "dateModified": edition.changed.map { .string($0.timestamp) },
            "inLanguage": .string(edition.language.tag),
            "translationOfWork": isSource
                ? nil : others.first { $0.tag == index.source }.flatMap { reference(place, $0) },
            "workTranslation": isSource && !others.isEmpty
                ? .list(others.compactMap { reference(place, $0) }) : nil,
            "publisher": publisher, "isPartOf": website, "mainEntityOfPage": .string(url),
            "keywords": labels.isEmpty ? nil : .list(labels), "wordCount": edition.words.map { .number($0) },
        ])
    }

    private func reference(_ place: SitePlace, _ other: SiteLocale) -> JSONValue? {
        index.url(of: place, in: other).map { url in
            .object([
                "@type": "BlogPosting", "@id": .string(url + "#article"), "url": .string(url),
                "inLanguage": .string(other.tag.tag),
            ])
        }
    }

    private func image(_ edition: EditionSummary) -> JSONValue? {
        index.image(of: edition).flatMap { index.url(ofFile: SiteFiles.path(ofAsset: $0)) }.map { url in
            .object(["@type": "ImageObject", "url": .string(url), "description": Self.filled(edition.imageAlt)])
        }
    }

    private static func publisher(of index: SiteIndex) -> JSONValue? {
        index.url(ofFile: "").map { url in
            let logo = index.logoPath.flatMap(index.url(ofFile:)).map { logo in
                JSONValue.object(["@type": "ImageObject", "url": .string(logo)])
            }
            return .object([
                "@type": "Organization", "@id": .string(url + "#publisher"), "name": .string(index.identity.name),
                "url": .string(url), "logo": logo,
            ])
        }
    }

    private func breadcrumbs(_ path: [(label: String, folder: String)]) -> JSONValue {
        let items = path.enumerated().map { position, page in
            JSONValue.object([
                "@type": "ListItem", "position": .number(position + 1), "name": .string(page.label),
                "item": index.url(of: page.folder, in: locale).map { .string($0) },
            ])
        }
        return .object(["@type": "BreadcrumbList", "itemListElement": .list(items)])
    }

    private func faq(_ questions: [ArticleQuestion], _ url: String) -> JSONValue {
        let items = questions.map { item in
            JSONValue.object([
                "@type": "Question", "name": .string(InlineMarkdown.plainText(item.question.value)),
                "acceptedAnswer": .object([
                    "@type": "Answer", "text": .string(VisibleText.text(of: item.answer.value)),
                ]),
            ])
        }
        return .object([
            "@type": "FAQPage", "@id": .string(url + "#faq"), "inLanguage": .string(locale.tag.tag),
            "mainEntity": .list(items),
        ])
    }

    private static func filled(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }
}

/// The text of Markdown as readers see it.
enum VisibleText {
    /// Without markup, its blocks a space apart.
    static func text(of markdown: String) -> String {
        let tree = MarkdownParser().tree(of: Array(markdown.utf8))
        var output: [UInt8] = []
        for (index, node) in tree.nodes.enumerated() {
            switch node.kind {
            case .text(let text), .code(let text): output += text.bytes
            case .codeBlock(_, let literal):
                separate(&output)
                output += literal.bytes
            case .softBreak: if !tree.joinsLines(at: index) { separate(&output) }
            case .lineBreak, .paragraph, .heading, .item, .tableCell: separate(&output)
            default: break
            }
        }
        while let last = output.last, ASCII.isWhitespace(last) { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }

    private static func separate(_ output: inout [UInt8]) {
        if let last = output.last, !ASCII.isWhitespace(last) { output.append(ASCII.space) }
    }
}
