import Checks
import Locales
import SourceText
import Translations

/// Compares the entries of all catalogs of a locale with each other, by the traces that their judgements keep.
///
/// Only catalogs with an entry that tells something are read again; what is found becomes part of their judgements.
struct SharedTextCheck {
    let workspace: Workspace
    let checkers: Checkers

    /// What was found in one judgement, by its number.
    private struct Found: Sendable {
        var number: Int
        var findings: [EntryFinding]
        var dismissed: [DismissedFinding]
    }

    /// Each locale on a core of its own.
    func judge(_ judgements: inout [CatalogJudgement]) {
        let numbers = Dictionary(grouping: judgements.indices.filter { !judgements[$0].traces.isEmpty }) {
            judgements[$0].locale
        }
        let locales = numbers.sorted { $0.key.tag < $1.key.tag }.map { ($0.key, $0.value) }
        let all = judgements
        let found = Workers.map(locales, tools: {}) { locale, _ in self.found(in: all, locale.1, locale.0) }
        for one in found.joined() {
            judgements[one.number].findings += one.findings
            judgements[one.number].dismissed += one.dismissed
        }
        for index in judgements.indices { judgements[index].traces = [] }
    }

    private func found(in judgements: [CatalogJudgement], _ numbers: [Int], _ locale: LocaleTag) -> [Found] {
        let index = TraceIndex(numbers.map { judgements[$0].traces })
        if index.isEmpty { return [] }
        let book = workspace.decisions.book(of: locale)
        var shared = SharedTexts(index, LocaleKnowledge(locale))
        for number in numbers where judgements[number].traces.contains(where: index.contains) {
            let path = judgements[number].path
            guard let bytes = try? Disk.read(workspace.absolute(path)) else { continue }
            let name = catalogName(path, locale)
            shared.add(
                Catalog(parsing: SourceFile(path: path, bytes: bytes)), number: number,
                checkers.checker(for: locale, article: Workspace.articleName(ofCatalog: name)),
                reviews: book.reviews(in: name), isShown: !judgements[number].isWitness,
                kind: name == Desk.siteID ? Self.siteKind : { _ in .markdown })
        }
        return Dictionary(grouping: shared.findings, by: \.catalog).sorted { $0.key < $1.key }
            .filter { !judgements[$0.key].isWitness }
            .map { number, found in
                let judged = book.judged(found.map(\.finding), in: catalogName(judgements[number].path, locale))
                return Found(number: number, findings: judged.standing, dismissed: judged.dismissed)
            }
    }

    private func catalogName(_ path: String, _ locale: LocaleTag) -> String {
        String(path.dropFirst("\(workspace.configuration.catalogsFolder)/\(locale.tag)/".count).dropLast(".po".count))
    }

    /// In the site's catalogs all but the tags are UI messages.
    private static func siteKind(_ entry: CatalogEntry) -> CheckedText.Kind {
        entry.context == nil || entry.context == "tags" ? .markdown : .message
    }
}

extension GateCheck.Scope {
    /// Whether the texts of catalogs outside of the scope are looked at, since files within it may be compared with
    /// them.
    func needsWitnesses(in workspace: Workspace) -> Bool {
        if articles != nil { return true }
        let folders = [workspace.configuration.articlesFolder + "/", workspace.configuration.catalogsFolder + "/"]
        return files?.contains { file in folders.contains { file.hasPrefix($0) } } ?? false
    }
}
