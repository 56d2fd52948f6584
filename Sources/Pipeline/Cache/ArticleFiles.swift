import Publishing

/// The files that each article of a workspace is made of: its source and its catalogs.
struct ArticleFiles: Sendable {
    private let root: OpenFolder?
    private let articles: String
    /// Of each locale: the folder of its catalogs.
    private let catalogs: [String]

    init(_ workspace: Workspace) {
        root = OpenFolder(workspace.root)
        articles = workspace.articlePath("")
        catalogs = workspace.configuration.targets.map { workspace.articleCatalogsFolder($0) + "/" }
    }

    /// The states of an article and of its catalogs in all locales.
    func states(of path: String) -> FileStates {
        guard let root else { return FileStates(.unknown) }
        var states = FileStates(root.state(articles + path))
        let catalog = Workspace.articleID(of: path) + ".po"
        for folder in catalogs { states.add(root.state(folder + catalog)) }
        return states
    }
}
