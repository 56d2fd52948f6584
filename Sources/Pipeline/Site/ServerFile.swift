import Publishing
import SourceText

/// The settings for a server that stand beside the site, since the server would hand out what stands in it.
///
/// The first line of such a file says whose it is: one of another is neither written over nor removed.
struct ServerFile {
    private let path: String
    private let shownPath: String
    private let name: String
    private let opening: String

    /// - Parameters:
    ///   - file: below the output folder.
    ///   - opening: its first line.
    init(_ workspace: Workspace, _ file: String, openingWith opening: String) {
        shownPath = workspace.configuration.outputFolder + "/" + file
        path = workspace.absolute(shownPath)
        // As seen from the site, like all that a build tells of.
        name = "../" + file
        self.opening = opening
    }

    /// Writes it, or takes it away where nobody wants it any more.
    func settle(_ bytes: [UInt8]?, _ outcome: inout SiteWriter.Outcome) {
        let old = try? Disk.read(path)
        let isOurs = old.map { $0.prefix { $0 != ASCII.lineFeed }.elementsEqual(opening.utf8) } ?? true
        do throws(FileProblem) {
            if let bytes {
                if isOurs {
                    if try Disk.update(path, with: bytes) { outcome.written.append(name) }
                    return
                }
                outcome.hasFailed = true
                if let problem = SiteClaims.problem(with: [shownPath]) { outcome.diagnostics.append(problem) }
            } else if old != nil, isOurs {
                try Disk.remove(path)
                outcome.removed.append(name)
            }
        } catch {
            outcome.hasFailed = true
            outcome.diagnostics.append(error.diagnostic(of: shownPath))
        }
    }
}
