import Checks
import Publishing
import SourceText
import Translations

/// Decisions on an article that is not there, whose entries stand in another article: one branch renamed the article
/// and its segment files, another one decided.
enum LostDecisions {
    /// Where the articles of such decisions went.
    ///
    /// Reads segment files only where there are such decisions.
    ///
    /// - Parameters:
    ///   - articles: the ids of the articles that are there.
    ///   - known: renames that decisions follow already.
    static func renames(
        _ workspace: Workspace, articles: Set<String>, besides known: [ArticleRenames.Rename]
    ) -> [ArticleRenames.Rename] {
        let followed = Set(known.map(\.old))
        /// How many decided pairs of a lost article stand in each other one.
        var votes: [String: [String: Int]] = [:]
        for locale in workspace.configuration.targets {
            let book = workspace.decisions.book(of: locale.tag)
            let lost = book.catalogs.map(Workspace.articleName).filter {
                $0 != Desk.siteID && !articles.contains($0) && !followed.contains($0)
            }
            if lost.isEmpty { continue }
            var owners: [UInt64: [String]] = [:]
            for id in lost {
                for pair in Set(book.decisions(in: Workspace.catalogName(of: id)).map(\.pair)) {
                    owners[pair, default: []].append(id)
                }
            }
            for article in articles {
                let path = workspace.catalogPath(article, locale)
                guard let bytes = try? Disk.read(workspace.absolute(path)) else { continue }
                for entry in Catalog(parsing: SourceFile(path: path, bytes: bytes)).entries {
                    for id in owners[entry.pairFingerprint] ?? [] { votes[id, default: [:]][article, default: 0] += 1 }
                }
            }
        }
        return votes.compactMap { old, counts in
            guard let most = counts.values.max(), case let best = counts.filter({ $0.value == most }).keys,
                best.count == 1, let new = best.first
            else { return nil }
            return ArticleRenames.Rename(old: old, new: new)
        }.sorted { $0.old < $1.old }
    }
}
