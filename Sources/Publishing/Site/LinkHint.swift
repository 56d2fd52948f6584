import Articles
import Diagnostics
import SourceText

/// What a link that leads nowhere was to say, written as it would stand in its article.
struct LinkHint {
    private let id: String
    /// The folder that relative links of the article lead from.
    private let folder: [Substring]

    init(_ id: String, _ file: SourceFile) {
        self.id = id
        let parts = id.split(separator: "/")
        // What stands for its folder links from within it.
        let name = file.path.split(separator: "/").last.flatMap { MarkdownName.articleStem(of: String($0)) } ?? ""
        let isFolder = (name == "index" || name == MarkdownName.branchName) && id != name
        folder = isFolder ? parts : parts.dropLast()
    }

    func meaning(_ path: String) -> String { "did you mean \"\(relative(path))\"?" }

    /// The other article that is called as the target's last part, if there is one alone, else the one whose id is
    /// nearest.
    func nearest(to target: String, among ids: some Collection<String>) -> String? {
        let others = ids.filter { $0 != id }
        func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
        let wanted = MarkdownName.articleStem(of: target).map(String.init) ?? target
        let same = others.filter { name($0) == name(wanted) }
        let found = same.count == 1 ? same[0] : nearestName(to: wanted, in: others.sorted())
        return found.map { meaning($0 + ".md") }
    }

    /// A path below the articles folder as the article would write it.
    private func relative(_ path: String) -> String {
        var target = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        var folder = folder[...]
        while let first = folder.first, target.count > 1, target.first == first {
            folder.removeFirst()
            target.removeFirst()
        }
        return String(repeating: "../", count: folder.count) + target.joined(separator: "/")
    }
}
