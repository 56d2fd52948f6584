import Publishing
import SourceText

/// The settings for a server that stand beside the site, since the server would hand out what stands in it.
///
/// The first line of such a file says whose it is: one of another is neither written over nor removed.
struct ServerFile {
    private let path: String
    private let shownPath: String
    private let name: String
    private let bytes: [UInt8]

    /// - Parameter file: its path is below the output folder.
    init(_ workspace: Workspace, _ file: SitePage) {
        shownPath = workspace.configuration.outputFolder + "/" + file.path
        path = workspace.absolute(shownPath)
        // As seen from the site, like all that a build tells of.
        name = "../" + file.path
        bytes = file.bytes
    }

    /// Writes it, or takes it away where nobody wants it any more.
    func settle(isWanted: Bool, _ outcome: inout SiteWriter.Outcome) {
        let old = try? Disk.read(path)
        let isOurs = old.map { firstLine($0).elementsEqual(firstLine(bytes)) } ?? true
        do throws(FileProblem) {
            if !isWanted {
                guard old != nil, isOurs else { return }
                try Disk.remove(path)
                outcome.removed.append(name)
            } else if isOurs {
                if try Disk.update(path, with: bytes) { outcome.written.append(name) }
            } else {
                outcome.hasFailed = true
                if let problem = SiteClaims.problem(with: [shownPath]) { outcome.diagnostics.append(problem) }
            }
        } catch {
            outcome.hasFailed = true
            outcome.diagnostics.append(error.diagnostic(of: shownPath))
        }
    }

    private func firstLine(_ bytes: [UInt8]) -> ArraySlice<UInt8> { bytes.prefix { $0 != ASCII.lineFeed } }
}
