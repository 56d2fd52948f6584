import Pipeline

/// A site on the disk, as a server sees it.
struct SiteFolder: Sendable {
    /// What a target leads to.
    enum Finding: Equatable {
        /// A file, by its path below the root.
        case file(path: String, bytes: [UInt8])
        /// A folder that was asked for without the slash behind it.
        case moved(to: String)
        /// Nothing; with the page that says so in the language of the nearest folder.
        case missing(page: [UInt8]?)
        /// The disk refused the file, for this reason.
        case unreadable(reason: String)
    }

    /// The absolute path of the root.
    let root: String
    /// The path of the root on the site's own host.
    let hostRoot: String
    /// The folder of the source language, whose 404 page is shown where no language is asked for: `en/`.
    let standardFolder: String

    /// Finds what to send.
    ///
    /// Symbolic links are followed only as far as they stay below the root.
    func finding(_ target: String) -> Finding {
        guard let path = SitePath(target, hostRoot: hostRoot) else { return .missing(page: notFoundPage([""])) }
        let wanted = path.isFolder ? path.path + "index.html" : path.path
        guard let real = inside(wanted) else { return .missing(page: notFoundPage(path.folders)) }
        if Disk.isDirectory(real) { return .moved(to: path.address + "/" + path.query) }
        do throws(FileProblem) {
            return .file(path: wanted, bytes: try Disk.read(real))
        } catch {
            return .unreadable(reason: error.reason)
        }
    }

    private func notFoundPage(_ folders: [String]) -> [UInt8]? {
        for folder in folders + [standardFolder] {
            if let real = inside(folder + "404.html"), let bytes = try? Disk.read(real) { return bytes }
        }
        return nil
    }

    /// The real path of what is at a path below the root; nil if nothing is, or it is elsewhere.
    private func inside(_ path: String) -> String? {
        guard let base = Disk.realPath(root), let real = Disk.realPath(root + "/" + path),
            real == base || real.hasPrefix(base == "/" ? base : base + "/")
        else { return nil }
        return real
    }
}
