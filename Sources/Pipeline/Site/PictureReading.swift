import Articles
import Publishing
import SourceText

extension Workspace {
    /// The pictures beside the articles and in the static folder with their sizes; a file that cannot be read has none.
    ///
    /// Costs a look into each folder, and the head of each file whose name is a picture's.
    ///
    /// - Parameter surveys: the articles; pictures that they name from the root may stand anywhere in the workspace.
    func pictures(_ statics: StaticFiles, for surveys: [ArticleSurvey], _ index: SiteIndex) -> SiteIndex {
        var index = index
        index.folders = [(configuration.articlesFolder, ""), (configuration.staticFolder, "/")]
        index.iconPath =
            configuration.site.favicon.map { statics.sitePath(of: $0) ?? SiteFiles.logoPath($0) }
            ?? ["favicon.svg", "favicon.png", "favicon.ico"].first { statics.has("/" + $0) }
        let root = absolute(configuration.articlesFolder)
        let beside = (try? Disk.files(below: root) { MarkdownName.articleStem(of: $0) == nil }) ?? []
        var files = (beside + statics.paths.map { "/" + $0 }).map(measured)
        index.pictures = PictureIndex(files, locales: configuration.locales)
        let others = rootPictures(of: surveys, index)
        if !others.isEmpty {
            files += others.map(measured)
            index.pictures = PictureIndex(files, locales: configuration.locales)
        }
        return index
    }

    private func measured(_ path: String) -> (path: String, size: ImageSize?) {
        Self.isPicture(path) ? (path, Self.size(of: absolute(assetPath(path)))) : (path, nil)
    }

    private static func isPicture(_ path: String) -> Bool {
        let name = path.lowercased()
        return pictureNames.contains { name.hasSuffix($0) }
    }

    /// Pictures of the workspace that articles name from the root and that are neither static nor beside the articles.
    private func rootPictures(of surveys: [ArticleSurvey], _ index: SiteIndex) -> [String] {
        var found: Set<String> = []
        for use in surveys.lazy.flatMap(\.links.uses) where use.destination.utf8.first == ASCII.slash {
            guard Self.isPicture(use.destination), index.link(of: use) == nil,
                let path = ArticlePaths.resolve(PercentText.decoded(use.destination), from: "")
            else { continue }
            for path in [path, index.identity.inside(path)].compactMap(\.self)
            where Disk.isFile(absolute(path)) && !path.hasPrefix(configuration.outputFolder + "/") {
                found.insert("/" + path)
                break
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Most pictures say it in their first bytes; in a photograph a preview and a colour profile may come before.
    private static func size(of path: String) -> ImageSize? {
        for count in [1 << 12, 1 << 18] {
            guard let head = try? Disk.head(path, count: count) else { return nil }
            if let size = ImageSize(of: head) { return size }
            if head.count < count { return nil }
        }
        return nil
    }

    private static let pictureNames = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]
}
