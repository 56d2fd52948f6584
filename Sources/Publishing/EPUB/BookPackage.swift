import Locales
import SourceText

/// The files of a book around its content documents: what it is, what is in it and in which order (EPUB 3.3).
package struct BookPackage {
    private let plan: BookPlan
    private let chapters: [BookChapter]
    private let pictures: [BookPicture]
    private let cover: BookPicture?
    private let messages: LocaleMessages

    /// The media type of a book, which its first entry tells.
    package static let mediaType = Array("application/epub+zip".utf8)

    /// - Parameters:
    ///   - chapters: the content documents in the order of the book; their bytes are not looked at.
    ///   - cover: the picture of the cover, if there is one.
    package init(_ plan: BookPlan, _ chapters: [BookChapter], cover: BookPicture?, messages: LocaleMessages) {
        self.plan = plan
        self.chapters = chapters
        self.cover = cover
        self.messages = messages
        var byName: [String: BookPicture] = [:]
        for picture in chapters.flatMap(\.pictures.values) { byName[picture.name] = picture }
        if let cover { byName[cover.name] = cover }
        pictures = byName.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The files in the order of the archive, but for the content documents and pictures.
    package func files(style: [UInt8]) -> [(path: String, bytes: [UInt8])] {
        [
            ("META-INF/container.xml", Self.container), ("EPUB/style.css", style), ("EPUB/cover.xhtml", coverPage()),
            ("EPUB/nav.xhtml", BookNavigation(plan, messages: messages).document()), ("EPUB/package.opf", document()),
        ]
    }

    /// The files that every book ends with.
    package static let lastFiles = ["EPUB/nav.xhtml", "EPUB/package.opf"]

    /// Where a picture stands in the archive.
    package static func path(of picture: BookPicture) -> String { "EPUB/images/" + picture.name }

    private static let container = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """.utf8)

    // MARK: The package document

    private var title: String { plan.article.flatMap { plan.part($0)?.summary.title } ?? plan.index.identity.name }

    private var description: String {
        plan.article.flatMap { plan.part($0)?.summary.description } ?? plan.index.taglines[plan.locale.tag] ?? ""
    }

    private func document() -> [UInt8] {
        let language = plan.locale.tag
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
            xml:lang="\(language)" dir="\(language.direction)" \
            prefix="schema: http://schema.org/">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">

            """
        for (name, value) in metadata() { text += "<\(name)>\(BookPage.escaped(value))</\(tag(of: name))>\n" }
        text += "</metadata>\n<manifest>\n"
        text += manifest()
        text += "</manifest>\n<spine page-progression-direction=\"\(language.direction)\">\n"
        for item in ["cover", "nav"] + chapters.indices.map(Self.item) { text += "<itemref idref=\"\(item)\"/>\n" }
        text += "</spine>\n</package>\n"
        return Array(text.utf8)
    }

    private func tag(of start: String) -> Substring { start.prefix { $0 != " " } }

    /// Start tags with their texts.
    private func metadata() -> [(String, String)] {
        var list = [("dc:identifier id=\"id\"", plan.identifier), ("dc:title", title.isBlank ? "–" : title)]
        list.append(("dc:language", plan.locale.tag.tag))
        for (number, author) in authors.enumerated() {
            list.append(("dc:creator id=\"creator-\(number + 1)\"", author))
            list.append(("meta refines=\"#creator-\(number + 1)\" property=\"role\" scheme=\"marc:relators\"", "aut"))
        }
        if !description.isBlank { list.append(("dc:description", description)) }
        if !plan.index.identity.name.isBlank { list.append(("dc:publisher", plan.index.identity.name)) }
        if let latest { list.append(("dc:date", "\(latest)")) }
        if let id = plan.article, let tags = plan.part(id)?.summary.tags {
            for tag in tags {
                let label = plan.index.label(of: tag, in: plan.locale.tag)
                if !label.isBlank { list.append(("dc:subject", label)) }
            }
        }
        if let source = address { list.append(("dc:source", source)) }
        // From the content: the clock of the machine would make two builds differ. 1980 is where zip's time begins.
        let modified = latest.map { "\($0)" } ?? "1980-01-01"
        list.append(("meta property=\"dcterms:modified\"", modified + "T00:00:00Z"))
        return list + accessibility()
    }

    private var address: String? {
        if let article = plan.article { return plan.address(ofArticle: article).flatMap(BookAddress.web) }
        return plan.index.identity.url.flatMap {
            BookAddress.web($0 + "/" + PageAddress.encoded(plan.locale.path) + "/")
        }
    }

    private var latest: CalendarDate? { chapters.compactMap(\.latest).max() }

    /// Each once, in the order of the book.
    private var authors: [String] {
        var seen: Set<String> = []
        return chapters.flatMap(\.authors).filter { !$0.isBlank && seen.insert($0).inserted }
    }

    /// EPUB Accessibility 1.1, section 2, with the words of schema.org's vocabulary.
    private func accessibility() -> [(String, String)] {
        let isDescribed = chapters.allSatisfy(\.describesPictures)
        var list = [("accessMode", "textual")]
        if !pictures.isEmpty { list.append(("accessMode", "visual")) }
        if isDescribed { list.append(("accessModeSufficient", "textual")) }
        if !pictures.isEmpty { list.append(("accessModeSufficient", "textual,visual")) }
        list += [
            ("accessibilityFeature", "structuralNavigation"), ("accessibilityFeature", "tableOfContents"),
            ("accessibilityFeature", "readingOrder"), ("accessibilityFeature", "displayTransformability"),
        ]
        if !pictures.isEmpty, isDescribed { list.append(("accessibilityFeature", "alternativeText")) }
        list.append(("accessibilityHazard", pictures.contains(where: \.mayMove) ? "unknown" : "none"))
        list.append(("accessibilitySummary", messages.text("book-accessibility")))
        return list.filter { !$0.1.isBlank }.map { ("meta property=\"schema:\($0.0)\"", $0.1) }
    }

    private static func item(_ position: Int) -> String { "article-\(position + 1)" }

    private func manifest() -> String {
        var text = """
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
            <item id="style" href="style.css" media-type="text/css"/>

            """
        for (position, chapter) in chapters.enumerated() {
            let name = chapter.path.dropFirst("EPUB/".count)
            text += "<item id=\"\(Self.item(position))\" href=\"\(name)\" media-type=\"application/xhtml+xml\"/>\n"
        }
        for (position, picture) in pictures.enumerated() {
            let isCover = picture.name == cover?.name
            text += "<item id=\"picture-\(position + 1)\" href=\"images/\(picture.name)\""
            text += " media-type=\"\(picture.mediaType)\"\(isCover ? " properties=\"cover-image\"" : "")/>\n"
        }
        return text
    }

    // MARK: The cover

    private func coverPage() -> [UInt8] {
        var output = XHTMLDocument.opening(
            language: plan.locale.tag, title: messages.text("book-cover"), style: "style.css", bodyClass: "cover")
        output += "<section epub:type=\"cover\">\n".utf8
        if let cover {
            output += "<p class=\"cover-picture\"><img src=\"images/\(cover.name)\" alt=\"\"/></p>\n".utf8
        }
        if plan.article != nil {
            output += "<p class=\"site\">\(BookPage.escaped(plan.index.identity.name))</p>\n".utf8
        }
        output += "<h1>\(BookPage.escaped(title))</h1>\n".utf8
        if !description.isBlank { output += "<p class=\"lede\">\(BookPage.escaped(description))</p>\n".utf8 }
        if plan.article != nil, !authors.isEmpty {
            output += "<p class=\"byline\">".utf8
            output += messages.html("byline", ["authors": messages.namesHTML(authors)])
            output += "</p>\n".utf8
        }
        if let latest { output += "<p class=\"date\">\(BookPage.escaped(messages.date(latest)))</p>\n".utf8 }
        output += "</section>\n".utf8
        return output + XHTMLDocument.closing
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
