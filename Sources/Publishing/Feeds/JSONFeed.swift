import Articles
import Locales

extension Feed {
    /// The feed as JSON Feed 1.1 (jsonfeed.org).
    var json: [UInt8] {
        JSONValue.object([
            "version": "https://jsonfeed.org/version/1.1",
            "title": .string(title),
            "description": index.taglines[locale.tag].flatMap(Self.filled),
            "home_page_url": index.url(of: folder, in: locale).map { .string($0) },
            "feed_url": index.url(ofFile: path(.json)).map { .string($0) },
            "icon": index.logoPath.flatMap(index.url(ofFile:)).map { .string($0) },
            "language": .string(locale.tag.tag),
            "items": .list(editions.map(item)),
        ]).indented
    }

    /// An item must have a content: the description, which is all that a feed shows, else the title.
    private func item(_ edition: EditionSummary) -> JSONValue {
        if let known = memory.json[edition.id] { return .finished(known) }
        let bytes = freshItem(edition).bytes(indent: 2)
        memory.json[edition.id] = bytes
        return .finished(bytes)
    }

    private func freshItem(_ edition: EditionSummary) -> JSONValue {
        .object([
            "id": .string(id(of: edition)),
            "url": index.url(of: edition.path, in: locale).map { .string($0) },
            "title": Self.filled(edition.title),
            "summary": Self.filled(edition.description),
            "content_text": .string(edition.description.isEmpty ? edition.title : edition.description),
            "image": index.image(of: edition).flatMap { index.url(ofFile: SiteFiles.path(ofAsset: $0)) }.map {
                .string($0)
            },
            "date_published": edition.date.map { .string($0.timestamp) },
            "date_modified": edition.changed.map { .string($0.timestamp) },
            "authors": edition.authors.isEmpty
                ? nil : .list(edition.authors.map { .object(["name": .string($0)]) }),
            "tags": edition.tags.isEmpty ? nil : .list(labels(of: edition).map { .string($0.label) }),
            "language": .string(locale.tag.tag),
        ])
    }

    private static func filled(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }
}
