import Glibc

extension Disk {
    /// Hidden names that the web (RFC 8615) or hosts ask for.
    static func isPublicHidden(_ name: String) -> Bool {
        [".well-known", ".nojekyll", ".domains", ".htaccess"].contains(name)
    }

    /// Hidden names of no interest to anybody: those of git and of desktops.
    private static func isBookkeeping(_ name: String) -> Bool { name.hasPrefix(".git") || name == ".DS_Store" }

    /// The files below a directory that may be published, as paths relative to it, sorted.
    ///
    /// - Returns: those, and what is left out: hidden names, symbolic links to directories and links that lead nowhere.
    static func publicFiles(
        below path: String
    ) throws(FileProblem) -> (paths: [String], leftOut: [String]) {
        var found: [String] = []
        var leftOut: [String] = []
        var pending = [""]
        while let folder = pending.popLast() {
            for (name, isDirectory) in try entries(folder.isEmpty ? path : path + "/" + folder, hidden: true) {
                let relative = folder.isEmpty ? name : folder + "/" + name
                if name.hasPrefix("."), !isPublicHidden(name) {
                    if !isBookkeeping(name) { leftOut.append(relative) }
                } else if isDirectory {
                    pending.append(relative)
                } else if isFile(path + "/" + relative) {
                    found.append(relative)
                } else {
                    leftOut.append(relative)
                }
            }
        }
        func sorted(_ paths: [String]) -> [String] { paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
        return (sorted(found), sorted(leftOut))
    }
}
