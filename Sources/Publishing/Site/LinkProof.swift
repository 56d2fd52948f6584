package import Articles
import Diagnostics
package import MarkdownSyntax
package import SourceText

/// What links an article makes: to other articles and files, to its own sections, and from the root of the site.
///
/// Links of the text, of the answers to its questions, of its picture, and those in HTML that the author wrote.
package struct LinkProof: Sendable {
    /// One destination of an article.
    package struct Use: Sendable {
        /// As it is written.
        package let destination: String
        let target: ArticleLink
        package internal(set) var range: ByteRange

        /// - Parameter origin: where the link leads from (``Article/linkOrigin``).
        package init(_ destination: String, from origin: String, at range: ByteRange) {
            self.init(destination: destination, target: ArticleLink(destination, from: origin), range: range)
        }

        init(destination: String, target: ArticleLink, range: ByteRange) {
            self.destination = destination
            self.target = target
            self.range = range
        }

        /// A destination from the root of the host, such as `/en/sleep/`.
        package var isFromRoot: Bool { destination.hasPrefix("/") && !destination.hasPrefix("//") }
        /// A place on the same page.
        var isOnPage: Bool { destination.hasPrefix("#") }
        var isOutside: Bool { target == .outside && !isFromRoot && !isOnPage }

        /// The same link at the first place in other bytes that holds its destination.
        package func found(in bytes: [UInt8]) -> Use {
            var use = self
            let place = bytes.firstRange(of: "(\(destination)".utf8).map { $0.lowerBound + 1..<$0.upperBound }
            let found = place ?? bytes.firstRange(of: destination.utf8) ?? 0..<0
            use.range = ByteRange(found)
            return use
        }
    }

    package let id: String
    package let file: SourceFile
    /// Links to what lies outside of the site are left out.
    package private(set) var uses: [Use] = []
    /// The ids in HTML that the author wrote, and others that are not those of headings below the title.
    package private(set) var ids: Set<String> = []

    package mutating func add(id: String) { ids.insert(id) }

    /// What is known of an article's links.
    package init(id: String, file: SourceFile, uses: [Use], ids: Set<String>) {
        self.id = id
        self.file = file
        self.uses = uses
        self.ids = ids
    }

    package init(_ article: Article) {
        self.init(
            article, tree: article.bodyTree)
    }

    /// - Parameters:
    ///   - tree: the article's body.
    ///   - findsPlaces: whether links know where they stand; false for woven articles, which are no files.
    package init(_ article: Article, tree: MarkdownTree, findsPlaces: Bool = true) {
        id = article.id
        file = article.file
        var places: LinkPlaces?
        let origin = article.linkOrigin
        for (destination, isRaw) in collect(from: tree) {
            var use = Use(
                destination: destination.description, target: ArticleLink(destination.description, from: origin),
                range: ByteRange(article.bodyRange.start, article.bodyRange.start))
            if use.isOutside { continue }
            if findsPlaces, places == nil { places = LinkPlaces(article) }
            // An ampersand in an attribute is written as an entity.
            let spelling = isRaw ? TextSlice(use.destination.replacing("&", with: "&amp;")) : destination
            use.range = places?.next(of: destination, or: spelling) ?? use.range
            uses.append(use)
        }
        collect(from: article)
    }

    /// The destinations of a tree in its order, and whether they stand in HTML.
    private mutating func collect(from tree: MarkdownTree) -> [(TextSlice, isRaw: Bool)] {
        var found: [(TextSlice, isRaw: Bool)] = []
        for node in tree.nodes {
            switch node.kind {
            case .link(let link, _), .image(let link, _): found.append((link, false))
            case .htmlBlock(let html), .htmlInline(let html):
                let raw = RawHTML(html.bytes)
                for attribute in raw.attributes {
                    if RawHTML.ids.contains(attribute.name) {
                        ids.insert(raw.text(of: attribute))
                    } else {
                        found.append((TextSlice(raw.text(of: attribute)), true))
                    }
                }
            default: continue
            }
        }
        return found
    }

    /// Questions, the title and the picture's caption are texts of their own; a destination is looked for as it is
    /// written there.
    private mutating func collect(from article: Article) {
        let matter = article.frontMatter
        let origin = article.linkOrigin
        if let cover = Self.cover(of: article) { uses.append(cover) }
        let texts =
            matter.questions.flatMap { [$0.question, $0.answer] }
            + [matter.title, matter.image?.caption].compactMap(\.self)
        for text in texts where Self.mayHaveLinks(text.value) {
            let tree = MarkdownParser().tree(of: Array(text.value.utf8))
            var start = text.range.start
            for (destination, _) in collect(from: tree) {
                let target = ArticleLink(destination.description, from: origin)
                var use = Use(destination: destination.description, target: target, range: text.range)
                if use.isOutside { continue }
                if !destination.isEmpty,
                    let found = file.bytes[start..<text.range.end].firstRange(of: destination.bytes)
                {
                    use.range = ByteRange(found)
                    start = found.upperBound
                }
                uses.append(use)
            }
        }
    }

    /// The picture that an article names as its own.
    static func cover(of article: Article) -> Use? {
        article.frontMatter.image.map { image in
            let destination = image.source.value
            return Use(
                destination: destination, target: ArticleLink(destination, from: article.linkOrigin),
                range: image.source.range)
        }
    }

    private static func mayHaveLinks(_ text: String) -> Bool { text.utf8.contains { $0 == 0x5B || $0 == 0x3C } }

    /// The files that pages show, as paths below the articles folder.
    package var files: [String] {
        uses.compactMap { if case .inside(.file(let path), _) = $0.target { path } else { nil } }
    }

    /// The links that another version of the article does not make: what a translator changed.
    package func uses(notIn other: LinkProof) -> [Use] {
        if uses.isEmpty { return [] }
        let known = Set(other.uses.map(\.destination))
        return uses.filter { !known.contains($0.destination) }
    }
}
