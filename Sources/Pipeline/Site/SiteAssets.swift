import Publishing
import SourceText

/// The files that a site takes over as they are: the logo and what articles show.
struct SiteAssets: Sendable {
    private let copies: [(from: String, to: String)]
    /// Which files there are, and their states.
    let digest: StateDigest

    /// The files below the site's root that are copied.
    var paths: Set<String> { Set(copies.map(\.to)) }

    /// - Parameter files: as ``PictureIndex`` names them, but for static ones; those that are not there were reported as
    ///   dead links.
    init(_ workspace: Workspace, files: some Sequence<String>) {
        var copies: [(from: String, to: String)] = []
        var digest = StateDigest()
        let logo = workspace.configuration.site.logo
        var wanted = Set(files).sorted().map { (from: workspace.assetPath($0), to: SiteFiles.path(ofAsset: $0)) }
        if let logo { wanted.append((from: logo, to: SiteFiles.logoPath(logo))) }
        for copy in wanted {
            let states = FileStates([workspace.absolute(copy.from)])
            digest.add(copy.from)
            digest.add(states.digest)
            if Disk.isFile(workspace.absolute(copy.from)) || copy.from == logo { copies.append(copy) }
        }
        self.copies = copies
        self.digest = digest
    }

    /// Copies the files to the site, with the theme's own beside them.
    func write(
        _ own: [SitePage], from workspace: Workspace, _ writer: SiteWriter, to outcome: inout SiteWriter.Outcome
    ) {
        var digest = digest
        for file in own { digest.add(bytes: file.bytes) }
        writer.batch("assets", digest, to: &outcome) { batch, outcome in
            for file in own { writer.write(file.path, file.bytes, to: &batch, &outcome) }
            for copy in copies {
                do throws(FileProblem) {
                    writer.write(copy.to, try Disk.read(workspace.absolute(copy.from)), to: &batch, &outcome)
                } catch {
                    outcome.hasFailed = true
                    outcome.diagnostics.append(error.diagnostic(of: copy.from))
                }
            }
        }
    }
}
