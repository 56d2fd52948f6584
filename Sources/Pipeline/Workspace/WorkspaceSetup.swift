import Articles
package import Diagnostics
package import Locales
import SourceText

/// Makes a workspace of a folder, for `parlance init`; it never writes over a file.
package struct WorkspaceSetup: Sendable {
    /// What was written, relative to the folder.
    package private(set) var written: [String] = []
    /// Where the articles are: a folder that was there already, or a new one.
    package private(set) var articlesFolder = "articles"
    package private(set) var articleCount = 0
    /// Pages of the locales that were found beside them, and may be adopted.
    package private(set) var pages: [(locale: LocaleTag, path: String)] = []
    package private(set) var diagnostics: [Diagnostic] = []

    package init(folder: String, siteName: String?, source: LocaleTag, locales: [LocaleTag], articles: String?) {
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
            let layout = TranslatedLayout(
                articles ?? Self.folderWithArticles(root) ?? "articles", in: root, source: source, locales: locales)
            articlesFolder = layout.articles
            pages = layout.pages
            let name = siteName ?? root.split(separator: "/").last.map(String.init) ?? "My site"
            let all = locales.contains(source) ? locales : [source] + locales
            let text = ConfigurationTemplate.text(
                siteName: name, source: source, locales: all, articles: articlesFolder,
                excluded: layout.excluded)
            try write(Workspace.configurationName, text, in: root)
            if !Disk.isDirectory(root + "/" + articlesFolder) {
                try write(articlesFolder + "/welcome.md", Self.firstArticle, in: root)
            }
            let patterns = layout.excluded.map(PathPattern.init)
            let files = try Disk.files(below: root + "/" + articlesFolder) { path in
                MarkdownName.articleStem(of: path) != nil && !patterns.contains { $0.matches(path) }
            }
            articleCount = files.count
        } catch {
            diagnostics.append(error.diagnostic(of: error.path))
        }
    }

    /// The folder that holds Markdown already, by the names that other publishers use.
    private static func folderWithArticles(_ root: String) -> String? {
        ["articles", "content", "_posts", "posts", "src/content", "docs"].first { name in
            guard Disk.isDirectory(root + "/" + name) else { return false }
            return (try? Disk.files(below: root + "/" + name) { MarkdownName.articleStem(of: $0) != nil })?.isEmpty
                == false
        }
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
