import Articles
import Diagnostics
import Publishing
import SourceText

/// The text of the home page: `_index.md` or `index.md` at the top of the articles folder. Where there are both, the
/// first counts.
extension [ArticleSurvey] {
    private static let secondReason = "stands beside another text of the home page"

    /// The surveys with all but one text of the home page left out.
    var withOneHomeText: [ArticleSurvey] {
        guard let second = secondHomeText else { return self }
        var surveys = self
        surveys[second].absence = surveys[second].absence ?? Self.secondReason
        return surveys
    }

    /// Says that a second text of the home page is shown nowhere.
    func homeTextDiagnostics(_ workspace: Workspace) -> [Diagnostic] {
        guard let second = secondHomeText, self[second].absence == nil else { return [] }
        let name = workspace.articlePath(self[second].path)
        let first = first { $0.id == MarkdownName.branchName }.map { workspace.articlePath($0.path) } ?? ""
        let file = SourceFile(path: name, bytes: (try? Disk.read(workspace.absolute(name))) ?? [])
        return [
            Diagnostic(
                "second-home-text", .warning, in: file, at: ByteRange(0, 0),
                "The home page has the text of \"\(first)\"; this one is left out",
                help: "join the two, or give this file another name for a page of its own")
        ]
    }

    private var secondHomeText: Int? {
        let places = indices.filter { MarkdownName.isHome(self[$0].id) }
        guard let chosen = MarkdownName.homeID({ id in places.contains { self[$0].id == id } }) else { return nil }
        return places.first { self[$0].id != chosen }
    }
}
