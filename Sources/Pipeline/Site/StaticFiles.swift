import Diagnostics
import Publishing
import SourceText

/// The static folder: files that the site takes over as they are, each at its path below the site's root.
///
/// Hidden names are left out but for those that the web or hosts ask for (``Disk/isPublicHidden(_:)``). Symbolic links
/// to files are followed, those to folders are not, so that no tree goes round in a circle.
struct StaticFiles: Sendable {
    /// Paths below the folder, sorted.
    let paths: [String]
    let diagnostics: [Diagnostic]
    /// What their pages and files hang on: which there are, and their states.
    let digest: StateDigest
    private let folder: String
    private let known: Set<String>

    init(_ workspace: Workspace) {
        let folder = workspace.configuration.staticFolder
        let root = workspace.absolute(folder)
        var found: (paths: [String], leftOut: [String]) = ([], [])
        var problems: [Diagnostic] = []
        if Disk.isDirectory(root) {
            do throws(FileProblem) {
                found = try Disk.publicFiles(below: root)
            } catch {
                problems = [error.diagnostic(of: folder)]
            }
        }
        var digest = StateDigest()
        for path in found.paths {
            digest.add(path)
            digest.add(FileStates([root + "/" + path]).digest)
        }
        self.folder = folder
        self.digest = digest
        paths = found.paths
        known = Set(found.paths.map { "/" + $0 })
        diagnostics = problems + Self.leftOut(found.leftOut.map { "\(folder)/\($0)" })
    }

    private static func leftOut(_ paths: [String]) -> [Diagnostic] {
        guard let first = paths.first else { return [] }
        let others = paths.count > 1 ? " and \(paths.count - 1) more are" : " is"
        return [
            Diagnostic(
                "not-static", .note, "\"\(first)\"\(others) left out of the site",
                help:
                    "hidden files and links to folders are; give what the site needs a name without a point in front, "
                    + "or copy it")
        ]
    }

    /// Whether a file is one of these, as ``PictureIndex`` names it: with a slash before its path.
    func has(_ path: String) -> Bool { path.utf8.first == ASCII.slash && known.contains(path) }

    /// Where a file of the workspace is below the site's root; nil where it is not in the static folder.
    func sitePath(of file: String) -> String? {
        guard file.hasPrefix(folder + "/") else { return nil }
        let path = file.dropFirst(folder.utf8.count)
        return has(String(path)) ? String(path.dropFirst()) : nil
    }

    /// Copies the files to the site, but for those whose address the site's own files have.
    ///
    /// - Parameter isTaken: whether a path below the site's root is that of a file of the site.
    func write(
        _ workspace: Workspace, besides isTaken: (String) -> Bool, _ writer: SiteWriter,
        to outcome: inout SiteWriter.Outcome
    ) {
        if paths.isEmpty { return }
        let clashes = paths.filter(isTaken)
        for path in clashes {
            outcome.diagnostics.append(
                Diagnostic(
                    "static-clash", .error,
                    "\"\(folder)/\(path)\" has the address of a file that the site makes itself",
                    help: "give it another name; it was left out"))
        }
        var digest = digest
        for path in clashes { digest.add(path) }
        let taken = Set(clashes)
        writer.batch("static", digest, to: &outcome) { batch, outcome in
            for path in paths where !taken.contains(path) {
                do throws(FileProblem) {
                    let bytes = try Disk.read(workspace.absolute("\(folder)/\(path)"))
                    writer.write(path, bytes, to: &batch, &outcome)
                } catch {
                    outcome.hasFailed = true
                    outcome.diagnostics.append(error.diagnostic(of: "\(folder)/\(path)"))
                }
            }
        }
    }
}
