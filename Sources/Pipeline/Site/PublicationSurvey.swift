import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText

/// What every kind of publication needs to know of all articles before the first is written: which editions exist,
/// where, and what places they have.
package struct PublicationSurvey: Sendable {
    /// What is published of what is there.
    let options: BuildOptions
    let index: SiteIndex
    let texts: SiteTexts
    /// The ids of the headings of each published article.
    let headingIDs: [String: [String]]
    /// The path of each published article below the articles folder.
    let paths: [String: String]
    /// The files that articles show or link to, as ``PictureIndex`` names them.
    let shownFiles: Set<String>
    /// All articles, published or not.
    private let surveys: [ArticleSurvey]
    package let diagnostics: [Diagnostic]

    /// - Parameter only: the locales that are asked for; the source's editions are known in any case.
    package init(_ workspace: Workspace, only: [LocaleTag]? = nil, _ options: BuildOptions = BuildOptions()) {
        self.options = options
        let configuration = workspace.configuration
        let source = configuration.source
        let wanted = only.map { Set($0).union([source]) }
        // A part of the locales is no record of the whole.
        let memory = only == nil ? BuildCaches(workspace, options).survey : nil
        let scan = WorkspaceScan(workspace, memory: memory) {
            ArticleSurvey($0, $1, workspace, options, only: wanted, $2)
        }
        texts = SiteTexts(workspace, siteSegments: scan.siteSegments)
        let surveys = scan.outcomes.withOneHomeText.spelled(scan.tagSpelling, in: workspace)
        let published = surveys.filter { $0.absence == nil }
        self.surveys = surveys
        let addresses = AddressFiles(workspace)
        var index = SiteIndex(
            published.flatMap { $0.editions.map { ($0.locale, $0.summary) } }, texts, nil, addresses, configuration)
        index = workspace.pictures(StaticFiles(workspace), for: published, index)
        index.noteSections(of: published)
        self.index = index
        shownFiles = Set(index.files(shownBy: published))
        headingIDs = Dictionary(published.map { ($0.id, $0.headingIDs) }) { first, _ in first }
        paths = Dictionary(published.map { ($0.id, $0.path) }) { first, _ in first }
        diagnostics =
            scan.diagnostics + published.flatMap(\.problems) + texts.diagnostics + addresses.diagnostics
            + scan.outcomes.homeTextDiagnostics(workspace)
    }

    /// What the build of the site says of articles, as far as it holds for what is made of them here.
    ///
    /// - Parameters:
    ///   - marks: what shows their marks as they stand; nil where nothing does.
    ///   - article: the only article that is asked for, by its id.
    ///   - tree: the tree of another publisher that is made; nil for a book.
    func findings(
        in workspace: Workspace, marks: ArticleMarkPlace?, of article: String? = nil, tree: TreePlan? = nil
    ) -> [Diagnostic] {
        let published = surveys.filter { $0.absence == nil && (article == nil || $0.id == article) }
        return (marks.map { published.markDiagnostics(workspace, in: $0) } ?? [])
            + LinkSurvey.diagnostics(of: published, among: surveys, workspace, index, tree: tree)
    }

    /// The locales of a publication, in the order of the configuration.
    func locales(_ only: [LocaleTag]?) -> [SiteLocale] { index.locales.filter { only?.contains($0.tag) ?? true } }
}
