import Articles
import Locales
import MarkdownSyntax
import SourceText
import YAMLSyntax

/// Writes an edition as another publisher's Markdown: the woven bytes with as few edits as that publisher needs.
package struct TreeArticle {
    private let plan: TreePlan
    private let locale: SiteLocale
    private let summary: EditionSummary
    private let article: Article
    private var edits = SourceEdits()
    /// Ranges that have an edit already: several links may share one definition.
    private var edited: Set<ByteRange> = []
    private var slugger = GitHubSlug()

    /// The bytes of the file of an edition; nil where the site has no such edition.
    ///
    /// - Parameter headingIDs: the ids of its headings (``HeadingIDs``).
    package static func bytes(_ edition: Edition, _ plan: TreePlan, headingIDs: [String]) -> [UInt8]? {
        guard let summary = plan.index.edition(edition.article.id, in: edition.locale.tag) else { return nil }
        var writer = TreeArticle(plan: plan, locale: edition.locale, summary: summary, article: edition.article)
        writer.editFrontMatter()
        writer.editBody(headingIDs)
        return writer.edits.applied(to: edition.article.file.bytes)
    }

    private init(plan: TreePlan, locale: SiteLocale, summary: EditionSummary, article: Article) {
        self.plan = plan
        self.locale = locale
        self.summary = summary
        self.article = article
    }

    private mutating func replace(_ range: ByteRange, with bytes: [UInt8]) {
        if edited.insert(range).inserted { edits.replace(range, with: bytes) }
    }

    private mutating func replace(_ node: YAMLNode, with text: String) {
        guard !node.isAlias, node.scalar != nil, node.text != text else { return }
        replace(
            node.range, with: article.metadataLanguage.bytes(of: Array(text.utf8), inPlaceOf: node, in: article.file))
    }

    // MARK: Front matter

    private mutating func editFrontMatter() {
        let metadata = article.metadata
        if let tags = metadata?["tags"] {
            for tag in (tags.items ?? [tags]).compactMap(\.named) {
                replace(tag, with: plan.index.label(ofWritten: tag.text, in: locale.tag))
            }
        }
        if let image = metadata?["image"] { editImage(image) }
        var added: [(String, String)] = []
        if plan.system.needsTitle(article.titlePlace) { added.append(("title", summary.title)) }
        switch plan.system {
        case .hugo:
            added.append(("translationKey", summary.id))
            // The last part of the address, where it is not the file's name; Hugo takes none for a section's page.
            if let name = summary.path.split(separator: "/").last.map(String.init), !plan.isSection(summary.id),
                name != summary.id.split(separator: "/").last.map(String.init) ?? ""
            {
                if let own = metadata?["slug"] { replace(own, with: name) } else { added.append(("slug", name)) }
            }
            if let updated = article.frontMatter.updated?.value { added.append(("lastmod", updated.text)) }
            editAliases()
            // An address of its own would be that of all languages.
            if let url = metadata?["url"], !isSource { replace(url, with: localized(url.text)) }
        case .astro:
            // Astro takes the slug for the whole address, which would be the same in all languages.
            let slug = plan.pagePath(summary, in: locale)
            if let own = metadata?["slug"] { replace(own, with: slug) } else { added.append(("slug", slug)) }
        case .docusaurus:
            // Else a "{" or "<" of the text would be read as a program.
            if metadata?["mdx"] == nil { added.append(("mdx", "")) }
        case .jekyll, .polyglot:
            let isPolyglot = plan.system == .polyglot
            added += [("lang", locale.path), ("ref", summary.id)]
            if isPolyglot { added.append(("page_id", summary.id)) }
            added.append(("permalink", "/" + TreePlan.folder(plan.pagePath(summary, in: locale))))
            // Those of the source would say that every language is the source's, at the source's address.
            for (key, value) in added where key == "lang" || key == "permalink" {
                if let own = metadata?[key] { replace(own, with: value) }
            }
            let start = article.bodyRange.start
            if ["{{", "{%"].contains(where: {
                ByteSearch.first(Array($0.utf8), in: article.file.bytes, from: start) != nil
            }) {
                added.append(("render_with_liquid", "false"))
            }
        }
        for key in ["locale", "language"] {
            guard !isSource, let own = metadata?[key], own.text == plan.index.source.tag else { continue }
            replace(own, with: locale.tag.tag)
        }
        add(added.filter { metadata?[$0.0] == nil }, to: metadata)
    }

    private var isSource: Bool { locale.tag == plan.index.source }

    /// An address from the root in the folder of the language.
    private func localized(_ address: String) -> String {
        "/" + ([locale.path] + address.split(separator: "/").map(String.init)).joined(separator: "/")
            + (address.hasSuffix("/") ? "/" : "")
    }

    /// The picture as an address; Docusaurus wants no mapping but the address alone.
    private mutating func editImage(_ image: YAMLNode) {
        guard let source = image.imageSource ?? (image.scalar == nil ? nil : image) else { return }
        let address = plan.link(source.text, from: summary, in: locale) ?? source.text
        if plan.system == .docusaurus, image.pairs != nil {
            let value = String(decoding: YAMLScalarWriter.bytes(of: Array(address.utf8)), as: UTF8.self)
            replaceValue(of: "image", with: value)
        } else {
            replace(source, with: address)
        }
    }

    private func lineStart(of position: Int) -> Int {
        article.file.bytes[..<position].lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
    }

    /// Gives the edition those former addresses that are its own.
    private mutating func editAliases() {
        guard let list = article.metadata?["aliases"], !list.isAlias else { return }
        let nodes = list.items ?? [list]
        let own = nodes.map { plan.alias($0.text, of: summary.id, in: locale) }
        if own.contains(nil) {
            let texts = own.compactMap { $0.map(JSONString.quoted) }
            replaceValue(of: "aliases", with: "[" + texts.joined(separator: ", ") + "]")
        } else {
            for (node, alias) in zip(nodes, own) { if let alias { replace(node, with: alias) } }
        }
    }

    /// Writes a whole value anew, on the line of its key.
    private mutating func replaceValue(of key: String, with text: String) {
        guard let pair = article.metadata?.pairs?.first(where: { $0.key.text == key }) else { return }
        let bytes = article.file.bytes
        let (value, end) = (pair.value.range, pair.key.range.end)
        // A list or mapping in a block begins on the line after its key, maybe below comments.
        let isBlock = pair.value.scalar == nil && !"[{".utf8.contains(bytes[value.start])
        let colon = isBlock ? bytes[end..<value.start].firstIndex(of: UInt8(ascii: ":")) : nil
        let range = colon.map { ByteRange($0 + 1, value.end) } ?? value
        replace(range, with: Array(((colon == nil ? "" : " ") + text).utf8))
    }

    /// Puts keys at the end of the front matter, or into a new one.
    private mutating func add(_ pairs: [(String, String)], to metadata: YAMLNode?) {
        guard !pairs.isEmpty, article.metadataLanguage == .yaml else { return }
        let lines = pairs.map { key, value -> String in
            if key == "mdx" { return "mdx: {format: md}" }
            // A date and a truth value are no texts.
            if key == "render_with_liquid" || key == "lastmod" { return "\(key): \(value)" }
            return "\(key): " + String(decoding: YAMLScalarWriter.bytes(of: Array(value.utf8)), as: UTF8.self)
        }
        let bytes = article.file.bytes
        if metadata == nil, FrontMatterFence(in: article.file) == nil {
            let start = ByteRange(article.bodyRange.start, article.bodyRange.start)
            let blank = bytes[start.start...].first.map { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn } ?? true
            edits.replace(start, with: Array("---\n\(lines.joined(separator: "\n"))\n---\n\(blank ? "" : "\n")".utf8))
            return
        }
        if let metadata, bytes[metadata.range.start] == UInt8(ascii: "{"),
            bytes[metadata.range.end - 1] == UInt8(ascii: "}")
        {
            let separator = metadata.pairs?.isEmpty ?? true ? "" : ", "
            let end = metadata.range.end - 1
            edits.replace(ByteRange(end, end), with: Array((separator + lines.joined(separator: ", ")).utf8))
            return
        }
        // The closing line is the last before the body.
        var end = article.bodyRange.start
        if end > 0, bytes[end - 1] == ASCII.lineFeed { end -= 1 }
        let start = lineStart(of: end)
        edits.replace(ByteRange(start, start), with: Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    // MARK: Body

    private mutating func editBody(_ headingIDs: [String]) {
        let tree = article.fileTree()
        var places = LinkPlaces(article, without: tree.codeBlocks)
        var heading = 0
        var title: Range<Int>?
        if case .heading(let range) = article.titlePlace, let index = tree.titleHeading {
            title = index..<tree.nodes[index].end
            if plan.system.needsTitle(article.titlePlace) {
                takeOut(range)
            } else if let id = summary.titleID {
                identify(tree, index, id)
            }
        }
        for index in tree.nodes.indices {
            switch tree.nodes[index].kind {
            case .heading where index == title?.lowerBound: continue
            case .heading:
                if heading < headingIDs.count { identify(tree, index, headingIDs[heading]) }
                heading += 1
            case .link(let destination, _), .image(let destination, _):
                // It went with the heading.
                let isGone = title?.contains(index) == true && plan.system.needsTitle(article.titlePlace)
                lead(destination, isGone: isGone, &places)
            case .htmlBlock(let html), .htmlInline(let html):
                let raw = RawHTML(html.bytes)
                for attribute in raw.attributes where !RawHTML.ids.contains(attribute.name) {
                    lead(TextSlice(raw.text(of: attribute)), isGone: false, &places)
                }
            default: break
            }
        }
    }

    /// Writes where the next use of a destination leads with the publisher.
    private mutating func lead(_ destination: TextSlice, isGone: Bool, _ places: inout LinkPlaces) {
        guard let link = plan.link(destination.description, from: summary, in: locale) else { return }
        let range = places.next(
            of: destination, or: TextSlice(destination.description.replacing("&", with: "&amp;")))
        // An empty range: the destination is written with escapes and was not found.
        if !isGone, !range.isEmpty, destination.description != link { replace(range, with: Array(link.utf8)) }
    }

    /// Takes the heading away that is the title, with the blank lines below it: the publisher shows the title above the
    /// text.
    private mutating func takeOut(_ heading: ByteRange) {
        let bytes = article.file.bytes
        let start = max(lineStart(of: heading.start), article.bodyRange.start)
        var end = heading.end
        while end < bytes.count, ASCII.isWhitespace(bytes[end]) { end += 1 }
        // The indentation of the next line may make it code.
        if end < bytes.count { end = max(lineStart(of: end), heading.end) }
        let isFirst = bytes[article.bodyRange.start..<start].allSatisfy(ASCII.isWhitespace)
        replace(ByteRange(start, end), with: isFirst ? [] : Array("\n".utf8))
    }

    /// Gives a heading the id that it has in every language.
    private mutating func identify(_ tree: MarkdownTree, _ index: Int, _ id: String) {
        let node = tree.nodes[index]
        guard let first = node.lines.first, let last = node.lines.last, first.start < last.end else { return }
        let isPlain = id.utf8.first.map(ASCII.isLetter) ?? false && id.utf8.allSatisfy { $0 < 0x80 }
        // Kramdown reads `{#…}` in ASCII alone.
        let isKramdown = plan.system == .jekyll || plan.system == .polyglot
        let usesAttribute = plan.system.headingID == .attribute && (isPlain || !isKramdown)
        if usesAttribute {
            if node.id == nil { replace(ByteRange(last.end, last.end), with: Array(" {#\(id)}".utf8)) }
            return
        }
        if node.id != nil { removeAttributes(of: node) }
        let text = String(decoding: tree.plainText(of: index), as: UTF8.self)
        if slugger.slug(text) != id {
            let anchor = "<a id=\"\(HTMLRenderer.escaped(id))\"></a>"
            replace(ByteRange(first.start, first.start), with: Array(anchor.utf8))
        }
    }

    /// Takes `{#id …}` away at the end of a heading.
    private mutating func removeAttributes(of node: MarkdownNode) {
        guard let range = node.range else { return }
        let text = article.file.bytes[range.range]
        guard let close = text.lastIndex(of: UInt8(ascii: "}")),
            var open = text[..<close].lastIndex(of: UInt8(ascii: "{"))
        else { return }
        while open > range.start, ASCII.isBlank(article.file.bytes[open - 1]) { open -= 1 }
        replace(ByteRange(open, close + 1), with: [])
    }
}

extension MarkdownTree {
    /// The places of the blocks of code, in the order of the file.
    fileprivate var codeBlocks: [ByteRange] {
        nodes.compactMap { node in
            guard case .codeBlock = node.kind else { return nil }
            return node.range
        }
        .sorted { $0.start < $1.start }
    }
}
