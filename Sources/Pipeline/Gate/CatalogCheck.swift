package import Checks
package import Diagnostics
package import Locales
import Publishing
import SourceText
import Translations

/// The verdict of the rules on PO files that need no workspace: any tool's catalogs.
///
/// Entries are judged as in a workspace; whether a text is a UI message in ICU MessageFormat is seen by its plural and
/// select arguments.
package struct CatalogCheck: Sendable {
    /// One file.
    package struct File: Sendable {
        package let path: String
        package let locale: LocaleTag
        package let coverage: CoverageCounts
    }

    package private(set) var files: [File] = []
    package private(set) var findings: [EntryFinding] = []
    /// What rules found in a workspace's catalogs and a person dismissed.
    package private(set) var dismissed: [DismissedFinding] = []
    /// Files that cannot be read, entries that are broken, a file whose language is not known.
    package private(set) var problems: [Diagnostic] = []

    /// - Parameters:
    ///   - locale: The language of the translations; nil for what each file's header says.
    ///   - source: The language of the sources.
    ///   - severity: Findings of this severity or worse fail.
    ///   - workspace: Whose glossary, settings of rules and dismissals count.
    package init(
        _ paths: [String], locale: LocaleTag?, source: LocaleTag, failing severity: Severity = .error,
        workspace: Workspace? = nil
    ) {
        let scalars = ScalarTable()
        let sourceKnowledge = LocaleKnowledge(source, scalars: scalars)
        let settings = workspace?.configuration.checks ?? RuleSettings()
        var words = WordCounts(WordCounter(source))
        for path in paths {
            do throws(FileProblem) {
                let catalog = Catalog(parsing: SourceFile(path: path, bytes: try Disk.read(path)))
                problems += catalog.diagnostics
                guard let tag = locale ?? Self.language(of: catalog) else {
                    problems.append(Self.unknownLanguage(catalog))
                    continue
                }
                files.append(File(path: path, locale: tag, coverage: words.coverage(of: catalog)))
                let name = workspace?.catalogName(ofFile: path, tag)
                let checker = Checkers(glossary: workspace?.glossary, settings: settings, locales: [tag])
                    .checker(for: tag, article: name.map(Workspace.articleName))
                let knowledge = LocaleKnowledge(tag, scalars: scalars)
                let kind = { (entry: CatalogEntry) in CheckedText.Kind(guessedOf: entry.source) }
                let found =
                    checker.findings(in: catalog, knowledge, from: sourceKnowledge, kind: kind)
                    + checker.recurrences(in: catalog, knowledge, kind: kind)
                guard let name, let book = workspace?.decisions.book(of: tag) else {
                    findings += found
                    continue
                }
                let judged = book.judged(found, in: name)
                findings += judged.standing
                dismissed += judged.dismissed
            } catch {
                problems.append(error.diagnostic(of: path))
            }
        }
        for index in findings.indices { findings[index].fails = findings[index].diagnostic.severity >= severity }
    }

    static func language(of catalog: Catalog) -> LocaleTag? {
        guard let field = catalog.language, !field.isBlank else { return nil }
        return try? LocaleTag(field.description.replacing("_", with: "-"))
    }

    static func unknownLanguage(_ catalog: Catalog) -> Diagnostic {
        Diagnostic(
            "unknown-language", .error, in: catalog.document.file, at: ByteRange(0, 0),
            "The header does not say in which language the translations are",
            help: "add \"Language: pl\\n\" to the header, or name it with --locale")
    }
}
