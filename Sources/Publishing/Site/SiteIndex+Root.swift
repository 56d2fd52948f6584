import Articles
import SourceText

/// Links from the root: what an author who writes `/images/x.png` or `/service/` means on this site.
extension SiteIndex {
    /// Where a destination of an article leads.
    ///
    /// - Parameter origin: where its relative links lead from (``EditionSummary/linkOrigin``).
    func link(_ destination: String, from origin: String) -> ArticleLink {
        if destination.utf8.first == ASCII.slash, let link = rootLink(destination) { return renamed(link) }
        if destination.utf8.first == UInt8(ascii: "#") { return renamed(destination, on: origin) }
        return renamed(ArticleLink(destination, from: origin))
    }

    /// Where a link that was found in an article leads; nil for what lies outside.
    package func link(of use: LinkProof.Use) -> ArticleLink.Target? {
        guard case .inside(let target, _) = use.isFromRoot ? rootLink(use.destination) ?? .outside : use.target else {
            return nil
        }
        return target
    }

    /// What a destination from the root names: a file of the static folder or beside the articles, or the page of the
    /// source that has this address without its language; nil where it names none of these.
    ///
    /// Where the site stands in a folder of its host, the root is that of the host or that of the site. Addresses below
    /// a language's folder and `assets` are as they are.
    package func rootLink(_ destination: String) -> ArticleLink? {
        guard destination.utf8.first == ASCII.slash, !destination.hasPrefix("//") else { return nil }
        let end = destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
        let address = PercentText.decoded(String(destination[..<(end ?? destination.endIndex)]))
        let fragment = String(destination[(end ?? destination.endIndex)...])
        let root = identity.hostRoot
        // The folder of the site on its host, and the host itself, where a reader of this site wants to get home too.
        if address == "/" || address + "/" == root { return .inside(.folder(""), fragment: fragment) }
        if address.hasPrefix(root), let target = rootTarget(address.dropFirst(root.count)) {
            return .inside(target, fragment: fragment)
        }
        if root == "/" { return nil }
        return rootTarget(address.dropFirst()).map { .inside($0, fragment: fragment) }
    }

    private func rootTarget(_ path: Substring) -> ArticleLink.Target? {
        if path.isEmpty { return .folder("") }
        if let file = rootFile(path) { return .file(file) }
        let first = path.prefix { $0 != "/" }
        if locales.contains(where: { $0.path == first }) { return nil }
        if let id = MarkdownName.articleID(of: String(path)) {
            if MarkdownName.isHome(id) { return .folder("") }
            return edition(id, in: source) == nil ? nil : .article(id)
        }
        var folder = path
        if folder.hasSuffix("index.html") { folder = folder.dropLast("index.html".count) }
        while folder.hasSuffix("/") { folder = folder.dropLast() }
        switch place(of: String(folder), in: source) {
        case .home: return .folder("")
        case .article(let id): return .article(id)
        case .section(let folder): return .folder(folder)
        case let place?: return .page(place)
        case nil: return nil
        }
    }

    /// A file by its path below the root of the site, else by the one below the articles folder or the workspace.
    private func rootFile(_ path: Substring) -> String? {
        if pictures.files.isEmpty { return nil }
        if pictures.files.contains("/" + path) { return "/" + path }
        let own = String(path)
        if pictures.files.contains(own) { return own }
        for (folder, place) in folders where path.hasPrefix(folder + "/") {
            let file = place + path.dropFirst(folder.utf8.count + 1)
            if pictures.files.contains(file) { return file }
        }
        return nil
    }

    /// Whether the site may have a file at a path below its root, as far as that is known without building it: pages of
    /// languages are known, all else may be there.
    package func mayHave(_ file: String) -> Bool {
        guard let slash = file.firstIndex(of: "/"), let locale = locales.first(where: { $0.path == file[..<slash] }),
            file.hasSuffix("/index.html")
        else { return true }
        let folder = file[file.index(after: slash)...].dropLast("index.html".count).dropLast(1)
        // Search pages, further pages of lists and former addresses.
        if folder == "search" || folder.split(separator: "/").dropLast().last == "page" { return true }
        return place(of: String(folder), in: locale.tag) != nil
    }

    /// The picture that an edition names as its own, as a path of ``pictures``.
    package func cover(of edition: EditionSummary) -> String? {
        guard let image = edition.image, image.utf8.first == ASCII.slash else { return edition.image }
        guard case .inside(.file(let path), _)? = rootLink(PageAddress.encoded(image)) else { return image }
        return path
    }
}
