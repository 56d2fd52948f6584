import Diagnostics
import Locales
import SourceText
import YAMLSyntax

/// Understands the keys of a front matter one by one; a mistake spoils its own key only.
struct FrontMatterReader {
    let file: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    private var matter = FrontMatter()

    /// The keys that Parlance knows.
    static let keys = [
        "title", "description", "date", "updated", "authors", "tags", "slug", "image", "faq", "draft", "locales",
        "segmentation", "aliases",
    ]

    init(file: SourceFile) { self.file = file }

    mutating func read(_ node: YAMLNode) -> FrontMatter {
        guard let pairs = node.pairs else {
            report(
                "front-matter-not-a-mapping", node, "The front matter must be keys with values, not \(node.kindName)",
                help: "write lines such as \"title: …\"")
            return matter
        }
        for pair in pairs { read(pair) }
        if matter.authors.isEmpty, let author = node["author"] {
            matter.authors = (author.items ?? [author]).compactMap(\.named).map { Located($0.text, at: $0.range) }
        }
        if let date = matter.date, let updated = matter.updated, updated.value < date.value {
            report(
                "updated-before-date", at: updated.range, "\"updated\" lies before \"date\"",
                help: "use a day from \(date.value.text) on")
        }
        return matter
    }

    private mutating func read(_ pair: YAMLPair) {
        let value = pair.value
        switch pair.key.text {
        case "title": matter.title = text(value, "title", isRequired: true)
        case "description": matter.description = text(value, "description")
        case "date": matter.date = value.isEmptyText ? nil : dates(value)
        case "updated": matter.updated = value.isEmptyText ? nil : date(value, "updated")
        case "authors": matter.authors = names(value, "authors")
        case "tags": matter.tags = tags(value)
        case "slug": matter.slug = slug(value)
        case "image": matter.image = image(value)
        case "faq": matter.questions = questions(value)
        // What cannot be read may mean that it is one; "published: false" beside it says so too.
        case "draft": if !value.isEmptyText, bool(value, "draft") ?? true { matter.isDraft = true }
        case "locales": matter.locales = texts(value, "locales")
        case "segmentation": matter.segmentation = segmentation(value)
        case "aliases": matter.aliases = aliases(value)
        default: readOther(pair)
        }
    }

    /// Keys of other generators (Hugo, Jekyll, Docusaurus, Astro, MkDocs) that look like slips of ours.
    private static let foreignKeys: Set<String> = [
        "author", "images", "locale", "tag", "alias", "update", "lastmod", "language", "languages", "data", "drafts",
        "slugs", "tagline", "subtitle", "titles", "dates", "faqs",
    ]

    /// A key that is nearly a known one is a slip; any other is the user's own.
    private mutating func readOther(_ pair: YAMLPair) {
        matter.others.append(pair)
        readForeign(pair)
        if Self.foreignKeys.contains(pair.key.text) { return }
        guard let nearest = nearestName(to: pair.key.text, in: Self.keys), !Self.extends(pair.key.text, nearest) else {
            return
        }
        report("unknown-key", pair.key, "Unknown key \"\(pair.key.text)\"", help: "did you mean \"\(nearest)\"?")
    }

    /// Whether a key is a known one with something behind it, which nobody types in error: `updated_at`, `title2`.
    private static func extends(_ key: String, _ known: String) -> Bool {
        key.hasPrefix(known) && key.dropFirst(known.count).first.map { !$0.isLetter } ?? false
    }

    /// When other generators publish an article: Jekyll's `published`, Hugo's `publishDate` and `expiryDate`.
    private mutating func readForeign(_ pair: YAMLPair) {
        func day() -> CalendarDate? { try? ArticleDate(pair.value.text).day }
        switch pair.key.text.lowercased() {
        case "published": if pair.value.scalar?.bool == false { matter.isDraft = true }
        case "publishdate", "pubdate": matter.firstDay = day()
        case "expirydate", "unpublishdate": matter.endDay = day()
        default: break
        }
    }

    // MARK: Kinds of values

    private mutating func text(_ node: YAMLNode, _ key: String, isRequired: Bool = false) -> Located<String>? {
        guard let scalar = node.scalar, !scalar.isNull || isRequired else {
            if node.scalar == nil { wrongType(node, key, "a text") }
            return nil
        }
        if scalar.value.isBlank || scalar.isNull {
            if isRequired { report("empty-value", node, "\"\(key)\" is empty", help: "write a text after \"\(key):\"") }
            return nil
        }
        return Located(scalar.value.description, at: node.range)
    }

    /// A list of texts; one text alone is a list of one.
    private mutating func texts(_ node: YAMLNode, _ key: String) -> [Located<String>] {
        if let scalar = node.scalar { return scalar.isNull ? [] : [Located(node.text, at: node.range)] }
        guard let items = node.items else {
            wrongType(node, key, "a list of texts")
            return []
        }
        return items.filter { !$0.isEmptyText }.compactMap { item in
            guard item.scalar != nil else {
                report(
                    "wrong-type", item, "An item of \"\(key)\" must be a text, not \(item.kindName)",
                    help: "write \"- text\"")
                return nil
            }
            return Located(item.text, at: item.range)
        }
    }

    /// A list of texts, or of mappings that are known by a name; one alone is a list of one.
    private mutating func names(_ node: YAMLNode, _ key: String) -> [Located<String>] {
        guard let items = node.items ?? (node.pairs == nil ? nil : [node]) else { return texts(node, key) }
        // A mapping without a name is no item of a list that was forgotten.
        if node.pairs != nil, node.named == nil { return texts(node, key) }
        return items.filter { !$0.isEmptyText }.compactMap { item in
            if let name = item.named { return Located(name.text, at: name.range) }
            report(
                "wrong-type", item, "An item of \"\(key)\" must be a text, not \(item.kindName)",
                help: item.pairs == nil ? "write \"- text\"" : "write \"- text\", or give it a \"name\"")
            return nil
        }
    }

    private mutating func unique(_ items: [Located<String>], _ name: String) -> [Located<String>] {
        var seen: Set<String> = []
        return items.filter { item in
            if seen.insert(item.value).inserted { return true }
            report("duplicate-\(name)", at: item.range, "The \(name) \"\(item.value)\" appears twice", help: "keep one")
            return false
        }
    }

    /// Each tag once: spellings that differ in capitals or in blanks around them only are one tag.
    private mutating func tags(_ node: YAMLNode) -> [Located<String>] {
        let tags = names(node, "tags").map { Located(TagSpelling.trimmed($0.value), at: $0.range) }
        var spellings: [String: String] = [:]
        return unique(tags, "tag").filter { tag in
            guard let other = spellings.updateValue(tag.value, forKey: TagSpelling.key(of: tag.value)) else {
                return true
            }
            spellings[TagSpelling.key(of: tag.value)] = other
            diagnostics.append(
                Diagnostic(
                    "duplicate-tag", .warning, in: file, at: tag.range,
                    "The tags \"\(other)\" and \"\(tag.value)\" are one", help: "keep one"))
            return false
        }
    }

    private mutating func bool(_ node: YAMLNode, _ key: String) -> Bool? {
        if let value = node.scalar?.bool { return value }
        // In quotes it cannot be anything else either.
        if node.scalar?.style != .plain, ["true", "false"].contains(node.text) { return node.text == "true" }
        report(
            "wrong-type", node, "\"\(key)\" must be true or false",
            evidence: node.scalar.map { _ in "\"\(node.text)\"" },
            help: "write \"\(key): true\" or leave the key out")
        return nil
    }

    private mutating func date(_ node: YAMLNode, _ key: String) -> Located<ArticleDate>? {
        guard node.scalar != nil else {
            wrongType(node, key, "a date")
            return nil
        }
        do throws(ArticleDate.Fault) {
            return Located(try ArticleDate(node.text), at: node.range)
        } catch {
            let help =
                switch error {
                case .notADate: "write it as YYYY-MM-DD, for example 2026-11-21"
                case .noSuchMonth: "months are 01 to 12; write it as YYYY-MM-DD"
                case .noSuchDay(let lastDay): "the last day of that month is \(lastDay)"
                }
            report(
                "invalid-date", node, "\"\(key)\" is not a day of the calendar", evidence: "\"\(node.text)\"",
                help: help)
            return nil
        }
    }

    /// A date, or those of a post as MkDocs writes them: `{created: 2026-01-02, updated: 2026-01-03}`.
    private mutating func dates(_ node: YAMLNode) -> Located<ArticleDate>? {
        guard node.pairs != nil, let created = node["created"] else { return date(node, "date") }
        if let updated = node["updated"], matter.updated == nil { matter.updated = date(updated, "updated") }
        return date(created, "created")
    }

    private mutating func slug(_ node: YAMLNode) -> Located<String>? {
        guard let slug = text(node, "slug") else { return nil }
        // Addresses are in small letters; underscores and full stops are as good as hyphens.
        let good = SlugRule.correctedName(slug.value)
        if good == slug.value.lowercased() { return Located(good, at: slug.range) }
        // Docusaurus writes whole paths; here the folder is that of the file.
        if slug.value.hasPrefix("/") {
            let name = slug.value.split(separator: "/").last.map(String.init) ?? ""
            diagnostics.append(
                Diagnostic(
                    "path-as-slug", .warning, in: file, at: node.range, "A slug is a name without folders",
                    evidence: "\"\(slug.value)\"",
                    help: name.isEmpty ? "leave the key out" : "write \"\(SlugRule.corrected(name))\""))
            return SlugRule.corrected(name) == name && !name.isEmpty ? Located(name, at: slug.range) : nil
        }
        report(
            "invalid-slug", node, "A slug holds letters, digits, hyphens, underscores and full stops between them only",
            evidence: "\"\(slug.value)\"",
            help: good.isEmpty ? "write a word" : "write \"\(good)\"")
        return nil
    }

    private mutating func segmentation(_ node: YAMLNode) -> Located<Segmentation>? {
        if let value = Segmentation(rawValue: node.text) { return Located(value, at: node.range) }
        let nearest = nearestName(to: node.text, in: Segmentation.allCases.map(\.rawValue))
        report(
            "invalid-value", node, "\"segmentation\" must be \"sentence\" or \"block\"",
            help: nearest.map { "did you mean \"\($0)\"?" })
        return nil
    }

    private mutating func aliases(_ node: YAMLNode) -> [Located<String>] {
        texts(node, "aliases").filter { alias in
            let help: String
            if !alias.value.hasPrefix("/") {
                help = "begin it with \"/\""
            } else if alias.value.hasPrefix("//") {
                help = "begin it with one \"/\"; two begin the address of another host"
            } else if alias.value.split(separator: "/").contains("..") {
                help = "write the path without \"..\", as it was in the browser"
            } else {
                return true
            }
            report(
                "invalid-alias", at: alias.range, "An alias must be a path from the root of the site",
                evidence: "\"\(alias.value)\"", help: help)
            return false
        }
    }

    private mutating func image(_ node: YAMLNode) -> ArticleImage? {
        if node.scalar != nil {
            guard let source = text(node, "image") else { return nil }
            warnOfMissingAlt(node)
            return ArticleImage(source: source)
        }
        guard let pairs = node.pairs else {
            wrongType(node, "image", "a mapping with src and alt")
            return nil
        }
        // Sizes and credits of other generators are kept; what is nearly one of ours is a slip.
        reportUnknown(
            pairs.filter { !Self.foreignImageKeys.contains($0.key.text) }, in: "image",
            known: ["src", "alt", "caption"])
        guard let source = node.imageSource.flatMap({ text($0, "src", isRequired: true) }) else {
            report("missing-key", node, "\"image\" has no \"src\"", help: "add \"src: path/of/the/picture\"")
            return nil
        }
        let alt = node["alt"].flatMap { text($0, "alt") }
        if node["alt"] == nil { warnOfMissingAlt(node) }
        return ArticleImage(source: source, alt: alt, caption: node["caption"].flatMap { text($0, "caption") })
    }

    /// Keys of a picture in the front matter of Jekyll, Hugo and Astro.
    private static let foreignImageKeys: Set<String> = [
        "url", "path", "width", "height", "title", "credit", "credits", "href", "thumbnail", "lqip", "feed",
    ]

    private mutating func warnOfMissingAlt(_ node: YAMLNode) {
        diagnostics.append(
            Diagnostic(
                "missing-alt", .warning, in: file, at: node.range, "The image has no text for those who cannot see it",
                help: "add \"alt: …\", or \"alt: ''\" if the image is only decoration"))
    }

    private mutating func questions(_ node: YAMLNode) -> [ArticleQuestion] {
        if node.scalar?.isNull == true { return [] }
        guard let items = node.items else {
            wrongType(node, "faq", "a list of questions with answers")
            return []
        }
        return items.compactMap { item in
            guard let pairs = item.pairs else {
                wrongType(item, "faq", "question and answer")
                return nil
            }
            reportUnknown(pairs, in: "faq", known: ["question", "answer"])
            var parts: [Located<String>] = []
            for key in ["question", "answer"] {
                guard let value = item[key] else {
                    report("missing-key", item, "A question of \"faq\" has no \"\(key)\"", help: "add \"\(key): …\"")
                    continue
                }
                if let text = text(value, key, isRequired: true) { parts.append(text) }
            }
            return parts.count == 2 ? ArticleQuestion(question: parts[0], answer: parts[1]) : nil
        }
    }

    // MARK: Reports

    private mutating func reportUnknown(_ pairs: [YAMLPair], in parent: String, known: [String]) {
        for pair in pairs where !known.contains(pair.key.text) {
            let nearest = nearestName(to: pair.key.text, in: known)
            report(
                "unknown-key", pair.key, "\"\(parent)\" has no key \"\(pair.key.text)\"",
                help: nearest.map { "did you mean \"\($0)\"?" } ?? "its keys are \(known.joined(separator: ", "))")
        }
    }

    private mutating func wrongType(_ node: YAMLNode, _ key: String, _ expected: String) {
        report("wrong-type", node, "\"\(key)\" must be \(expected), not \(node.kindName)", help: nil)
    }

    private mutating func report(
        _ id: String, _ node: YAMLNode, _ summary: String, evidence: String? = nil, help: String?
    ) {
        report(id, at: node.range, summary, evidence: evidence, help: help)
    }

    private mutating func report(
        _ id: String, at range: ByteRange, _ summary: String, evidence: String? = nil, help: String?
    ) {
        diagnostics.append(Diagnostic(id, in: file, at: range, summary, evidence: evidence, help: help))
    }
}
