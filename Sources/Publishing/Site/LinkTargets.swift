import Articles
package import Diagnostics
package import SourceText

/// All that links of articles may lead to, and what is wrong with those that lead elsewhere.
package struct LinkTargets: Sendable {
    private let headingIDs: [String: [String]]
    private let otherIDs: [String: Set<String>]
    private let leftOut: [String: String]
    private let folderPages: Set<String>
    private let folders: Set<String>
    private let hostRoot: String
    /// The article that is the text of the home page.
    private let homeID: String?

    /// - Parameters:
    ///   - headingIDs: the ids of the headings of each published article.
    ///   - otherIDs: further ids of articles, which their authors wrote as HTML.
    ///   - leftOut: why articles are not published: `is a draft`.
    ///   - folderPages: the folders of articles that have a page: an `index.md`, or a list of what is in them.
    ///   - folders: the folders of the locales, below which addresses from the root are the site's own.
    ///   - hostRoot: the path of the site's root on its host.
    package init(
        headingIDs: [String: [String]], otherIDs: [String: Set<String>] = [:], leftOut: [String: String] = [:],
        folderPages: Set<String> = [], folders: Set<String> = [], hostRoot: String = "/"
    ) {
        self.headingIDs = headingIDs
        self.otherIDs = otherIDs
        self.leftOut = leftOut
        self.folderPages = folderPages
        self.folders = folders
        self.hostRoot = hostRoot
        homeID = MarkdownName.homeID { headingIDs[$0] != nil }
    }

    /// One diagnostic for each link that leads nowhere, at its place in `file`.
    ///
    /// - Parameters:
    ///   - id: the article that the links stand in.
    ///   - fileExists: whether there is a file, and no folder, at a path below the articles folder, or from the root.
    ///   - pageExists: whether the site has a file at a path below its root; nil where that is not known yet, so that links
    ///     from the root are passed over.
    package func diagnostics(
        of uses: [LinkProof.Use], in file: SourceFile, of id: String, fileExists: (String) -> Bool,
        pageExists: ((String) -> Bool)? = nil, rootLink: (String) -> ArticleLink? = { _ in nil }
    ) -> [Diagnostic] {
        uses.compactMap { use in
            if use.isOnPage { return anchor(String(use.destination.dropFirst()), of: id, use, file) }
            let named = use.isFromRoot ? rootLink(use.destination) : nil
            if use.isFromRoot, named == nil { return pageExists.flatMap { page(use, file, $0) } }
            switch named ?? use.target {
            case .outside, .inside(.page, _): return nil
            case .escaping:
                return Diagnostic(
                    "link-outside", in: file, at: use.range, "The link leads out of the articles folder",
                    help: LinkHint(id, file).nearest(to: use.destination, among: headingIDs.keys)
                        ?? "put the file beside the articles")
            case .inside(.file(let path), _):
                if fileExists(path) { return nil }
                return Diagnostic(
                    "dead-link", in: file, at: use.range, "There is no file \"\(path)\"",
                    help: meant(by: path).map(LinkHint(id, file).meaning)
                        ?? "correct the path, which is relative to this article")
            case .inside(.folder(let folder), let fragment):
                // Only where the home page has a text are all places on it known.
                if folder.isEmpty { return homeID.flatMap { anchor(in: fragment, of: $0, use, file) } }
                return folderPages.contains(folder) ? nil : missing(folder: folder, use, file, of: id)
            case .inside(.article(let target), let fragment):
                if headingIDs[target] == nil { return missing(target, use, file, of: id) }
                return anchor(in: fragment, of: target, use, file)
            }
        }
    }

    /// What an address without the ending of an article was to name: `docs/b.md` for `docs/b` and `docs/b.html`.
    private func meant(by path: String) -> String? {
        if folderPages.contains(path) { return path + "/" }
        let stem = [".html", ".htm"].first(where: path.hasSuffix).map { path.dropLast($0.count) } ?? path[...]
        let folder = stem.hasSuffix("/index") ? stem.dropLast("/index".count) : stem
        if folder.endIndex < stem.endIndex, folderPages.contains(String(folder)) { return folder + "/" }
        if folderPages.contains(String(stem)) { return stem + "/" }
        return headingIDs[String(stem)] == nil ? nil : stem + ".md"
    }

    private func missing(
        folder: String, _ use: LinkProof.Use, _ file: SourceFile, of id: String
    ) -> Diagnostic {
        if leftOut[folder] != nil { return missing(folder, use, file, of: id) }
        let hint = LinkHint(id, file)
        let article = headingIDs[folder] == nil ? nil : hint.meaning(folder + ".md")
        let help =
            article ?? nearestName(to: folder, in: folderPages.sorted()).map { hint.meaning($0 + "/") }
            ?? hint.nearest(to: folder, among: headingIDs.keys)
        return Diagnostic(
            "dead-link", in: file, at: use.range, "The site has no page for the folder \"\(folder)\"",
            help: help ?? "link to a file, such as \"sleep.md\"")
    }

    private func missing(
        _ target: String, _ use: LinkProof.Use, _ file: SourceFile, of id: String
    ) -> Diagnostic {
        if let reason = leftOut[target] {
            return Diagnostic(
                "dead-link", in: file, at: use.range, "The article \"\(target)\" is not published: it \(reason)",
                help: "take the link away until it is")
        }
        return Diagnostic(
            "dead-link", in: file, at: use.range, "There is no published article \"\(target)\"",
            help: LinkHint(id, file).nearest(to: target, among: headingIDs.keys)
                ?? "correct the path, which is relative to this article")
    }

    private func anchor(
        in fragment: String, of target: String, _ use: LinkProof.Use, _ file: SourceFile
    ) -> Diagnostic? {
        fragment.hasPrefix("#") ? anchor(String(fragment.dropFirst()), of: target, use, file) : nil
    }

    private func anchor(_ text: String, of target: String, _ use: LinkProof.Use, _ file: SourceFile) -> Diagnostic? {
        let anchor = PercentText.decoded(text)
        let ids = headingIDs[target] ?? []
        if anchor.isEmpty || anchor.lowercased() == "top" || ids.contains(anchor)
            || HeadingIDs.isTakenByPages(anchor, isHome: target == homeID)
        {
            return nil
        }
        if otherIDs[target]?.contains(anchor) == true { return nil }
        let nearest = nearestName(to: anchor, in: ids)
        return Diagnostic(
            "dead-anchor", in: file, at: use.range, "The article \"\(target)\" has no section \"#\(anchor)\"",
            help: nearest.map { "did you mean \"#\($0)\"?" }
                ?? (ids.isEmpty ? "take the anchor away" : "its sections are \(ids.joined(separator: ", "))"))
    }

    /// A link from the root must be a file of the site, if it leads below the site's root at all.
    ///
    /// Below a locale's folder and `assets` all is the site's own. Anything else may be another program's on the same
    /// host, so a miss is a warning.
    private func page(_ use: LinkProof.Use, _ file: SourceFile, _ exists: (String) -> Bool) -> Diagnostic? {
        let end = use.destination.firstIndex { $0 == "#" || $0 == "?" } ?? use.destination.endIndex
        let address = PercentText.decoded(String(use.destination[..<end]))
        let isPicture = Self.pictureEndings.contains { address.lowercased().hasSuffix($0) }
        guard address.hasPrefix(hostRoot) else { return isPicture ? missing(picture: address, use, file) : nil }
        let path = String(address.dropFirst(hostRoot.count))
        let first = path.prefix { $0 != "/" }
        let stem = path.hasSuffix("/") ? String(path.dropLast()) : path
        if path.isEmpty || exists(stem + "/index.html") || (!path.hasSuffix("/") && exists(path)) { return nil }
        let isOwn = folders.contains(String(first)) || first == "assets"
        if isPicture, !isOwn { return missing(picture: address, use, file) }
        return Diagnostic(
            "dead-link", isOwn ? .error : .warning, in: file, at: use.range, "The site has no page \"\(address)\"",
            help: isOwn
                ? "link to the article's file, such as \"sleep.md\"; it leads to the page in each language"
                : "link to the article's file, such as \"sleep.md\", or write the whole address of another site")
    }

    private static let pictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]

    /// Another program on the same host may have it.
    private func missing(picture address: String, _ use: LinkProof.Use, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "dead-link", .warning, in: file, at: use.range, "There is no picture \"\(address)\"",
            help: "put it into the static folder, as \"static\(address)\", or beside the articles")
    }
}
