import Articles
package import Diagnostics
package import Locales
import SourceText

/// Makes a workspace of a folder, for `parlance init`; it never writes over a file.
package struct WorkspaceSetup: Sendable {
    /// What was written, relative to the folder.
    package private(set) var written: [String] = []
    /// Where the articles are, a folder that was there already or a new one, and what was found beside them.
    package private(set) var layout = SiteLayout("articles")
    package private(set) var articleCount = 0
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - siteName: nil for the name of the folder.
    ///   - locales: nil for those that have pages in the folder, or for those of a new workspace where none have.
    ///   - articles: where the articles are, relative to the folder; nil where that is to be found.
    package init(folder: String, siteName: String?, source: LocaleTag, locales: [LocaleTag]?, articles: String?) {
        do throws(FileProblem) {
            try Disk.makeDirectories(folder)
            guard let root = Disk.realPath(folder) else { throw FileProblem(path: folder, kind: .missing) }
            guard !Disk.exists(root + "/" + Workspace.configurationName) else {
                diagnostics.append(
                    Diagnostic(
                        "already-a-workspace", .error, "\"\(folder)\" is a workspace already",
                        help: "edit its \(Workspace.configurationName)"))
                return
            }
            var articles = articles
            while articles?.hasSuffix("/") ?? false { articles?.removeLast() }
            if let articles, !ConfigurationReader.isInside(articles) {
                diagnostics.append(
                    Diagnostic(
                        "path-outside", .error, "The articles must be inside of the workspace",
                        evidence: "\"\(articles)\"", help: "make the workspace of a folder that holds them"))
                return
            }
            layout = LayoutSearch(root: root, source: source, locales: locales).layout(articles: articles)
            let name = siteName ?? root.split(separator: "/").last.map(String.init) ?? "My site"
            let text = ConfigurationTemplate.text(
                siteName: name, source: source, locales: languages(source, locales), articles: layout.articles,
                excluded: layout.excluded, statics: Self.staticFolder(of: root))
            try write(Workspace.configurationName, text, in: root)
            if !Disk.isDirectory(root + "/" + layout.articles) {
                try write(layout.articles + "/welcome.md", Self.firstArticle, in: root)
            }
            let patterns = layout.excluded.map(PathPattern.init)
            let files = try Disk.files(below: root + "/" + layout.articles) { path in
                MarkdownName.articleStem(of: path) != nil && !patterns.contains { $0.matches(path) }
            }
            articleCount = files.count
        } catch {
            diagnostics.append(error.diagnostic(of: error.path))
        }
    }

    /// Astro keeps in `public` what others keep in `static`; elsewhere a folder of that name is what was built.
    private static func staticFolder(of root: String) -> String {
        let isAstro = ["mjs", "js", "ts", "mts"].contains { Disk.exists("\(root)/astro.config.\($0)") }
        return isAstro && !Disk.isDirectory(root + "/static") ? "public" : "static"
    }

    /// The languages of the site, the source's among them.
    private func languages(_ source: LocaleTag, _ asked: [LocaleTag]?) -> [LocaleTag] {
        let found = layout.pages.map(\.locale)
        let locales =
            asked ?? (found.isEmpty ? ConfigurationTemplate.defaultTags.compactMap { try? LocaleTag($0) } : found)
        return locales.contains(source) ? locales : [source] + locales
    }

    private mutating func write(_ path: String, _ text: String, in root: String) throws(FileProblem) {
        if let slash = path.lastIndex(of: "/") { try Disk.makeDirectories(root + "/" + path[..<slash]) }
        try Disk.replace(root + "/" + path, with: Array(text.utf8), ifStill: nil)
        written.append(path)
    }

    private static let firstArticle = """
        ---
        title: Welcome
        description: The first article of this site.
        tags: [news]
        faq:
          - question: Where do I go from here?
            answer: Write an article beside this one, then run "parlance extract".
        ---

        This is an article. Its sentences become segments, and **each language** has a segment file for them.

        ## What comes next

        Run `parlance extract`, fill the files below `locales/`, and run `parlance build`.

        """
}
