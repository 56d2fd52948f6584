import Articles
import Publishing

extension Workspace {
    /// The pictures beside the articles with their sizes; a file that cannot be read has none.
    ///
    /// Costs a look into each folder, and the head of each file whose name is a picture's.
    func pictures() -> PictureIndex {
        let root = absolute(configuration.articlesFolder)
        let paths = (try? Disk.files(below: root) { MarkdownName.articleStem(of: $0) == nil }) ?? []
        let files = paths.map { path in
            let name = path.lowercased()
            guard Self.pictureNames.contains(where: { name.hasSuffix($0) }) else {
                return (path: path, size: ImageSize?.none)
            }
            // A JPEG's size may stand behind a preview and a colour profile of some hundred kilobytes.
            let head = try? Disk.head(root + "/" + path, count: name.hasSuffix("g") ? 1 << 18 : 1 << 16)
            return (path, head.flatMap { ImageSize(of: $0) })
        }
        return PictureIndex(files, locales: configuration.locales)
    }

    private static let pictureNames = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]
}
