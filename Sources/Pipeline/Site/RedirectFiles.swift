import Diagnostics
import Locales
import Publishing

/// Former addresses, as pages and in the words of the hosts that the configuration names.
struct RedirectFiles {
    private let workspace: Workspace
    private let index: SiteIndex
    private let records: [LocaleTag: AddressRecord]
    private let aliases: [ArticleAliases]
    private let others: Set<String>

    /// - Parameter others: files of the site that this build does not make.
    init(
        _ workspace: Workspace, _ index: SiteIndex, _ records: [LocaleTag: AddressRecord], _ aliases: [ArticleAliases],
        besides others: Set<String>
    ) {
        self.workspace = workspace
        self.index = index
        self.records = records
        self.aliases = aliases
        self.others = others
    }

    /// Writes them when all else is written: an address that a page has today leads nowhere else.
    func write(_ writer: SiteWriter, to outcome: inout SiteWriter.Outcome) {
        let files = others.union(outcome.files)
        let table = RedirectTable(index, records: records, aliases: aliases, files: files)
        outcome.diagnostics += table.diagnostics
        let pages = RedirectPages(index).pages(of: table)
        let host = HostFiles(index, table, files: files.union(pages.map(\.path)))
        let hosts = workspace.configuration.hosts
        // Few, and soon made: whether their bytes changed is seen when they are written.
        var batch = SiteMemory.Batch(digest: StateDigest())
        for page in pages + host.pages(for: hosts) { writer.write(page.path, page.bytes, to: &batch, &outcome) }
        outcome.batches.append(("redirects", batch))
        guard hosts.contains(.nginx) else { return }
        let path = workspace.configuration.outputFolder + "/" + host.nginxFile.path
        do throws(FileProblem) {
            try Disk.update(workspace.absolute(path), with: host.nginxFile.bytes)
        } catch {
            outcome.hasFailed = true
            outcome.diagnostics.append(error.diagnostic(of: path))
        }
    }
}
