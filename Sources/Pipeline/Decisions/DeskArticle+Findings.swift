package import Checks
package import Locales
import SourceText
import Translations

extension DeskArticle {
    /// What the rules of the workspace find in a version of the article's catalog.
    func allFindings(in catalog: Catalog, _ workspace: Workspace) -> [EntryFinding] {
        let scalars = ScalarTable()
        return workspace.checkers([locale]).checker(for: locale, article: id).findings(
            in: catalog, LocaleKnowledge(locale, scalars: scalars),
            from: LocaleKnowledge(workspace.configuration.source, scalars: scalars), kind: kind)
    }

    /// What the rules find that compare the catalog on the disk with the others of its locale; reads all of these.
    func sharedFindings(_ workspace: Workspace) -> [EntryFinding] {
        let check = GateCheck(workspace, GateCheck.Scope(locales: [locale], files: [catalogPath]))
        let own = allFindings(in: reading.catalog, workspace).map(\.ruleID)
        return check.findings.filter { $0.entry.file.path == catalogPath && !own.contains($0.ruleID) }
    }

    /// How decisions call the catalog.
    package var catalogName: String { Workspace.catalogName(of: id) }

    /// The number of the entry that stands on a line of the file on the disk; nil where none does, or the source that
    /// it is for is gone.
    package func number(atLine line: Int, in workspace: Workspace) -> Int? {
        guard let bytes = try? Disk.read(workspace.absolute(catalogPath)) else { return nil }
        let file = SourceFile(path: catalogPath, bytes: bytes)
        let lines = file.lines
        guard (1...lines.lineCount).contains(line) else { return nil }
        let place = lines.start(ofLine: line - 1)
        guard let entry = Catalog(parsing: file).entries.first(where: { $0.range.contains(place) }) else { return nil }
        return entries.firstIndex { $0.source == entry.source && $0.context == entry.context }.map { $0 + 1 }
    }

    func kind(_ entry: CatalogEntry) -> CheckedText.Kind {
        entry.context.map { messageKeys.contains($0) } ?? false ? .message : .markdown
    }
}

extension Workspace {
    /// The rules as the settings want them.
    package func checkers(_ locales: [LocaleTag]) -> Checkers {
        Checkers(glossary: glossary, settings: configuration.checks, locales: locales)
    }
}
