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
    /// - Parameters:
    ///   - files: those that the site has by now; what is written here is added.
    ///   - kept: those of them that an earlier build wrote and this one leaves as they are.
    func write(
        _ writer: SiteWriter, besides files: inout Set<String>, kept: Set<String>, to outcome: inout SiteWriter.Outcome
    ) {
        let table = table(besides: files, kept: kept, root: writer.root)
        outcome.diagnostics += table.diagnostics
        let pages = RedirectPages(index).pages(of: table)
        let hosts = workspace.configuration.hosts
        let host = hosts.isEmpty ? nil : HostFiles(index, table, files: files.union(pages.lazy.map(\.path)))
        // Few, and soon made: whether their bytes changed is seen when they are written.
        var batch = SiteMemory.Batch(digest: StateDigest())
        for page in pages + (host?.pages(for: hosts) ?? []) {
            writer.write(page.path, page.bytes, to: &batch, &outcome)
        }
        files.formUnion(batch.files.lazy.map(\.path))
        outcome.batches.append(("redirects", batch))
        // The server's settings are of the site itself, not of a preview or a proof.
        guard isSite else { return }
        ServerFile(workspace, HostFiles.nginxPath, openingWith: HostFiles.nginxOpening)
            .settle(hosts.contains(.nginx) ? host?.nginxFile.bytes : nil, &outcome)
    }

    /// The table, for which a redirect's page that is kept is no page: it may be one of those that are written now.
    private func table(besides files: Set<String>, kept: Set<String>, root: String) -> RedirectTable {
        func table(_ files: Set<String>) -> RedirectTable {
            RedirectTable(
                index, records: records, aliases: aliases, files: files,
                hostFiles: HostFiles.names(for: workspace.configuration.hosts))
        }
        if kept.isEmpty { return table(files) }
        let possible = RedirectPages(index).pages(of: table(files.subtracting(kept))).map(\.path)
        let former = possible.filter { path in
            kept.contains(path) && ((try? Disk.read(root + "/" + path)).map(RedirectPages.isRedirect) ?? false)
        }
        return table(files.subtracting(former))
    }
}
