/// Where a folder is in the git repository around it: services place findings by paths from the repository's root.
package enum RepositoryPath {
    /// The folder's path below the root of its repository, with a slash behind it; empty for the root itself and for a
    /// folder in no repository.
    package static func prefix(of folder: String) -> String {
        guard let path = Disk.realPath(folder) else { return "" }
        var root = path[...]
        while !root.isEmpty {
            // A file in work trees and submodules.
            if Disk.exists(root + "/.git") {
                let rest = path[root.endIndex...].drop { $0 == "/" }
                return rest.isEmpty ? "" : rest + "/"
            }
            root = root.lastIndex(of: "/").map { root[..<$0] } ?? ""
        }
        return ""
    }
}
