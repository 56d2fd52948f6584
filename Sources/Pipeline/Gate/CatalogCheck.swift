package import Checks
package import Diagnostics
package import Locales
import Publishing
import SourceText
package import Translations

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
    /// Files that cannot be read, entries that are broken, a file whose language is not known.
    package private(set) var problems: [Diagnostic] = []

    /// - Parameters:
    ///   - locale: The language of the translations; nil for what each file's header says.
    ///   - source: The language of the sources.
    ///   - severity: Findings of this severity or worse fail.
    package init(
        _ paths: [String], locale: LocaleTag?, source: LocaleTag, failing severity: Severity = .error,
        glossary: Glossary? = nil
    ) {
        let scalars = ScalarTable()
        let sourceKnowledge = LocaleKnowledge(source, scalars: scalars)
        let checker = Checker(glossary: glossary)
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
                findings += checker.findings(
                    in: catalog, LocaleKnowledge(tag, scalars: scalars), from: sourceKnowledge,
                    kind: { CheckedText.Kind(guessedOf: $0.source) })
            } catch {
                problems.append(error.diagnostic(of: path))
            }
        }
        for index in findings.indices { findings[index].fails = findings[index].diagnostic.severity >= severity }
    }

    private static func language(of catalog: Catalog) -> LocaleTag? {
        guard let field = catalog.language, !field.isBlank else { return nil }
        return try? LocaleTag(field.description.replacing("_", with: "-"))
    }

    private static func unknownLanguage(_ catalog: Catalog) -> Diagnostic {
        Diagnostic(
            "unknown-language", .error, in: catalog.document.file, at: ByteRange(0, 0),
            "The header does not say in which language the translations are",
            help: "add \"Language: pl\\n\" to the header, or name it with --locale")
    }
}
