import Glibc

extension Disk {
    /// Whether a path below `root` stays there when symbolic links are followed.
    ///
    /// What is not there yet is where its deepest folder is; a link that leads nowhere counts as one that leads out.
    static func isInside(_ path: String, below root: String) -> Bool {
        guard let home = realPath(root) else { return true }
        let inside = home.hasSuffix("/") ? home : home + "/"
        func isOwn(_ place: String) -> Bool { place == home || place.utf8.starts(with: inside.utf8) }
        var known = root + "/" + path
        while known.utf8.count > root.utf8.count {
            if let place = realPath(known) { return isOwn(place) }
            // Asked again where it is there, since another worker may have made it between the two questions.
            if isThere(known) { return realPath(known).map(isOwn) ?? false }
            guard let slash = known.lastIndex(of: "/") else { return false }
            known = String(known[..<slash])
        }
        return true
    }

    private static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether the folder of a path below `root` stays there: a link as such may be removed, wherever it leads.
    static func isFolderInside(_ path: String, below root: String) -> Bool {
        path.lastIndex(of: "/").map { isInside(String(path[..<$0]), below: root) } ?? true
    }
}
