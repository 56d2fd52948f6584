import Locales

/// The navigation document of a book: its table of contents, by sections, and its landmarks (EPUB 3.3, section 7).
struct BookNavigation {
    private let plan: BookPlan
    private let messages: LocaleMessages

    init(_ plan: BookPlan, messages: LocaleMessages) {
        self.plan = plan
        self.messages = messages
    }

    func document() -> [UInt8] {
        let title = messages.text("book-contents")
        var output = XHTMLDocument.opening(
            language: plan.locale.tag, title: title, style: "style.css", bodyClass: "contents")
        var text = "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>\(BookPage.escaped(title))</h1>\n<ol>\n"
        for group in groups() {
            if !group.label.isEmpty { text += "<li><span>\(BookPage.escaped(group.label))</span>\n<ol>\n" }
            for part in group.parts { text += item(part) }
            if !group.label.isEmpty { text += "</ol>\n</li>\n" }
        }
        // A list without items is an error, and a book without articles can always be opened at its cover.
        if plan.parts.isEmpty { text += "<li><a href=\"cover.xhtml\">\(label("book-cover"))</a></li>\n" }
        text += "</ol>\n</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\">\n<ol>\n"
        text += "<li><a epub:type=\"cover\" href=\"cover.xhtml\">\(label("book-cover"))</a></li>\n"
        text += "<li><a epub:type=\"toc\" href=\"#toc\">\(BookPage.escaped(title))</a></li>\n"
        if let first = plan.parts.first {
            text += "<li><a epub:type=\"bodymatter\" href=\"text/\(first.file)\">\(label("book-start"))</a></li>\n"
        }
        text += "</ol>\n</nav>\n"
        output += text.utf8
        return output + XHTMLDocument.closing
    }

    private func label(_ key: String) -> String { BookPage.escaped(messages.text(key)) }

    private func item(_ part: BookPlan.Part) -> String {
        let tag = part.summary.language
        let language =
            tag == plan.locale.tag ? "" : " lang=\"\(tag)\" xml:lang=\"\(tag)\" dir=\"\(tag.direction)\""
        let title = part.summary.title.allSatisfy(\.isWhitespace) ? part.summary.id : part.summary.title
        return "<li><a href=\"text/\(part.file)\"\(language)>\(BookPage.escaped(title))</a></li>\n"
    }

    private func groups() -> [(label: String, parts: [BookPlan.Part])] {
        var groups: [(section: String, parts: [BookPlan.Part])] = []
        for part in plan.parts {
            let section = BookPlan.section(of: part.summary.id)
            if groups.last?.section != section { groups.append((section, [])) }
            groups[groups.count - 1].parts.append(part)
        }
        return groups.map { (plan.article == nil ? label(ofSection: $0.section) : "", $0.parts) }
    }

    /// A section is called as its own article, as a tag of its name, or as its folder.
    private func label(ofSection section: String) -> String {
        if section.isEmpty { return "" }
        if let own = plan.part(section)?.summary.title { return own }
        let name = section.split(separator: "/").last.map(String.init) ?? section
        let label = plan.index.label(of: name, in: plan.locale.tag)
        if label != name { return label }
        let words = name.split(separator: "-").joined(separator: " ")
        return words.isEmpty ? section : words.prefix(1).uppercased() + words.dropFirst()
    }
}
