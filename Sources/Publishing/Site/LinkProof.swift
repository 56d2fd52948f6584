package import Articles
package import Diagnostics
import MarkdownSyntax
package import SourceText

/// What links an article makes to other articles and files, and what they find there.
package struct LinkProof: Sendable {
    /// One destination of an article.
    struct Use: Sendable {
        var target: ArticleLink
        var range: ByteRange
    }

    package let file: SourceFile
    let uses: [Use]

    package init(_ article: Article) {
        file = article.file
        var uses: [Use] = []
        var places = LinkPlaces(article)
        for node in MarkdownParser().tree(of: article.file, from: article.bodyRange.start, detail: .shown).nodes {
            let destination: TextSlice
            switch node.kind {
            case .link(let link, _), .image(let link, _): destination = link
            default: continue
            }
            let link = ArticleLink(destination.description, from: article.id)
            if link == .outside { continue }
            let range = places.next(of: destination)
            uses.append(Use(target: link, range: range))
        }
        if let image = article.frontMatter.image?.source {
            uses.append(Use(target: ArticleLink(image.value, from: article.id), range: image.range))
        }
        self.uses = uses
    }

    /// The files that pages show, as paths below the articles folder.
    package var files: [String] {
        uses.compactMap { if case .inside(.file(let path), _) = $0.target { path } else { nil } }
    }

    /// One diagnostic for each link that leads nowhere.
    ///
    /// - Parameters:
    ///   - headingIDs: the ids of the headings of each published article.
    ///   - fileExists: whether there is a file at a path below the articles folder.
    package func diagnostics(headingIDs: [String: [String]], fileExists: (String) -> Bool) -> [Diagnostic] {
        uses.compactMap { use in
            switch use.target {
            case .outside: return nil
            case .escaping:
                return Diagnostic(
                    "link-outside", in: file, at: use.range, "The link leads out of the articles folder",
                    help: "put the file beside the articles")
            case .inside(.file(let path), _):
                if fileExists(path) { return nil }
                return Diagnostic(
                    "dead-link", in: file, at: use.range, "There is no file \"\(path)\"",
                    help: "correct the path, which is relative to this article")
            case .inside(.article(let target), let fragment):
                guard let ids = headingIDs[target] else {
                    let nearest = nearestName(to: target, in: headingIDs.keys.sorted())
                    return Diagnostic(
                        "dead-link", in: file, at: use.range, "There is no published article \"\(target)\"",
                        help: nearest.map { "did you mean \"\($0).md\"?" }
                            ?? "correct the path, which is relative to this article")
                }
                let anchor = String(fragment.dropFirst())
                if anchor.isEmpty || fragment.hasPrefix("?") || ids.contains(anchor) { return nil }
                let nearest = nearestName(to: anchor, in: ids)
                return Diagnostic(
                    "dead-anchor", in: file, at: use.range, "The article \"\(target)\" has no section \"#\(anchor)\"",
                    help: nearest.map { "did you mean \"#\($0)\"?" }
                        ?? "its sections are \(ids.joined(separator: ", "))")
            }
        }
    }
}
