package import Diagnostics
import Publishing
import Segments
import SourceText
import Translations

/// Finds articles that got another file name or folder, and moves their catalogs after them.
///
/// A catalog without an article and an article without a catalog belong together if they share at least half of
/// their segments.
package struct ArticleRenames: Sendable {
    package struct Rename: Hashable, Sendable {
        /// The ids of the article, before and now.
        package var old: String
        package var new: String
    }

    package private(set) var renames: [Rename] = []
    package private(set) var diagnostics: [Diagnostic] = []

    private static let leastShare = 0.5

    /// Looks, and moves what it found; without a catalog that lost its article it only lists folders.
    init(_ workspace: Workspace) {
        let paths = workspace.articlePaths().paths
        let articles = Set(paths.map(Workspace.articleID))
        do throws(FileProblem) {
            let files = try CatalogFiles(workspace)
            let orphans = files.orphans(of: articles)
            guard !orphans.isEmpty else {
                followLostDecisions(workspace, articles)
                return
            }
            let known = Set(files.ids.flatMap(\.ids))
            let strays = paths.filter { !known.contains(Workspace.articleID(of: $0)) }
            for rename in Self.pairs(strays, orphans, workspace) {
                for (locale, ids) in orphans where ids.contains(rename.old) {
                    try Disk.move(
                        workspace.absolute(workspace.catalogPath(rename.old, locale)),
                        to: workspace.absolute(workspace.catalogPath(rename.new, locale)))
                }
                renames.append(rename)
            }
            diagnostics += workspace.baselineFollows(renames)
            followLostDecisions(workspace, articles)
        } catch {
            diagnostics.append(error.diagnostic(of: error.path))
        }
    }

    private mutating func followLostDecisions(_ workspace: Workspace, _ articles: Set<String>) {
        let lost = LostDecisions.renames(workspace, articles: articles, besides: renames)
        diagnostics += DecisionChange.following(renames + lost, in: workspace)
    }

    /// The best pairs of a stray article and an orphaned id, each in one pair at most.
    private static func pairs(
        _ strays: [String], _ orphans: [(locale: SiteLocale, ids: [String])], _ workspace: Workspace
    ) -> [Rename] {
        if strays.isEmpty { return [] }
        var sizes: [String: Int] = [:]
        var owners: [UInt64: [String]] = [:]
        for (locale, ids) in orphans {
            for id in ids where sizes[id] == nil {
                guard let bytes = try? Disk.read(workspace.absolute(workspace.catalogPath(id, locale))) else {
                    continue
                }
                let entries = Catalog(parsing: SourceFile(path: id, bytes: bytes)).entries
                sizes[id] = entries.count
                for entry in entries { owners[entry.source.fingerprint, default: []].append(id) }
            }
        }
        let segmenter = workspace.makeSegmenter()
        var candidates: [(share: Double, rename: Rename)] = []
        for path in strays {
            guard let source = workspace.reading(of: path, segmenter).source else { continue }
            let prints = Set(source.ownSegments.map(\.text.fingerprint))
            var shared: [String: Int] = [:]
            for id in prints.flatMap({ Set(owners[$0] ?? []) }) { shared[id, default: 0] += 1 }
            for (id, count) in shared {
                let share = Double(count) / Double(max(1, min(prints.count, sizes[id] ?? 0)))
                if share >= leastShare {
                    candidates.append((share, Rename(old: id, new: Workspace.articleID(of: path))))
                }
            }
        }
        candidates.sort { ($1.share, $0.rename.old, $0.rename.new) < ($0.share, $1.rename.old, $1.rename.new) }
        var taken: (old: Set<String>, new: Set<String>) = ([], [])
        return candidates.map(\.rename).filter { rename in
            guard !taken.old.contains(rename.old), !taken.new.contains(rename.new) else { return false }
            taken.old.insert(rename.old)
            taken.new.insert(rename.new)
            return true
        }
    }
}
