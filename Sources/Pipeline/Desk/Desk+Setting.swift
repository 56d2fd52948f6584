import Checks
package import Diagnostics
import Locales
package import SourceText
import Translations

extension DeskArticle {
    /// What came of a translation that was handed in.
    package struct Setting: Sendable {
        package enum Result: Equatable, Sendable {
            case written
            /// The catalog says so already.
            case unchanged
            /// A check found an error in it.
            case refused
            /// The disk or a fault of the catalog forbids it.
            case failed
        }

        package var result: Result
        /// What the checks found in the translation.
        package var findings: [Diagnostic] = []
        /// Why it failed.
        package var problems: [Diagnostic] = []
    }

    /// Puts a translation into the catalog, whole or not at all.
    ///
    /// - Parameters:
    ///   - isStale: whether it still has to be looked at; the old source stays beside it then.
    ///   - force: whether it is taken though a check finds an error.
    package func set(
        _ number: Int, to text: TextSlice, isStale: Bool = false, force: Bool = false, in workspace: Workspace
    ) -> Setting {
        guard entries.indices.contains(number - 1) else { return Setting(result: .failed) }
        if reading.waitsForPerson { return Setting(result: .failed, problems: reading.diagnostics) }
        if text.isBlank { return Setting(result: .failed, problems: [Self.emptyTranslation]) }
        let entry = entries[number - 1]
        let wanted = Self.adapted(text, to: entry.source)
        let judged = Catalog(
            reading.catalog.edited([TranslationEdit(entry: entry.index, translation: wanted)]))
        let findings = findings(of: entry.index, in: judged, workspace)
        if !force, findings.contains(where: { $0.severity == .error }) {
            return Setting(result: .refused, findings: findings)
        }
        let document =
            isStale
            ? reading.catalog.edited([TranslationEdit(entry: entry.index, translation: wanted, isStale: true)])
            : judged.document
        if document.bytes == reading.catalog.document.bytes, !reading.isOutdated {
            return Setting(result: .unchanged, findings: findings)
        }
        do throws(FileProblem) {
            _ = try reading.save(document, in: workspace)
            return Setting(result: .written, findings: findings)
        } catch {
            return Setting(result: .failed, findings: findings, problems: [error.diagnostic(of: reading.path)])
        }
    }

    private static let emptyTranslation = Diagnostic(
        "empty-translation", .error, "The translation is empty",
        help: "write a text; to take one away, empty msgstr in the segment file")

    private func findings(of index: Int, in catalog: Catalog, _ workspace: Workspace) -> [Diagnostic] {
        guard let range = catalog.document.entries.indices.contains(index) ? catalog.document.entries[index].range : nil
        else { return [] }
        let found =
            allFindings(in: catalog, workspace).filter {
                $0.diagnostic.range.map { range.contains($0.start) } ?? false
            } + findingsElsewhere(of: index, in: catalog, workspace)
        return workspace.decisions.book(of: locale).judged(found, in: catalogName).standing.map(\.diagnostic)
    }

    /// The text with the line break at its end that the source has, or without, as gettext asks for.
    private static func adapted(_ text: TextSlice, to source: TextSlice) -> TextSlice {
        let lineEnds = { (byte: UInt8) in byte == ASCII.lineFeed || byte == ASCII.carriageReturn }
        var bytes = text.bytes
        while let last = bytes.last, lineEnds(last) { bytes.removeLast() }
        return source.bytes.last == ASCII.lineFeed ? TextSlice(bytes + [ASCII.lineFeed]) : TextSlice(bytes)
    }
}
