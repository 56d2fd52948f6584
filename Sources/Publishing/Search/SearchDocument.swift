import Articles
package import Locales
package import MarkdownSyntax
import SourceText

/// What the search knows of one edition: its title and, by section, its plain text.
package struct SearchDocument: Sendable {
    /// A heading with the text below it; the first one has neither id nor heading.
    package struct Section: Sendable {
        /// The heading's id on the page.
        package var id: String
        package var heading: [UInt8]
        package var text: [UInt8]

        package init(id: String, heading: [UInt8], text: [UInt8]) {
            self.id = id
            self.heading = heading
            self.text = text
        }
    }

    /// The article's id.
    package let id: String
    /// The page's folder below the locale's folder.
    package let path: String
    /// The language of the text.
    package let language: LocaleTag
    package let title: [UInt8]
    /// Further words that find it, such as its tags; they are not shown.
    package let keywords: [String]
    package let sections: [Section]

    package init(
        id: String, path: String, language: LocaleTag, title: [UInt8], keywords: [String] = [], sections: [Section]
    ) {
        self.id = id
        self.path = path
        self.language = language
        self.title = title
        self.keywords = keywords
        self.sections = sections
    }

    /// The text of an edition.
    ///
    /// - Parameters:
    ///   - headingIDs: the ids of its headings (``HeadingIDs``).
    ///   - keywords: the labels of its tags in the edition's language.
    ///   - body: the edition's body, where the caller has parsed it already.
    package init(
        _ edition: Edition, _ summary: EditionSummary, headingIDs: [String], keywords: [String] = [],
        body: MarkdownTree? = nil
    ) {
        let matter = edition.article.frontMatter
        let tree = body ?? edition.article.bodyTree
        var text = SectionText()
        text.add(summary.description)
        text.add(tree, headingIDs: headingIDs)
        for (number, item) in matter.questions.enumerated() {
            text.begin("faq-\(number + 1)", heading: InlineMarkdown.plainText(item.question.value))
            text.add(MarkdownParser().tree(of: Array(item.answer.value.utf8), detail: .shown), headingIDs: [])
        }
        self.init(
            id: summary.id, path: summary.path, language: summary.language, title: Array(summary.title.utf8),
            keywords: keywords, sections: text.sections)
    }
}

/// Collects the text of Markdown trees by section.
private struct SectionText {
    private(set) var sections = [SearchDocument.Section(id: "", heading: [], text: [])]

    mutating func begin(_ id: String, heading: String) {
        sections.append(SearchDocument.Section(id: id, heading: Array(heading.utf8), text: []))
    }

    mutating func add(_ text: String) {
        sections[sections.count - 1].text += text.utf8
        space()
    }

    mutating func add(_ tree: MarkdownTree, headingIDs: [String]) {
        var index = 1
        var headings = 0
        while index < tree.nodes.count {
            switch tree.nodes[index].kind {
            case .heading:
                let heading = String(decoding: tree.plainText(of: index), as: UTF8.self)
                begin(headings < headingIDs.count ? headingIDs[headings] : "", heading: heading)
                headings += 1
                index = tree.nodes[index].end
                continue
            case .text(let text), .code(let text): sections[sections.count - 1].text += text.bytes
            case .codeBlock(_, let literal):
                space()
                sections[sections.count - 1].text += literal.bytes
            case .softBreak: if !tree.joinsLines(at: index) { space() }
            case .blockQuote:
                space()
                // The kind of a box is no text.
                guard let alert = QuoteAlert(index, in: tree) else { break }
                index = alert.rest.first ?? tree.nodes[alert.paragraph].end
                continue
            case .lineBreak, .paragraph, .tableCell, .item: space()
            default: break
            }
            index += 1
        }
        space()
    }

    private mutating func space() {
        let last = sections[sections.count - 1].text.last
        if let last, last != ASCII.space { sections[sections.count - 1].text.append(ASCII.space) }
    }
}
