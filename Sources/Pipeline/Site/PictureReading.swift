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
            return (path, Self.size(of: root + "/" + path))
        }
        return PictureIndex(files, locales: configuration.locales)
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
