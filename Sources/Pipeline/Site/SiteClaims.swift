import Diagnostics
import Publishing
import Synchronization

/// Which files below a site's root a build may write.
///
/// Those that an earlier build wrote, as the list beside the site says, and those that are not there. These are added to
/// the list before they are written, so that the next build knows them even if this one is killed. Nothing is written
/// through a symbolic link that leads out of the site.
final class SiteClaims: Sendable {
    private struct State {
        var former: Set<String>?
        /// Whether no symbolic link leads out of the site on the way to a folder.
        var folders: [Substring: Bool] = [:]
        var list: GrowingList?
    }

    private let list: SiteFileList
    private let state = Mutex(State())

    init(_ list: SiteFileList) { self.list = list }

    /// - Parameter isNew: whether there is no such file yet.
    func mayWrite(_ path: String, isNew: Bool) throws(FileProblem) -> Bool {
        try state.withLock { state throws(FileProblem) in
            let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
            let isInside = state.folders[folder] ?? list.isInside(String(folder))
            state.folders[folder] = isInside
            guard isInside, !list.isLink(path) || list.isInside(path) else { return false }
            if isNew {
                if state.list == nil { state.list = try GrowingList(list.path) }
                try state.list?.append(path)
                return true
            }
            let former = state.former ?? Set(list.former)
            state.former = former
            return former.contains(path)
        }
    }

    /// One problem for all files that stand where a build would write others; nil where there are none.
    ///
    /// - Parameter paths: as people know them.
    static func problem(with paths: [String]) -> Diagnostic? {
        guard let first = paths.min() else { return nil }
        let isOne = paths.count == 1
        let others = isOne ? "is" : "and \(paths.count - 1) more file\(paths.count == 2 ? "" : "s") are"
        return Diagnostic(
            "not-ours", .error,
            "\"\(first)\" \(others) there already and \(isOne ? "was" : "were") not written by Parlance",
            help: "move \(isOne ? "it" : "them") away, or name another folder as \"output\" in parlance.yaml; "
                + (isOne ? "it was left as it is" : "they were left as they are"))
    }
}

extension Workspace {
    /// Why an archive must not be written to a path: what is there is none of ours.
    ///
    /// - Parameters:
    ///   - path: absolute, or relative to the workspace.
    ///   - names: files that ours has at its end.
    func refusal(ofArchive path: String, holding names: [String]) throws(FileProblem) -> Diagnostic? {
        let file = path.hasPrefix("/") ? path : absolute(path)
        guard Disk.exists(file) else { return nil }
        let tail = try Disk.tail(file, count: ZipOrigin.tailSize)
        return ZipOrigin.isOwn(tail: tail, holding: names) ? nil : SiteClaims.problem(with: [path])
    }
}
