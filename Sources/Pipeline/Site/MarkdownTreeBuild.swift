import Articles
package import Diagnostics
package import Locales
package import Publishing
import Segments
import SourceText

/// The articles of all languages as Markdown in the folders of another publisher.
///
/// What a locale holds back is left out. Pictures and other files that articles link to are copied once. Nothing is
/// written if anything would be written over that is not ours (``TreeFolder``).
package struct MarkdownTreeBuild: Sendable {
    /// How many articles each locale has.
    package private(set) var articles: [(locale: LocaleTag, count: Int)] = []
    /// All files, as paths below the folder, sorted; and those that were written and removed.
    package private(set) var files: [String] = []
    package private(set) var written: [String] = []
    package private(set) var removed: [String] = []
    /// The folder as people know it.
    package let folder: String
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasFailed = false

    /// - Parameters:
    ///   - options: the locales, and what is published on which day.
    ///   - output: the folder of the tree; nil for one of the system's name in the output folder.
    package init(
        _ workspace: Workspace, for system: TreeSystem, _ options: BuildOptions = BuildOptions(),
        output: String? = nil, progress: ProgressReport? = nil
    ) {
        let only = options.locales
        let shown = output ?? workspace.configuration.outputFolder + "/markdown/" + system.rawValue
        folder = shown
        let tree = TreeFolder(shown.hasPrefix("/") ? shown : workspace.absolute(shown), shownAs: shown)
        let survey = PublicationSurvey(workspace, only: only, options)
        let plan = TreePlan(system, survey.index)
        diagnostics = survey.diagnostics + survey.findings(in: workspace, marks: nil, tree: plan)
        let locales = survey.locales(only)
        let assets = Self.assets(workspace, survey)
        var planned = Set(assets.map { system.path(ofAsset: $0) } + [TreeSettings.path(system)])
        for locale in locales {
            let editions = survey.index.texts(in: locale.tag)
            planned.formUnion(editions.map { plan.path($0.id, in: locale) })
            articles.append((locale.tag, editions.count))
        }
        let conflicts = tree.conflicts(with: planned)
        guard conflicts.isEmpty else {
            diagnostics += conflicts
            hasFailed = true
            return
        }
        do throws(FileProblem) {
            try tree.announce(planned)
            let digests = try write(workspace, survey, plan, locales, assets, tree, progress)
            removed = try tree.finish(digests)
            files = digests.keys.sorted()
        } catch {
            diagnostics.append(error.diagnostic(of: error.path))
            hasFailed = true
        }
    }

    /// The files that articles show or link to and that are there, as ``PictureIndex`` names them.
    private static func assets(_ workspace: Workspace, _ survey: PublicationSurvey) -> [String] {
        survey.shownFiles.sorted().filter { Disk.isFile(workspace.absolute(workspace.assetPath($0))) }
    }

    /// A file that a worker wrote, or why it could not.
    private struct Piece: Sendable {
        var path: String
        var digest: String
        var isNew: Bool
    }

    private mutating func write(
        _ workspace: Workspace, _ survey: PublicationSurvey, _ plan: TreePlan, _ locales: [SiteLocale],
        _ assets: [String], _ tree: TreeFolder, _ progress: ProgressReport?
    ) throws(FileProblem) -> [String: String] {
        let wanted = Set(locales.map(\.tag))
        let results = Workers.map(
            survey.paths.values.sorted(), progress: progress, tools: { workspace.makeSegmenter() }
        ) { path, segmenter -> Result<[Piece], FileProblem> in
            do throws(FileProblem) {
                var pieces: [Piece] = []
                for edition in workspace.editions(of: workspace.reading(of: path, segmenter), only: wanted) {
                    let ids = survey.headingIDs[edition.article.id] ?? []
                    guard let bytes = TreeArticle.bytes(edition, plan, headingIDs: ids) else { continue }
                    pieces.append(try Self.put(bytes, plan.path(edition.article.id, in: edition.locale), tree))
                }
                return .success(pieces)
            } catch {
                return .failure(error)
            }
        }
        var pieces: [Piece] = []
        for result in results { pieces += try result.get() }
        for asset in assets {
            let bytes = try Disk.read(workspace.absolute(workspace.assetPath(asset)))
            pieces.append(try Self.put(bytes, plan.system.path(ofAsset: asset), tree))
        }
        let settings = TreeSettings(plan, locales).file
        pieces.append(try Self.put(settings.bytes, settings.path, tree))
        written = pieces.filter(\.isNew).map(\.path).sorted()
        return Dictionary(pieces.map { ($0.path, $0.digest) }) { first, _ in first }
    }

    private static func put(_ bytes: [UInt8], _ path: String, _ tree: TreeFolder) throws(FileProblem) -> Piece {
        let isNew = try Disk.update(tree.root + "/" + path, with: bytes)
        return Piece(path: path, digest: SHA256Digest.hexadecimal(of: bytes), isNew: isNew)
    }
}
