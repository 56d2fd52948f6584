import Articles
import Locales
import MarkdownSyntax
import SourceText

/// What a book knows of one of its articles once the content document is made.
package struct BookChapter: Sendable {
    package let id: String
    /// Its path in the archive.
    package let path: String
    package let bytes: [UInt8]
    /// The pictures that it shows, by their paths below the articles folder.
    package let pictures: [String: BookPicture]
    /// Elements of the author's HTML that are not in the book.
    package let leftOut: [String]
    let authors: [String]
    let latest: CalendarDate?
    let describesPictures: Bool

    /// What the package needs to know: all but the text.
    package var facts: BookChapter {
        BookChapter(
            id: id, path: path, bytes: [], pictures: pictures, leftOut: [], authors: authors, latest: latest,
            describesPictures: describesPictures)
    }
}

/// Makes the content documents of one book.
///
/// Not `Sendable`, since the locale's formats are not: one per worker and locale.
package final class BookRenderer {
    let plan: BookPlan
    let messages: LocaleMessages

    package init(_ plan: BookPlan, messages: LocaleMessages) {
        self.plan = plan
        self.messages = messages
    }

    /// The content document of an edition; nil where the book does not hold it.
    ///
    /// - Parameters:
    ///   - headingIDs: the ids of its headings (``HeadingIDs``).
    ///   - picture: the picture at a path below the articles folder.
    package func chapter(
        _ edition: Edition, headingIDs: [String], picture: @escaping (String) -> BookPicture.Answer
    ) -> BookChapter? {
        guard let part = plan.part(edition.article.id) else { return nil }
        let summary = part.summary
        let matter = edition.article.frontMatter
        let locale = plan.locale
        var page = BookPage(plan, article: summary, picture: picture)
        let body = edition.article.bodyTree(detail: [.inlines, .bareLinks])
        let inline = HTMLRenderer.Settings(in: summary.language, source: plan.index.source)
        var settings = inline
        settings.headingIDs = headingIDs
        settings.number = { [messages] in messages.number($0) }
        settings.footnotesLabel = messages.text("footnotes-title")
        settings.backToTextLabel = messages.text("footnote-back")
        settings.alertLabel = { [messages] in messages.fixedText("alert-" + $0.rawValue) }
        settings.labelLanguage = summary.language == locale.tag ? nil : locale.tag

        let heading = page.part(InlineMarkdown.html(matter.title?.value ?? summary.id, settings: inline), in: "span")
        let figure = page.part(leadPicture(matter, summary, body))
        let text = page.part(HTMLRenderer.html(of: body, settings: settings))
        let questions = matter.questions.map { item in
            (
                page.part(InlineMarkdown.html(item.question.value, settings: inline), in: "span"),
                page.part(
                    HTMLRenderer.html(
                        of: MarkdownParser().tree(of: Array(item.answer.value.utf8), detail: .shown), settings: inline))
            )
        }

        var output = XHTMLDocument.opening(
            language: locale.tag, title: summary.title, style: "../style.css", bodyClass: "chapter")
        output += "<section epub:type=\"chapter\" role=\"doc-chapter\">\n<header>\n".utf8
        let language = languageAttributes(summary)
        let id = summary.titleID.map { " id=\"\(BookNames.id(Array($0.utf8)))\"" } ?? ""
        output += "<h1\(id)\(language)>".utf8
        page.write(heading, to: &output)
        output += "</h1>\n".utf8
        if !summary.description.isEmpty {
            output += "<p class=\"lede\"\(language)>\(BookPage.escaped(summary.description))</p>\n".utf8
        }
        output += byline(matter).utf8
        output += "</header>\n\(notice(edition, summary))".utf8
        output += language.isEmpty ? [] : Array("<div\(language)>\n".utf8)
        page.write(figure, to: &output)
        page.write(text, to: &output)
        if !questions.isEmpty {
            let title = BookPage.escaped(messages.text("faq-title"))
            output += "<section class=\"faq\" epub:type=\"qna\">\n<h2\(titleLanguage(summary))>\(title)</h2>\n".utf8
            for (question, answer) in questions {
                output += "<h3>".utf8
                page.write(question, to: &output)
                output += "</h3>\n".utf8
                page.write(answer, to: &output)
            }
            output += "</section>\n".utf8
        }
        output += language.isEmpty ? [] : Array("</div>\n".utf8)
        output += footer(summary).utf8
        output += "</section>\n".utf8
        output += XHTMLDocument.closing
        return BookChapter(
            id: summary.id, path: "EPUB/text/" + part.file, bytes: output, pictures: page.pictures,
            leftOut: page.leftOut, authors: matter.authors.map(\.value),
            latest: [matter.date?.value.day, matter.updated?.value.day].compactMap { $0 }.max(),
            describesPictures: page.describesPictures)
    }

    /// The language of text that is not in the language of the book.
    private func languageAttributes(_ summary: EditionSummary) -> String {
        let tag = summary.language
        return tag == plan.locale.tag ? "" : " lang=\"\(tag)\" xml:lang=\"\(tag)\" dir=\"\(tag.direction)\""
    }

    /// The book's own language inside of text in another one.
    private func titleLanguage(_ summary: EditionSummary) -> String {
        let tag = plan.locale.tag
        return summary.language == tag ? "" : " lang=\"\(tag)\" xml:lang=\"\(tag)\" dir=\"\(tag.direction)\""
    }

    /// The article's own picture as HTML, where the text does not show it.
    private func leadPicture(_ matter: FrontMatter, _ summary: EditionSummary, _ body: MarkdownTree) -> [UInt8] {
        guard let image = matter.image, let path = plan.index.cover(of: summary),
            !body.shows(path, in: summary, plan.index)
        else { return [] }
        var html = "<figure><img src=\"\(HTMLRenderer.escaped(image.source.value))\""
        if let alt = image.alt { html += " alt=\"\(HTMLRenderer.escaped(alt.value))\"" }
        html += ">"
        if let caption = image.caption?.value, !caption.isEmpty {
            html += "<figcaption>" + String(decoding: InlineMarkdown.html(caption), as: UTF8.self) + "</figcaption>"
        }
        return Array((html + "</figure>\n").utf8)
    }

    private func byline(_ matter: FrontMatter) -> String {
        var parts: [String] = []
        if !matter.authors.isEmpty {
            parts.append(
                String(
                    decoding: messages.html("byline", ["authors": messages.namesHTML(matter.authors.map(\.value))]),
                    as: UTF8.self))
        }
        if let date = matter.date?.value {
            parts.append("<time datetime=\"\(date.day)\">\(BookPage.escaped(messages.date(date.day)))</time>")
            if let updated = matter.updated?.value, updated > date {
                let text = messages.text("updated-on", ["date": .text(messages.date(updated.day))])
                parts.append("<time datetime=\"\(updated.day)\">\(BookPage.escaped(text))</time>")
            }
        }
        return parts.isEmpty ? "" : "<p class=\"byline\">" + parts.joined(separator: " · ") + "</p>\n"
    }

    private func notice(_ edition: Edition, _ summary: EditionSummary) -> String {
        let key: String
        switch edition.completeness {
        case .complete: return ""
        case .partial: key = "notice-partly-translated"
        case .source: key = "notice-untranslated"
        }
        return "<aside class=\"notice\"><p>\(BookPage.escaped(messages.text(key)))</p></aside>\n"
    }

    /// Tags, and where the article is on the web.
    private func footer(_ summary: EditionSummary) -> String {
        var output = ""
        if !summary.tags.isEmpty {
            let tags = summary.tags.map { tag in
                "<bdi>#\(BookPage.escaped(plan.index.label(of: tag, in: plan.locale.tag)))</bdi>"
            }
            output += "<p class=\"tags\">" + tags.joined(separator: " ") + "</p>\n"
        }
        if let address = plan.address(ofArticle: summary.id).flatMap(BookAddress.web) {
            let label = BookPage.escaped(messages.text("book-online"))
            output += "<p class=\"online\"><a href=\"\(BookPage.escaped(address))\">\(label)</a></p>\n"
        }
        return output.isEmpty ? "" : "<footer>\n\(output)</footer>\n"
    }
}

/// What all content documents begin and end with.
enum XHTMLDocument {
    static func opening(language: LocaleTag, title: String, style: String, bodyClass: String) -> [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
            lang="\(language)" xml:lang="\(language)" dir="\(language.direction)">
            <head>
            <title>\(BookPage.escaped(title.allSatisfy(\.isWhitespace) ? "–" : title))</title>
            <link rel="stylesheet" type="text/css" href="\(style)"/>
            </head>
            <body class="\(bodyClass)">

            """.utf8)
    }

    static let closing = Array("</body>\n</html>\n".utf8)
}
