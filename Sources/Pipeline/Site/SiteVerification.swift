package import Diagnostics
import Glibc

/// Proof that the site on the disk is what a build from nothing makes, byte for byte.
///
/// The second build takes nothing from earlier ones and goes to a folder of its own, which is removed afterwards.
package struct SiteVerification: Sendable {
    /// Files whose bytes differ, that are missing or that are too many, sorted.
    package private(set) var differing: [String] = []
    package private(set) var missing: [String] = []
    package private(set) var surplus: [String] = []
    package private(set) var fileCount = 0
    package private(set) var diagnostics: [Diagnostic] = []

    package var isProven: Bool { diagnostics.isEmpty }

    /// - Parameter site: the build to prove; it wrote to the workspace's own folder.
    package init(_ workspace: Workspace, _ site: SiteBuild, progress: ProgressReport? = nil) {
        let folder = workspace.absolute("\(Workspace.memoryFolder)/verify-\(getpid())")
        defer { Disk.removeFolder(folder) }
        let fresh = SiteBuild(
            workspace,
            BuildOptions(
                includesDrafts: site.options.includesDrafts, date: site.options.date, root: folder + "/site",
                remembers: false), progress: progress)
        let root = workspace.absolute(workspace.configuration.outputFolder + "/site")
        let known = Set(site.files)
        fileCount = fresh.files.count
        for file in fresh.files {
            guard known.contains(file), let bytes = try? Disk.read(root + "/" + file) else {
                missing.append(file)
                continue
            }
            if (try? Disk.read(folder + "/site/" + file)) != bytes { differing.append(file) }
        }
        surplus = known.subtracting(fresh.files).sorted()
        for (files, what) in [(differing, "differs"), (missing, "is missing"), (surplus, "is left over")] {
            guard let first = files.first else { continue }
            let others = files.count > 1 ? ", and \(files.count - 1) more" : ""
            diagnostics.append(
                Diagnostic(
                    "site-differs", .error, "\"\(first)\" \(what): a build from nothing gives another site",
                    evidence: files.count > 1 ? "\(first)\(others)" : nil,
                    help: "run \"parlance build --no-cache\", and report the fault if it comes again"))
        }
    }
}
