import Diagnostics
import Locales
import Publishing
import SourceText

/// Former addresses, as pages and in the words of the hosts that the configuration names.
struct RedirectFiles {
    private let workspace: Workspace
    private let index: SiteIndex
    private let records: [LocaleTag: AddressRecord]
    private let aliases: [ArticleAliases]
    private let isSite: Bool

    /// - Parameter isSite: whether the build is of the workspace's own site, in its own folder.
    init(
        _ workspace: Workspace, _ index: SiteIndex, _ records: [LocaleTag: AddressRecord], _ aliases: [ArticleAliases],
        isSite: Bool
    ) {
        self.workspace = workspace
        self.index = index
        self.records = records
        self.aliases = aliases
        self.isSite = isSite
    }

    /// Writes them when all else is written: an address that a page has today leads nowhere else.
    ///
    /// - Parameter files: those that the site has by now; what is written here is added.
    func write(_ writer: SiteWriter, besides files: inout Set<String>, to outcome: inout SiteWriter.Outcome) {
        let table = RedirectTable(index, records: records, aliases: aliases, files: files)
        outcome.diagnostics += table.diagnostics
        let pages = RedirectPages(index).pages(of: table)
        let host = HostFiles(index, table, files: files)
        let hosts = workspace.configuration.hosts
        // Few, and soon made: whether their bytes changed is seen when they are written.
        var batch = SiteMemory.Batch(digest: StateDigest())
        for page in pages + host.pages(for: hosts) { writer.write(page.path, page.bytes, to: &batch, &outcome) }
        files.formUnion(batch.files.lazy.map(\.path))
        outcome.batches.append(("redirects", batch))
        // The server's settings are of the site itself, not of a preview or a proof.
        guard hosts.contains(.nginx), isSite else { return }
        let path = workspace.configuration.outputFolder + "/" + host.nginxFile.path
        let bytes = host.nginxFile.bytes
        // Its first line says whose it is.
        if let old = try? Disk.read(workspace.absolute(path)),
            !old.prefix(while: { $0 != ASCII.lineFeed }).elementsEqual(bytes.prefix { $0 != ASCII.lineFeed })
        {
            outcome.hasFailed = true
            if let problem = SiteClaims.problem(with: [path]) { outcome.diagnostics.append(problem) }
            return
        }
        do throws(FileProblem) {
            try Disk.update(workspace.absolute(path), with: bytes)
        } catch {
            outcome.hasFailed = true
            outcome.diagnostics.append(error.diagnostic(of: path))
        }
    }
}
