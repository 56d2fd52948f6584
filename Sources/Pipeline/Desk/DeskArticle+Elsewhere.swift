import Checks
import Locales
import Publishing
import SourceText
import Translations

extension DeskArticle {
    /// What is found in one entry by comparing it with equal sources in the other catalogs of its locale.
    ///
    /// Every catalog is read; only those that hold the bytes of the source are parsed.
    ///
    /// - Parameter catalog: The article's catalog with the entry as it is to be.
    func findingsElsewhere(of index: Int, in catalog: Catalog, _ workspace: Workspace) -> [EntryFinding] {
        let configuration = workspace.configuration
        guard let entry = catalog.entries.first(where: { $0.index == index }), entry.state >= .translated,
            let target = configuration.targets.first(where: { $0.tag == locale })
        else { return [] }
        let checkers = workspace.checkers([locale])
        guard checkers.checker(for: locale, article: id).rules.contains(where: { $0 is ConsistentTranslation }) else {
            return []
        }
        var writer = POWriter(lineEnd: [])
        writer.string(entry.source)
        let wanted = Array("msgid ".utf8) + writer.bytes
        let folder = workspace.articleCatalogsFolder(target)
        let files = (try? Disk.files(below: workspace.absolute(folder)) { $0.hasSuffix(".po") }) ?? []
        let articles = files.map { (id: String($0.dropLast(3)), path: "\(folder)/\($0)") }
        let others = (articles + [(id: Desk.siteID, path: workspace.siteCatalogPath(target))]).compactMap {
            (other) -> (id: String, catalog: Catalog)? in
            guard other.id != id, let bytes = try? Disk.read(workspace.absolute(other.path)), bytes.holds(wanted)
            else { return nil }
            return (other.id, Catalog(parsing: SourceFile(path: other.path, bytes: bytes)))
        }
        // The entry is the newest: where two are as frequent, the other one counts.
        let all = others + [(id, catalog)]
        let knowledge = LocaleKnowledge(locale)
        let traces = all.map { one in
            checkers.checker(for: locale, article: one.id).traces(
                of: one.catalog.entries, knowledge, kind: kinds(of: one.id))
        }
        var shared = SharedTexts(TraceIndex(traces), knowledge)
        for (number, one) in all.enumerated() {
            shared.add(
                one.catalog, number: number, checkers.checker(for: locale, article: one.id),
                isShown: number == others.count, kind: kinds(of: one.id))
        }
        return shared.findings.filter {
            $0.catalog == others.count && $0.finding.entry.index == index
                && $0.finding.ruleID == ConsistentTranslation().id
        }
        .map(\.finding)
    }

    /// What the texts of another catalog are written in: in the site's all but the tags are UI messages.
    private func kinds(of other: String) -> (CatalogEntry) -> CheckedText.Kind {
        if other == id { return kind }
        return { entry in
            other != Desk.siteID || entry.context == nil || entry.context == "tags" ? .markdown : .message
        }
    }
}
