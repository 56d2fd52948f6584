import Diagnostics
import Publishing
import SourceText

/// The files that a site takes over as they are: the logo and what articles show.
struct SiteAssets: Sendable {
    private let copies: [(from: String, to: String)]
    /// Which files there are, and their states.
    let digest: StateDigest
    /// The same of the theme's files, of which pages show nothing.
    private let themeDigest: StateDigest
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - files: as ``PictureIndex`` names them, but for static ones; those that are not there were reported as dead links.
    ///   - theme: files of the theme, below its folder; one whose place a file of an article has is left out.
    init(_ workspace: Workspace, files: some Sequence<String>, theme: [String] = []) {
        var copies: [(from: String, to: String)] = []
        var digest = StateDigest()
        let logo = workspace.configuration.site.logo
        var wanted = Set(files).sorted().map { (from: workspace.assetPath($0), to: SiteFiles.path(ofAsset: $0)) }
        if let logo { wanted.append((from: logo, to: SiteFiles.logoPath(logo))) }
        if let icon = workspace.configuration.site.favicon, !icon.hasPrefix(workspace.configuration.staticFolder + "/")
        {
            wanted.append((from: icon, to: SiteFiles.logoPath(icon)))
        }
        let named = [logo, workspace.configuration.site.favicon]
        for copy in wanted {
            let states = FileStates([workspace.absolute(copy.from)])
            digest.add(copy.from)
            digest.add(states.digest)
            if Disk.isFile(workspace.absolute(copy.from)) || named.contains(copy.from) { copies.append(copy) }
        }
        let taken = Set(wanted.map(\.to))
        var themeDigest = StateDigest()
        for name in theme {
            let copy = (from: workspace.configuration.themeFolder + "/" + name, to: SiteFiles.path(ofAsset: name))
            guard !taken.contains(copy.to) else {
                diagnostics.append(Self.clash(copy))
                continue
            }
            copies.append(copy)
            themeDigest.add(name)
            themeDigest.add(FileStates([workspace.absolute(copy.from)]).digest)
        }
        self.copies = copies
        self.digest = digest
        self.themeDigest = themeDigest
    }

    private static func clash(_ copy: (from: String, to: String)) -> Diagnostic {
        Diagnostic(
            "static-clash", .error, "\"\(copy.from)\" would be \"\(copy.to)\", which a file beside the articles is",
            help: "give one of the two another name; the article's was taken")
    }

    /// Copies the files to the site, with the theme's own beside them.
    func write(
        _ own: [SitePage], from workspace: Workspace, _ writer: SiteWriter, to outcome: inout SiteWriter.Outcome
    ) {
        var digest = digest
        digest.add(themeDigest)
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
